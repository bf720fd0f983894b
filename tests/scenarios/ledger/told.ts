// Knows how a day's signals and facts go through the machine and the core to the figures of the day. Refuses to compute any itself.
import { factOf } from '../../../lib/attention/file';
import { earnings } from '../../../lib/core/earnings';
import type { Earnings } from '../../../lib/core/earnings-shape';
import type { Overhead, TaskFact } from '../../../lib/core/fact';
import { overheadDays } from '../../../lib/core/overhead';
import { project } from '../../../lib/core/project';
import type { TaskRow } from '../../../lib/core/row';
import { context, money, period, rollUp, saying } from '../../unit/core/say';
import { play } from '../play';
import type { Clock, Scenario } from '../scenario';
import { START, time } from '../words';

/** `time kind task {pay, rate, partial, total: "1.20 USD"; started, ended, deadline, estimated: clock}` */
export type Stated = readonly [Clock, TaskFact['kind'], string, Readonly<Record<string, string>>?];

export interface LedgerScenario extends Pick<Scenario, 'mistake' | 'pitfall' | 'signals' | 'quiet' | 'dark'> {
  /** The way of counting that makes the mistake (ways.ts). */
  readonly way: string;
  readonly zone?: string;
  readonly facts: readonly Stated[];
  readonly figures: Readonly<Record<string, string>>;
}

export interface Told {
  readonly rows: readonly TaskRow[];
  readonly day: Earnings;
  /** Attention by local day, ms. */
  readonly days: Readonly<Record<string, number>>;
}

const READS: Readonly<Record<string, (text: string) => unknown>> = {
  started: time,
  ended: time,
  deadline: time,
  estimated: text => time(text) - START,
};

function fact([at, kind, task, own = {}]: Stated): TaskFact {
  const said = Object.entries(own).map(([name, text]) => [name, (READS[name] ?? money)(text)]);
  return saying('p', task)(kind, time(at), Object.fromEntries(said));
}

export function told(scenario: LedgerScenario): Told {
  const zone = scenario.zone ?? 'UTC';
  const { raw } = play({ ...scenario, rule: '', spans: [], totals: {} });
  const spans = raw.map(span => factOf(span, 'laptop', span.to));
  const facts = [...scenario.facts.map(fact), ...spans.filter((f): f is TaskFact => 'task' in f)];
  const tasks = [...new Set(facts.map(f => f.task))];
  const rows = tasks.map(
    task =>
      project(
        facts.filter(f => f.task === task),
        context(zone),
      )!,
  );
  const unpaid = overheadDays(
    spans.filter((f): f is Overhead => f.kind === 'overhead'),
    context(zone),
  );
  const rolled = rollUp(rows, { platform: 'p', days: unpaid });
  const days: Record<string, number> = {};
  for (const { day, platform, sums } of rolled) {
    const of = earnings(period(zone, [{ day, platform, sums }], {}));
    if (of.attention > 0) days[day] = (days[day] ?? 0) + of.attention;
  }
  return { rows, day: earnings(period(zone, rolled, {})), days };
}
