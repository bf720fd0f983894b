// Knows how CloudResearch Connect looks and moves, with a lab's study in another tab. Refuses to know what was finished (state).
import { page } from '../page';
import { json, type Routes, redirect, written } from '../route';
import { type CloudResearchState, PROJECTS, type Project } from './state';

const CONNECT = 'https://connect.cloudresearch.com';
const LAB = 'https://study.example-lab.test';

const STYLE = `
:root { font: 16px/1.5 system-ui, sans-serif; color: #16323a; background: #eef5f6; } body { margin: 0; } a { color: #0b6d82; }
nav { background: #0b4f5f; padding: .8rem 2rem; } nav a { color: #fff; text-decoration: none; }
main { max-width: 48rem; margin: 1.5rem auto; padding: 0 1rem; } .project-card { background: #fff; border: 1px solid #cfe1e5; border-radius: 8px; padding: 1rem; margin-bottom: 1rem; display: flex; gap: 1.5rem; align-items: baseline; }
.project-card span { display: block; } button { font: inherit; padding: .5rem 1.2rem; }`;

const frame = (title: string, body: string, about = '', scripts: readonly string[] = []) =>
  page({
    title,
    about,
    style: STYLE,
    scripts,
    body: `<nav><a href="/participant/dashboard">Connect</a></nav><main>${body}</main>`,
  });

const card = ({ id, title, dollars, hourly, minutes }: Project): string =>
  `<div class="card project-card project-card-${id} shadow"><p><a href="/participant/project/${id}/details">${written(title)}</a></p>
<div class="project-pay-per-hour-${id}"><span>$${dollars}</span><span>$${hourly}/hr</span></div>
<div><i class="fa fa-clock"></i> ${minutes} min</div><div><i class="fa fa-dot-circle"></i> 40</div></div>`;

export const cloudResearch = (state: CloudResearchState): Routes => ({
  'GET /': () => redirect('/participant/dashboard'),
  'GET /participant/dashboard': () =>
    frame(
      'Dashboard',
      `<h1>Projects</h1>${PROJECTS.filter(({ id }) => !state.finished.has(id))
        .map(card)
        .join('\n')}`,
      'cloudresearch~search',
    ),
  'GET /participant/project/{id}/details': ({ part }) => {
    const project = state.project(part.id ?? '');
    if (!project) return redirect('/participant/dashboard');
    const study = `${LAB}/?participantId=P1&assignmentId=A1&projectId=${project.id}`;
    return frame(
      project.title,
      `<h1>${written(project.title)}</h1><p><a id="start" target="_blank" href="${study}">Start</a></p>`,
      `cloudresearch:${project.id}`,
    );
  },
  'GET /participant/project/{id}/complete': () =>
    frame('Complete', '<h1 id="state">Sending…</h1>', '', ['/connect.js']),
  'POST /participant-api/projects/{id}/submit': ({ part }) => {
    if (!state.project(part.id ?? '')) return json({ error: 'unknown' }, 404);
    state.finished.add(part.id ?? '');
    return { status: 200, headers: {}, body: '' };
  },
});

/** The study itself, on a host no definition names. */
export const lab: Routes = {
  'GET /': ({ query }) => {
    const id = query.get('projectId') ?? '';
    return page({
      title: 'Example lab',
      about: `cloudresearch:${id}`,
      style: STYLE,
      body: `<main><h1>Example lab</h1><p>What did you have for lunch? <input id="lunch"></p>
<p><a id="done" href="${CONNECT}/participant/project/${written(id)}/complete">Finish</a></p></main>`,
    });
  },
};
