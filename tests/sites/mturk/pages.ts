// Knows how MTurk's worker site looks and moves: list, preview, work, queue, history. Refuses to know the data in its attributes (props).
import { page } from '../page';
import { type Asked, form, type Routes, redirect, written } from '../route';
import { component, days, hitSets, modal, queue, statusDetails, timer } from './props';
import { type Assignment, type MturkState, PROJECTS, type Project } from './state';

const STYLE = `
:root { font: 14px/1.45 Arial, sans-serif; color: #222; background: #fff; } body { margin: 0; } a { color: #0e5a83; }
nav { background: #232f3e; padding: .7rem 1.5rem; display: flex; gap: 1.5rem; } nav a, nav b { color: #fff; text-decoration: none; } nav b { color: #ff9900; }
main { padding: 1rem 1.5rem; } table { border-collapse: collapse; width: 100%; } td, th { text-align: left; padding: .5rem; border-bottom: 1px solid #ddd; } th { background: #f3f3f3; }
.mturk-alert { border: 1px solid #3a8f3a; background: #eaf6ea; margin: .8rem 1.5rem; padding: .3rem 1rem; } .bar { background: #f3f3f3; padding: .6rem 1.5rem; display: flex; gap: 1.5rem; align-items: center; }
button, .button { font: inherit; border: 1px solid #b37400; background: #ff9900; border-radius: 3px; padding: .35rem .9rem; color: #111; cursor: pointer; text-decoration: none; } button.plain { background: #eee; border-color: #bbb; }
iframe { width: 100%; height: 420px; border: 1px solid #ccc; margin-top: 1rem; }`;

const cents = (p: Project) => `$${p.dollars < 0.01 ? p.dollars.toFixed(3) : p.dollars.toFixed(2)}`;

export const mturkPages = (state: MturkState): Routes => {
  const frame = (title: string, body: string, about = '', scripts: string[] = []) => {
    const said = state.banner;
    state.banner = undefined;
    const alert = said
      ? `<div class="mturk-alert"><div class="mturk-alert-content"><h3>${written(said)}</h3></div></div>`
      : '';
    return page({
      title,
      about,
      style: STYLE,
      scripts,
      body: `<nav><b>amazon mturk</b><a href="/dashboard">Dashboard</a><a href="/projects">HITs</a><a href="/tasks">Your HITs Queue</a></nav>${alert}${body}`,
    });
  };

  const list = () => {
    const rows = PROJECTS.map(
      p =>
        `<tr><td>${written(p.requesterName)}</td><td>${written(p.title)}</td><td>${cents(p)}</td><td><a href="/projects/${p.set}/tasks">Preview</a> <a class="button" data-accept="${p.set}" href="/projects/${p.set}/tasks/accept_random">Accept &amp; Work</a></td></tr>`,
    );
    const table = `<table><tr><th>Requester</th><th>Title</th><th>Reward</th><th></th></tr>${rows.join('')}</table>`;
    return frame(
      'HITs',
      `<main><h1>All HITs</h1>${component('hitSetTable/HitSetTable', hitSets(PROJECTS), table)}</main>`,
      'mturk~search',
    );
  };

  const details = (p: Project) =>
    component(
      'modal/ShowModal',
      modal(p),
      `<b>${written(p.title)}</b> by ${written(p.requesterName)} ${cents(p)}`,
    );

  const preview = (asked: Asked) => {
    const p = state.project(asked.part.set ?? '');
    if (!p) return redirect('/projects');
    return frame(
      p.title,
      `<div class="bar">${details(p)}<a class="button" href="/projects/${p.set}/tasks/accept_random">Accept</a></div><main><p>${written(p.description)}</p></main>`,
      'mturk~search',
    );
  };

  const work = (a: Assignment) => {
    const p = a.project;
    const here = `/projects/${p.set}/tasks/${a.task}`;
    const secret = 'aVery+Invented/Token==';
    return frame(
      p.title,
      `<div class="bar">${details(p)}
${component('completionTimer/CompletionTimer', timer(a), '<span data-clock></span>')}
<form method="post" action="${here}?assignment_id=${a.id}" class="return">
<input type="hidden" name="_method" value="delete"><input type="hidden" name="authenticity_token" value="${secret}">
<button class="plain" id="return">Return</button></form></div>
<main><iframe title="The work" src="https://questions.example-requester.test/q?assignmentId=${a.id}"></iframe>
${component('taskSubmitter/TaskSubmitter', { hiddenFormParams: { task_id: a.task, assignment_id: a.id, authenticity_token: secret } })}
<form id="submitter" method="post" action="${here}/submit?assignment_id=${a.id}"><input type="hidden" name="answer"></form></main>`,
      `mturk:${a.id}`,
      ['/work.js'],
    );
  };

  const task = (asked: Asked) => {
    const a = state.queue.find(q => q.id === asked.query.get('assignment_id'));
    return a ? work(a) : preview(asked);
  };

  return {
    'GET /': () => redirect('/projects'),
    'GET /projects': list,
    'GET /projects/{set}/tasks': preview,
    'GET /projects/{set}/tasks/accept_random': asked => {
      const a = state.accept(asked.part.set ?? '');
      return a
        ? redirect(`/projects/${a.project.set}/tasks/${a.task}?assignment_id=${a.id}`)
        : redirect('/projects');
    },
    'GET /projects/{set}/tasks/{task}': task,
    'POST /projects/{set}/tasks/{task}': asked => {
      if (form(asked).get('_method') === 'delete') state.return(asked.query.get('assignment_id') ?? '');
      return redirect('/projects');
    },
    'POST /projects/{set}/tasks/{task}/submit': asked => {
      state.submit(asked.query.get('assignment_id') ?? '');
      return redirect('/projects');
    },
    'GET /tasks': () => {
      const rows = state.queue.map(
        a =>
          `<tr><td>${written(a.project.title)}</td><td>${cents(a.project)}</td><td><a class="button" href="/projects/${a.project.set}/tasks/${a.task}?assignment_id=${a.id}">Work</a></td></tr>`,
      );
      return frame(
        'Queue',
        `<main><h1>Your HITs Queue</h1>${component('taskQueueTable/TaskQueueTable', queue(state), `<table>${rows.join('')}</table>`)}</main>`,
        'mturk~search',
      );
    },
    'GET /dashboard': () =>
      frame(
        'Dashboard',
        `<main><h1>Dashboard</h1>${component(
          'dailyWorkerStatisticsTable/DailyWorkerStatisticsTable',
          days(state),
          days(state)
            .bodyData.map(
              d => `<p><a href="/status_details/${d.date}">${d.date}</a> ${d.submitted} submitted</p>`,
            )
            .join(''),
        )}</main>`,
        'mturk~payments',
      ),
    'GET /status_details/{day}': asked => {
      const props = statusDetails(state, asked.part.day ?? '');
      const rows = props.bodyData.map(r => `<tr><td>${written(r.title)}</td><td>${r.state}</td></tr>`);
      return frame(
        'HIT status',
        `<main><h1>${written(asked.part.day ?? '')}</h1>${component('hitStatusDetailsTable/HitStatusDetailsTable', props, `<table>${rows.join('')}</table>`)}</main>`,
        'mturk~payments',
      );
    },
  };
};
