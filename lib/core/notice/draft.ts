// Knows what one report has stated so far, on top of what the ledger holds. Refuses to know what a sighting means.
import type { Source, TaskFact } from '../fact';
import { identify, type Unidentified } from '../identify';
import type { Known, OpenTask } from '../known';
import type { Sighting } from '../sighting';

/** What differs from fact to fact; the draft adds who, where and when it was learned. */
export type Said<F = TaskFact> = F extends TaskFact
  ? Omit<F, 'id' | 'seen' | 'platform' | 'source' | 'device' | 'act' | 'task'>
  : never;

/** One sighting made of all that describe a task, so that two readings of one page never contradict each other. */
interface Description {
  readonly sighting: Sighting;
  readonly listing?: Sighting;
}

const DAY = 86_400_000;

export class Draft {
  readonly stated: TaskFact[] = [];
  readonly ended: string[] = [];
  /** What this report's sightings together say of the work of each task. */
  readonly descriptions = new Map<string, Description>();
  readonly listings: Map<string, Sighting>;
  open: readonly OpenTask[];
  private readonly own = new Map<string, TaskFact[]>();

  constructor(
    readonly platform: string,
    readonly known: Known,
    readonly at: number,
  ) {
    this.open = known.open;
    this.listings = new Map(known.listings);
  }

  /** The ledger held something of the task before this report. */
  knew(task: string): boolean {
    return (this.known.facts.get(task)?.length ?? 0) > 0;
  }

  /** Everything the ledger and this report say of the task, the worker's and imported acts included. */
  all(task: string): readonly TaskFact[] {
    return [...(this.known.facts.get(task) ?? []), ...(this.own.get(task) ?? [])];
  }

  /** The observations of one kind or more, oldest first: what a new observation is compared with. */
  of<K extends TaskFact['kind']>(task: string, ...kinds: readonly K[]): Extract<TaskFact, { kind: K }>[] {
    const wanted: readonly string[] = kinds;
    const found = this.all(task).filter(f => f.act === undefined && wanted.includes(f.kind));
    return found.sort((a, b) => a.at - b.at) as Extract<TaskFact, { kind: K }>[];
  }

  /** States it, unless the newest of its group says the same. Answers whether it is new. */
  say(task: string, source: Source, said: Said): boolean {
    const { platform, at: seen } = this;
    const whole = { ...said, platform, task, source, device: this.known.device, seen };
    const bare = Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));
    const known = this.all(task);
    const fact = identify(bare as Unidentified<TaskFact>, known) as TaskFact;
    if (known.some(k => k.id === fact.id)) return false;
    this.keep(fact);
    return true;
  }

  /** The platform's stamp dates a known fact earlier: the same id again, which merges to the earlier `at`. */
  redate(fact: TaskFact, at: number): void {
    this.keep({ ...fact, at, seen: this.at });
  }

  /** A moment the platform states as past. One that lies in the future is a page's mistake, or its malice. */
  past(stamp: number | undefined): number | undefined {
    return stamp === undefined || stamp > this.at + DAY ? undefined : stamp;
  }

  private keep(fact: TaskFact): void {
    this.stated.push(fact);
    this.own.set(fact.task, [...(this.own.get(fact.task) ?? []), fact]);
  }
}

/** When a statement happened that replaces an earlier one: never before it, even if the clock was set back. */
export const after = (at: number, earlier: { readonly at: number } | undefined): number =>
  earlier === undefined ? at : Math.max(at, earlier.at + 1);
