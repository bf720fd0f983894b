// Knows which terms stand and until when each held. Refuses to show them.
import { addDays, dayOf } from '../../../lib/core/days';
import type { Terms } from '../../../lib/core/fact';
import { termsInForce } from '../../../lib/store/query/terms-in-force';
import type { Desk } from '../desk';

export interface StandingTerms {
  readonly said: Terms;
  readonly from: string;
  readonly until?: string;
  /** Its act said nothing else, so that taking it back takes nothing else with it. */
  readonly alone: boolean;
}

/** By platform and project, newest first. Of two from one moment the later said holds. */
export async function readTerms({ db, settings, nameOf }: Desk): Promise<readonly StandingTerms[]> {
  const all = (await termsInForce(db)).sort(
    (a, b) =>
      nameOf(a.platform).localeCompare(nameOf(b.platform)) ||
      (a.project ?? '').localeCompare(b.project ?? '') ||
      b.at - a.at ||
      (a.id < b.id ? 1 : -1),
  );
  return Promise.all(
    all.map(async (said, i) => {
      const next = all[i - 1];
      const replaced = next?.platform === said.platform && next.project === said.project;
      const homes = said.act === undefined ? 0 : await db.countFromIndex('facts', 'act', said.act);
      return {
        said,
        from: dayOf(said.at, settings.zone),
        until: replaced ? lastDay(said.at, next.at, settings.zone) : undefined,
        alone: homes === 1,
      };
    }),
  );
}

const lastDay = (from: number, next: number, zone: string): string => {
  const [first, after] = [dayOf(from, zone), dayOf(next, zone)];
  return after > first ? addDays(after, -1) : first;
};
