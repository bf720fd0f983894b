// Knows how Microworkers looks and moves: the list, a job, the task host, the history. Refuses to know who decides what (state).
import { page } from '../page';
import { type Asked, form, type Routes, redirect, written } from '../route';
import { CAMPAIGNS, type Campaign, type MicroworkersState, type Piece } from './state';

const WWW = 'https://www.microworkers.com';
const TTV = 'https://ttv.microworkers.com';

const STYLE = `
:root { font: 14px/1.5 Verdana, sans-serif; color: #333; background: #eef2ee; } body { margin: 0; } a { color: #2b6a2f; }
nav { background: #2f7d32; padding: .7rem 1.5rem; display: flex; gap: 1.5rem; } nav a, nav b { color: #fff; text-decoration: none; }
main { max-width: 54rem; margin: 1rem auto; background: #fff; padding: 1rem 1.5rem; border: 1px solid #d4dfd4; }
.jobslist, .hmworkerlist { display: grid; grid-template-columns: 1fr 6rem 6rem 7rem; gap: .6rem; padding: .6rem 0; border-bottom: 1px solid #e4ece4; } .hmworkerlist { grid-template-columns: 1fr 6rem 12rem; }
button { font: inherit; background: #2f7d32; border: 0; color: #fff; padding: .5rem 1.2rem; border-radius: 4px; cursor: pointer; } textarea { width: 100%; height: 6rem; } p { margin: .5rem 0; }`;

const slug = (c: Campaign) => `${c.id}_${c.kind}`;
const frame = (title: string, body: string, about = '') =>
  page({
    title,
    about,
    style: STYLE,
    body: `<nav><b>Microworkers</b><a href="${WWW}/jobs.php">Jobs</a><a href="${WWW}/worker.php">Tasks I finished</a></nav><main>${body}</main>`,
  });

const listed = (c: Campaign) => `<div class="jobslist" id="campaign${c.id}">
<div class="jobname"><a href="/jobs_details.php?Id=${c.id}">${written(c.title)}</a></div>
<div class="jobpayment">$${c.dollars}</div><div class="jobstatus">${c.minutes} min</div><div class="jobdone">2980/3000</div></div>`;

const history = (p: Piece) => `<div class="hmworkerlist">
<div class="workerheaderjobname"><a href="/jobs_details.php?Id=${p.campaign.id}">${written(p.campaign.title)}</a></div>
<div class="workerheaderearn">$${p.campaign.dollars}</div>
<div class="hmworkerstatus"><p>${written(p.status)}</p>${p.reason ? `<span class="reason">${written(p.reason)}</span>` : ''}</div></div>`;

export const microworkersWww = (state: MicroworkersState): Routes => ({
  'GET /': () => redirect('/jobs.php'),
  'GET /jobs.php': () =>
    frame('Jobs', `<h1>Available jobs</h1>${CAMPAIGNS.map(listed).join('\n')}`, 'microworkers~search'),
  'GET /jobs_details.php': asked => {
    const c = CAMPAIGNS.find(x => x.id === asked.query.get('Id'));
    if (!c) return redirect('/jobs.php');
    return frame(
      c.title,
      `<h1>${written(c.title)}</h1><p>Employer: ${written(c.employer)}</p><p>You will earn: $${c.dollars}</p>
<p><a id="open" href="${TTV}/dotask/info/${slug(c)}">Open the task</a></p>`,
      'microworkers~search',
    );
  },
  'GET /worker.php': () => {
    const rows = state.pieces.filter(p => p.submittedAt !== undefined).map(history);
    return frame(
      'Tasks I finished',
      `<h1>Tasks I finished</h1><div class="hmworkerarea">${rows.join('\n')}</div>`,
      'microworkers~payments',
    );
  },
});

const terms = (c: Campaign) =>
  `<input type="hidden" name="CampaignId" value="${c.id}"><h1>${written(c.title)}</h1>
<p>You will earn: $${c.dollars.padEnd(7, '0')}</p><p>Work done: 3/5</p>`;

export const microworkersTtv = (state: MicroworkersState): Routes => {
  const campaignOf = (asked: Asked) => state.campaign(asked.part.slug ?? form(asked).get('slug') ?? '');
  return {
    'GET /dotask/info/{slug}': asked => {
      const c = campaignOf(asked);
      if (!c) return redirect(`${WWW}/jobs.php`);
      return frame(
        c.title,
        `<div class="panel-body ttv-task-data"><form method="post" action="/dotask/allocateposition">${terms(c)}
<input type="hidden" name="slug" value="${slug(c)}"><p>Find the page asked for and describe it in two sentences.</p>
<button id="accept">Accept and Start</button></form></div>`,
        'microworkers~search',
      );
    },
    'POST /dotask/allocateposition': asked => {
      const c = campaignOf(asked);
      if (!c) return redirect(`${WWW}/jobs.php`);
      state.allocate(c);
      return redirect(`/dotask/run/${slug(c)}`);
    },
    'GET /dotask/run/{slug}': asked => {
      const c = campaignOf(asked);
      if (!c) return redirect(`${WWW}/jobs.php`);
      return frame(
        c.title,
        `<div class="panel-body ttv-task-data"><form method="post" action="/dotask/submitProof/${slug(c)}">${terms(c)}
<p><label>Your proof:<br><textarea name="proof" id="proof"></textarea></label></p><button id="submit">Submit proof</button></form></div>`,
        `microworkers:${c.id}`,
      );
    },
    'POST /dotask/submitProof/{slug}': asked => {
      const c = campaignOf(asked);
      if (c) state.submit(c);
      return frame(
        'Thank you',
        '<h1>Thank you</h1><p>Your proof was sent to the employer.</p>',
        'microworkers~search',
      );
    },
  };
};
