// Knows how a test states facts shortly. Refuses to know what the core makes of them.
import type { Fact, Overhead, TaskFact } from '../../../lib/core/fact';
import type { Money } from '../../../lib/core/money';
import type { Period } from '../../../lib/core/period';
import type { ProjectContext } from '../../../lib/core/project';
import type { DayRow, Sums, TaskRow } from '../../../lib/core/row';
import type { Settings } from '../../../lib/core/setting';
import { addSums } from '../../../lib/core/sums';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** `2026-03-02 09:00` or with seconds, UTC. */
export const utc = (text: string): number => Date.parse(`${text.replace(' ', 'T')}Z`);

/** `2.10 GBP` in micros, without a float in between. */
export function money(text: string): Money {
  const [amount, currency] = text.split(' ');
  const [whole, part = ''] = amount!.split('.');
  return { micros: Number(whole! + part.padEnd(6, '0')), currency: currency! };
}

type OfKind<K extends Fact['kind'], F = Fact> = F extends Fact ? (K extends F['kind'] ? F : never) : never;
type Own<K extends Fact['kind']> = Omit<OfKind<K>, 'kind' | 'platform' | 'task' | 'at'>;

/** States facts of one task: seen when they happen, by a page, on one device, unless said otherwise. */
export const saying =
  (platform: string, task: string) =>
  <K extends TaskFact['kind']>(kind: K, at: number, own: Partial<Own<K>> = {}): TaskFact =>
    ({
      id: `${platform}:${task}:${kind}:${at}`,
      at,
      seen: at,
      source: 'page',
      device: 'laptop',
      platform,
      task,
      kind,
      ...own,
    }) as unknown as TaskFact;

export const unpaid = (
  platform: string,
  from: number,
  to: number,
  kind: Overhead['unpaid'] = 'search',
): Overhead => ({
  id: `${platform}~${kind}:${from}`,
  kind: 'overhead',
  at: from,
  to,
  seen: from,
  source: 'sensor',
  device: 'laptop',
  platform,
  unpaid: kind,
});

const settings = (zone: string): Settings => ({
  zone,
  idleAfter: MINUTE,
  absence: 2 * MINUTE,
  soundAsks: 30 * MINUTE,
  rates: [],
  timerOnly: [],
});

export const context = (zone: string, more: Partial<ProjectContext> = {}): ProjectContext => ({
  settings: settings(zone),
  terms: [],
  undone: new Set(),
  ...more,
});

/** Day rows as the store keeps them: the sum of what rows and unpaid work add. */
export function rollUp(
  rows: readonly (TaskRow | undefined)[],
  ...more: readonly { platform: string; days: Readonly<Record<string, Sums>> }[]
): DayRow[] {
  const all = new Map<string, DayRow>();
  for (const each of [...rows, ...more]) {
    if (each === undefined) continue;
    const { platform } = each;
    for (const [day, sums] of Object.entries(each.days)) {
      const name = `${day} ${platform}`;
      all.set(name, { day, platform, sums: addSums(all.get(name)?.sums ?? {}, sums) });
    }
  }
  return [...all.values()];
}

/** A period to ask `earnings` about; without incomes and terms unless given. */
export const period = (zone: string, days: readonly DayRow[], ask: Partial<Period>): Period => ({
  days,
  from: '2000-01-01',
  to: '2100-01-01',
  incomes: [],
  incomeDays: days,
  terms: [],
  settings: settings(zone),
  at: utc('2030-01-01 00:00'),
  ...ask,
});
