// Knows how a ledger of very many tasks is filled with projections alone, one invented day over and over. Refuses to be a ledger that could be projected again.
import { addDays } from '../../lib/core/days';
import { entryOf } from '../../lib/core/entry';
import type { TaskFact } from '../../lib/core/fact';
import { project } from '../../lib/core/project';
import type { DayRow, TaskRow } from '../../lib/core/row';
import type { Settings } from '../../lib/core/setting';
import { addSums } from '../../lib/core/sums';
import { dayOfLine, lineOfDay } from '../../lib/store/day-line';
import { applied, changesOf } from '../../lib/store/entries/line';
import type { Ledger } from '../../lib/store/open';
import { inventTask } from './invent';

const DAY = 86_400_000;
const PER_DAY = 140;

/** Tasks `from`…`to` of `count`, the last of them today, with their days; requesters with the first call. */
export async function seedRows(
  db: Ledger,
  settings: Settings,
  [from, to, count]: readonly [number, number, number],
  now: number,
): Promise<void> {
  const context = { settings, terms: [], undone: new Set<string>() };
  const models = Array.from({ length: PER_DAY }, (_, i) => {
    const facts = [...inventTask(count - PER_DAY + i, count, now)] as TaskFact[];
    return project(facts, context)!;
  });
  const tx = db.transaction(['tasks', 'days', 'requesters', 'entries'], 'readwrite', {
    durability: 'relaxed',
  });
  for (let back = Math.ceil(from / PER_DAY); back * PER_DAY < to; back++) {
    const days = new Map<string, DayRow>();
    const rows: TaskRow[] = [];
    for (const [i, model] of models.entries()) {
      if (back * PER_DAY + i >= count) break;
      const row = shifted(model, back, i);
      rows.push(row);
      void tx.objectStore('tasks').put(row);
      for (const [day, sums] of Object.entries(row.days)) {
        const name = `${day} ${row.platform}`;
        const before = days.get(name)?.sums ?? {};
        days.set(name, { day, platform: row.platform, sums: addSums(before, sums) });
      }
      if (back === 0 && row.requester && row.requesterSums)
        void tx.objectStore('requesters').put({
          platform: row.platform,
          requester: row.requester,
          name: row.requesterName,
          last: row.time,
          sums: row.requesterSums,
        });
    }
    // What is decided a day later lies on the day after: two invented days write one row.
    for (const row of days.values()) {
      const before = await tx.objectStore('days').get([row.day, row.platform]);
      const sums = addSums(before ? dayOfLine(before).sums : {}, row.sums);
      void tx.objectStore('days').put(lineOfDay({ ...row, sums }));
    }
    const lines = rows.map(row => ({ key: row.key, now: entryOf(row) }));
    for (const [block, change] of changesOf(lines))
      void tx.objectStore('entries').put(applied(block, undefined, change)!);
  }
  await tx.done;
}

function shifted(model: TaskRow, back: number, i: number): TaskRow {
  const task = `task${back}-${i}`;
  return {
    ...model,
    task,
    key: `${model.platform}:${task}`,
    time: model.time - back * DAY,
    days: Object.fromEntries(Object.entries(model.days).map(([day, sums]) => [addDays(day, -back), sums])),
  };
}
