// Knows the shell of Prolific's app, a page that draws itself from what it fetches. Refuses to know the bodies (api).
import { page } from '../page';
import { json, type Routes } from '../route';

const STYLE = `
:root { font: 16px/1.5 system-ui, sans-serif; color: #1d2740; background: #f4f6fb; }
body { margin: 0; } a { color: #0f2fa8; text-decoration: none; }
header { background: #0f1f4d; color: #fff; padding: .8rem 2rem; display: flex; gap: 2rem; align-items: center; }
header a { color: #cfd8ff; } header strong { font-size: 1.2rem; letter-spacing: .02em; }
main { max-width: 52rem; margin: 1.5rem auto; padding: 0 1rem; }
ul { list-style: none; padding: 0; display: grid; gap: .8rem; }
li, .card { background: #fff; border: 1px solid #dde3f2; border-radius: 10px; padding: 1rem 1.2rem; }
.tags { display: flex; gap: 1.2rem; color: #4c5a7d; font-size: .92rem; }
[data-testid=host] { color: #4c5a7d; }
button { font: inherit; border: 0; border-radius: 8px; padding: .6rem 1.2rem; background: #1a44d6; color: #fff; cursor: pointer; }
button.quiet { background: #e7ebf7; color: #1d2740; } .row { display: flex; gap: .8rem; margin-top: 1rem; }
table { width: 100%; border-collapse: collapse; background: #fff; } td, th { text-align: left; padding: .5rem .7rem; border-bottom: 1px solid #dde3f2; }`;

const shell = () =>
  page({
    title: 'Prolific',
    style: STYLE,
    scripts: ['/app.js'],
    body: `<header><strong>Prolific</strong><a href="/studies">Studies</a><a href="/submissions">Submissions</a></header>
<main id="app" aria-live="polite">Loading…</main>`,
  });

export const prolificApp: Routes = {
  'GET /': shell,
  'GET /studies': shell,
  'GET /studies/{study}': shell,
  'GET /submissions': shell,
  'GET /submissions/{page}': shell,
};

/** The app asks its authentication host for a token at each load; nobody but the app has business there. */
export const prolificAuth: Routes = {
  'OPTIONS /oauth/token': () => ({
    status: 204,
    headers: {
      'access-control-allow-origin': 'https://app.prolific.com',
      'access-control-allow-headers': 'content-type',
    },
    body: '',
  }),
  'POST /oauth/token': () =>
    json({ access_token: 'SECRET-TOKEN-OF-THE-REPLICA', token_type: 'Bearer' }, 200, {
      'access-control-allow-origin': 'https://app.prolific.com',
    }),
};
