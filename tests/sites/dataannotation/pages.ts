// Knows how DataAnnotation looks and moves: the projects with their data in an attribute, the work, the money. Refuses to know what is in hand (state).
import { page } from '../page';
import { type Routes, redirect, written } from '../route';
import { type DataAnnotationState, type InHand, PROJECTS, type Project } from './state';

const STYLE = `
:root { font: 15px/1.5 system-ui, sans-serif; color: #20242c; background: #f6f7f9; } body { margin: 0; } a { color: #3d46c2; }
nav { background: #15181f; padding: .8rem 2rem; display: flex; gap: 1.5rem; } nav a, nav b { color: #fff; text-decoration: none; }
main { max-width: 54rem; margin: 1.5rem auto; padding: 0 1rem; } table { width: 100%; background: #fff; border-collapse: collapse; } td { padding: .6rem; border-bottom: 1px solid #e1e4ea; }
button { font: inherit; background: #3d46c2; border: 0; color: #fff; padding: .5rem 1.2rem; border-radius: 6px; cursor: pointer; } textarea { width: 100%; height: 7rem; }`;

const frame = (title: string, body: string, about = '') =>
  page({
    title,
    about,
    style: STYLE,
    body: `<nav><b>DataAnnotation</b><a href="/workers/projects">Projects</a><a href="/workers/payments">Transfer funds</a></nav><main>${body}</main>`,
  });

const offered = ({ id, name, cents }: Project) => ({
  id,
  name,
  availableTasksFor: 12,
  created: '2026-11-01T00:00:00Z',
  qualification: false,
  payPerHourInCents: cents ?? null,
  priorityPayPerHourInCents: null,
  badges: [],
});
const held = ({ id, project, startedAt }: InHand) => ({
  id,
  projectId: project.id,
  projectName: project.name,
  taskId: id,
  startedAt: new Date(startedAt).toISOString(),
  expiresAt: new Date(startedAt + 7_200_000).toISOString(),
});

/** As the site's own framework writes it: a root that carries its data in an attribute. */
const root = (name: string, props: unknown, body: string): string =>
  `<div id="workers/${name}-hybrid-root" data-props="${written(JSON.stringify(props))}">${body}</div>`;

const row = ({ id, name, cents }: Project): string =>
  `<tr><td><a data-project="${id}" href="/workers/tasks?project_id=${id}">${written(name)}</a></td>
<td>${cents === undefined ? 'per task' : `$${(cents / 100).toFixed(2)}/hr`}</td></tr>`;

export const dataAnnotation = (state: DataAnnotationState): Routes => ({
  'GET /': () => redirect('/workers/projects'),
  'GET /workers/projects': () => {
    const [easy, projects] = [PROJECTS.slice(2), PROJECTS.slice(0, 2)];
    const props = {
      dashboardMerchTargeting: { projects: projects.map(offered), easyProjects: easy.map(offered) },
      reportableProjectsInfo: [],
      inProgressTasksInfo: state.inHand.map(held),
    };
    const table = `<h1>Projects</h1><table>${PROJECTS.map(row).join('\n')}</table>`;
    return frame('Projects', root('WorkerProjectsTable', props, table), 'dataannotation~search');
  },
  'GET /workers/tasks': ({ query }) => {
    const project = state.project(query.get('project_id') ?? '');
    if (!project) return redirect('/workers/projects');
    state.take(project);
    return frame(
      project.name,
      `<h1>${written(project.name)}</h1><form method="post" action="/workers/tasks?project_id=${project.id}">
<p>Which answer is better, and why?</p><textarea id="why" name="why"></textarea><p><button id="submit">Submit</button></p></form>`,
      `dataannotation:${project.id}`,
    );
  },
  'POST /workers/tasks': ({ query }) => {
    const project = state.project(query.get('project_id') ?? '');
    if (project) state.submit(project);
    return redirect('/workers/projects');
  },
  'GET /workers/payments': () =>
    frame(
      'Transfer funds',
      root(
        'TransferFundsPage',
        { totalLifetimeEarnings: 42_125, unapprovedAmount: 37_125, unpaidPendingAmountInCents: 0 },
        `<h1>Funds history</h1><table><tr><td data-testid="cell-title">Time Entry</td><td data-testid="cell-amount">$371.25</td>
<td>6h 45 min</td><td>Pending Approval · 1 day ago</td></tr></table>`,
      ),
      'dataannotation~payments',
    ),
});
