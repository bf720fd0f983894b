// Knows a present in which nothing happens yet. Refuses to know how it goes on (attention).
import { begin } from '../../../lib/attention/begin';
import type { NowRow } from '../../../lib/store/now';

export const initial = (session: string): NowRow => ({
  key: 'now',
  session,
  tentatives: {},
  attention: begin(session, { idleAfter: 60_000, absence: 120_000, soundAsks: 1_800_000 }, 0),
});
