// Knows where the ledger's canary sits: in storage.local, outside the database it watches. Refuses to judge.
import type { Canary, Outside } from './canary';
import type { Drawer } from './settings';

export const outside = (drawer: Drawer): Outside => ({
  get: async () => (await drawer.get('canary')).canary as Canary | undefined,
  set: async canary => drawer.set({ canary }),
});
