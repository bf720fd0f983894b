// Knows lists of offers as the platforms write them, as long as asked for. Refuses to know how they are read.

interface List {
  readonly platform: string;
  readonly url: string;
  readonly html: (count: number) => string;
}

const rows = (count: number, row: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => row(n)).join('\n');
const cents = (n: number): string => `$${(0.05 + (n % 40) / 20).toFixed(2)}`;

export const LISTS: readonly List[] = [
  {
    platform: 'prolific',
    url: 'https://app.prolific.com/studies',
    html: count =>
      `<ul>${rows(
        count,
        n => `<li data-testid="study-66a0000000000000000${1000 + n}"><h3><a data-testid="title" href="/studies/x">Study ${n}</a></h3>
<div data-testid="host">By Lab of Invented Studies ${n % 7}</div><span data-testid="study-tag-reward">${cents(n)}</span>
<span data-testid="study-tag-reward-per-hour">$9.00/hr</span> <span data-testid="study-tag-completion-time">${1 + (n % 30)} mins</span>
<span data-testid="study-tag-places">106 places</span></li>`,
      )}</ul>`,
  },
  {
    platform: 'microworkers',
    url: 'https://www.microworkers.com/jobs.php',
    html: count =>
      rows(
        count,
        n => `<div class="jobslist" id="campaigna1b2c3d4e${100 + n}"><div class="jobname"><a href="/jobs_details.php?Id=a1b2c3d4e${100 + n}">Job ${n}</a></div>
<div class="jobpayment">${cents(n)}</div><div class="jobsuccess">98%</div><div class="jobttr">7</div><div class="jobstatus">${1 + (n % 9)}</div><div class="jobdone">2980/3000</div></div>`,
      ),
  },
  {
    platform: 'cloudresearch',
    url: 'https://connect.cloudresearch.com/participant/dashboard',
    html: count =>
      rows(
        count,
        n => `<div class="card project-card project-card-0f3a9c7${100 + n} shadow"><p>Project ${n}</p><div class="project-pay-per-hour-0f3a9c7${100 + n}"><span>${cents(n)}</span><span>$9.00/hr</span></div>
<div><i class="fa fa-clock"></i> ${1 + (n % 20)} min</div><div><i class="fa fa-dot-circle"></i> 40</div></div>`,
      ),
  },
];
