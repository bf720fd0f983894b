// Knows how one thing that happened is written: read what the plan needs, write what it says, all or nothing. Refuses to plan.
import type { Fact, TaskFact } from '../../core/fact';
import type { OpenTask, StandIn } from '../../core/known';
import type { Settings } from '../../core/setting';
import { unended } from '../query/open-tasks';
import { endedStandIns } from '../query/stand-ins';
import { type Ledger, type NowRow, STORES, type Writing } from '../shape';
import { type Desk, openDesk } from './desk';
import { enter } from './enter';
import type { Rows } from './reproject';

export interface Ask {
  /** Keys of tasks whose facts the plan wants. */
  readonly tasks?: readonly string[];
  /** A platform whose open tasks, with their facts, the plan wants. */
  readonly openOf?: string;
  /** A platform whose ended tasks without an id, with their facts, the plan wants. */
  readonly standInsOf?: string;
}

export interface Loaded {
  readonly now?: NowRow;
  /** By the platform's task id. */
  readonly facts: ReadonlyMap<string, readonly TaskFact[]>;
  readonly open: readonly OpenTask[];
  /** Newest first. */
  readonly standIns: readonly StandIn[];
}

export interface Plan {
  readonly facts: readonly Fact[];
  /** Absent: the present stays as it is. */
  readonly now?: NowRow;
}

export interface Written {
  readonly added: number;
  /** Keys of the tasks that were projected again, with their rows (undefined: none any more). */
  readonly changed: readonly string[];
  readonly rows: Rows;
  /** The facts bear on too many rows to project at once: call `recount` soon. */
  readonly stale: boolean;
}

/** `plan` is called once, inside the transaction: synchronous and pure. Resolves when the disk has it. */
export async function record(
  db: Ledger,
  ask: Ask,
  settings: Settings,
  plan: (loaded: Loaded) => Plan,
): Promise<Written> {
  const tx = db.transaction(STORES, 'readwrite', { durability: 'strict' });
  return inOne(tx, async () => {
    const desk = openDesk(tx.objectStore('facts'));
    const { facts, now } = plan(await load(ask, desk, tx));
    const { added, rows, stale } = await enter(facts, desk, tx, settings);
    if (now) await tx.objectStore('now').put(now);
    return { added, changed: [...rows.keys()], rows, stale };
  });
}

/** All or nothing: what throws on the way takes the transaction back. */
export async function inOne<T>(tx: Writing, work: () => Promise<T>): Promise<T> {
  try {
    const outcome = await work();
    await tx.done;
    return outcome;
  } catch (error) {
    abort(tx);
    throw error;
  }
}

function abort(tx: Writing): void {
  tx.done.catch(() => undefined);
  try {
    tx.abort();
  } catch {
    // It had ended by itself, which is the same.
  }
}

async function load({ tasks = [], openOf, standInsOf }: Ask, desk: Desk, tx: Writing): Promise<Loaded> {
  const [row, open, standIns] = await Promise.all([
    tx.objectStore('now').get('now'),
    openOf === undefined ? [] : unended(tx.objectStore('tasks').index('status'), openOf),
    standInsOf === undefined ? [] : endedStandIns(tx.objectStore('tasks'), standInsOf),
  ]);
  const keys = [...new Set([...tasks, ...open.map(task => task.key), ...standIns.map(task => task.key)])];
  await desk.fetch(keys.map(key => `t|${key}`));
  const facts = keys.map(
    key => [key.slice(key.indexOf(':') + 1), (desk.at(`t|${key}`)?.facts ?? []) as TaskFact[]] as const,
  );
  return { now: row?.key === 'now' ? row : undefined, facts: new Map(facts), open, standIns };
}
