// Knows a work place of which nothing can be read but that the worker is there, and its error and login, given like any page. Refuses to know how it pays.
import { page } from '../page';
import type { Routes } from '../route';

const STYLE = ':root { font: 16px/1.5 system-ui, sans-serif; } body { margin: 2rem; }';
const given = (title: string, about: string, body: string) => page({ title, about, style: STYLE, body });

export const crowdGen: Routes = {
  'GET /my-projects': () =>
    given(
      'My projects',
      'crowdgen:day',
      '<h1>My projects</h1><p>Nothing here says what the work is or what it pays.</p>',
    ),
  'GET /my-projects/broken': () =>
    given('CrowdGen', 'wall', '<main><h1>Something went wrong</h1><button>Try again</button></main>'),
  'GET /my-projects/again': () =>
    given(
      'CrowdGen',
      'wall',
      '<main><h1>Sign in to CrowdGen</h1><input type="email"><button>Continue</button></main>',
    ),
};
