// Knows a work place of which nothing can be read but that the worker is there. Refuses to know how it pays.
import { page } from '../page';
import type { Routes } from '../route';

export const crowdGen: Routes = {
  'GET /my-projects': () =>
    page({
      title: 'My projects',
      about: 'crowdgen:day',
      style: ':root { font: 16px/1.5 system-ui, sans-serif; } body { margin: 2rem; }',
      body: '<h1>My projects</h1><p>Nothing here says what the work is or what it pays.</p>',
    }),
};
