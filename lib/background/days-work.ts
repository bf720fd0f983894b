// Knows *today's work at …*: one task a local day where nothing names the pieces. Refuses to split it: the worker may.
import { addDays, dayOf, dayStart } from '../core/days';
import type { Ended } from '../core/fact';
import { identify, type Unidentified } from '../core/identify';
import type { Sighting } from '../core/sighting';
import type { Loaded } from '../store/write/record';

const DAY = 'day:';

export const dayTask = (at: number, zone: string): string => DAY + dayOf(at, zone);

/** What a page of presence shows without a name is today's work. */
export const asDaysWork = (sightings: readonly Sighting[], today: string): Sighting[] =>
  sightings.map(({ nameless, ...sighting }) =>
    sighting.says === 'working' && sighting.task === undefined
      ? { ...sighting, task: today }
      : { ...sighting, nameless },
  );

/** The work of an earlier day is handed in with the last moment of that day. */
export function earlierDays(
  loaded: Loaded,
  today: string,
  { platform, at, zone, device }: { platform: string; at: number; zone: string; device: string },
): Ended[] {
  return loaded.open
    .filter(({ task }) => task.startsWith(DAY) && task < today)
    .map(({ task }) => {
      const said: Unidentified<Ended> = {
        kind: 'submitted',
        platform,
        task,
        at: dayStart(addDays(task.slice(DAY.length), 1), zone) - 1,
        seen: at,
        source: 'sensor',
        device,
      };
      return identify(said, loaded.facts.get(task) ?? []);
    });
}
