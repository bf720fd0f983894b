// Knows just enough of a ledger to run `notice` again and again on what it stated. Refuses to project.
import type { Fact, TaskFact } from '../../../lib/core/fact';
import type { Known, Noticed, OpenTask, StandIn, Tentative } from '../../../lib/core/known';
import { notice } from '../../../lib/core/notice';
import type { PageKind, Says, Sighting } from '../../../lib/core/sighting';

export const PLATFORM = 'acme';
export const T0 = Date.UTC(2026, 10, 2, 9);

export const usd = (micros: number) => ({ micros, currency: 'USD' });

export const sight = (says: Says, more: Partial<Sighting> = {}): Sighting => ({
  platform: PLATFORM,
  reading: 'r',
  says,
  source: 'page',
  ...more,
});

const ENDS = ['submitted', 'returned', 'expired', 'screenedOut'];

export class Ledger {
  readonly facts = new Map<string, Fact>();
  readonly listings = new Map<string, Sighting>();
  readonly tentatives = new Map<number, Tentative | undefined>();

  /** One report of one tab, written down; answers what was noticed. */
  saw(
    at: number,
    sightings: readonly Sighting[],
    { kind = 'task', place = '/work', tab = 1 }: { kind?: PageKind; place?: string; tab?: number } = {},
  ): Noticed & { news: readonly Fact[] } {
    const noticed = notice({ platform: PLATFORM, kind, place, sightings }, this.known(tab), at);
    const news = noticed.facts.filter(fact => !this.facts.has(fact.id));
    this.add(noticed.facts);
    for (const listing of noticed.listings) this.listings.set(listing.job!, listing);
    this.tentatives.set(tab, noticed.tentative);
    return { ...noticed, news };
  }

  add(facts: readonly Fact[]): void {
    for (const fact of facts) {
      const before = this.facts.get(fact.id);
      this.facts.set(fact.id, before && before.at < fact.at ? before : fact);
    }
  }

  of(task: string): TaskFact[] {
    return [...this.facts.values()].filter((f): f is TaskFact => 'task' in f && f.task === task);
  }

  kinds(task: string): string[] {
    return this.of(task).map(f => f.kind);
  }

  open(): OpenTask[] {
    const united = [...this.facts.values()].flatMap(f => (f.kind === 'same' ? [f.other] : []));
    return [...this.tasks()]
      .filter(task => !united.includes(task) && !this.of(task).some(f => ENDS.includes(f.kind)))
      .map(task => ({
        task,
        job: this.of(task).findLast(f => f.job)?.job,
        deadline: this.of(task).findLast(f => f.kind === 'accepted')?.deadline,
      }));
  }

  /** What the store finds: ended, never given an id, newest first. */
  standIns(): StandIn[] {
    const united = [...this.facts.values()].flatMap(f => (f.kind === 'same' ? [f.other] : []));
    return [...this.tasks()]
      .filter(task => task.startsWith('page:') && !united.includes(task))
      .filter(task => this.of(task).some(f => ENDS.includes(f.kind)))
      .map(task => {
        const offered = this.of(task).filter(f => f.kind === 'offered');
        return { task, job: offered.findLast(f => f.job)?.job, title: offered.findLast(f => f.title)?.title };
      })
      .reverse();
  }

  tasks(): Set<string> {
    return new Set([...this.facts.values()].flatMap(f => ('task' in f ? [f.task] : [])));
  }

  private known(tab: number): Known {
    return {
      open: this.open(),
      facts: new Map([...this.tasks()].map(task => [task, this.of(task)])),
      listings: this.listings,
      tentative: this.tentatives.get(tab),
      standIns: this.standIns(),
      device: 'd',
    };
  }
}
