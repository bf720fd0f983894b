// Knows how a period's money is gathered and turned into figures. Refuses to know where the money comes from.
import type { Earned } from './earnings-shape';
import type { Standing } from './row';
import { mulDiv } from './share';

const HOUR = 3_600_000;
const EARNED: readonly Standing[] = ['confirmed', 'pending', 'expected'];

type Note = 'bonus' | 'received' | 'counted' | 'offerPay' | 'offerWorked';

/** Sums of one currency while a period is being added up: `all` money, and what of it has time. */
interface Heap {
  readonly all: Record<Standing, number>;
  readonly timed: Record<Standing, number>;
  readonly noted: Record<Note, number>;
}

const empty = (): Heap => ({
  all: { confirmed: 0, pending: 0, expected: 0, lost: 0 },
  timed: { confirmed: 0, pending: 0, expected: 0, lost: 0 },
  noted: { bonus: 0, received: 0, counted: 0, offerPay: 0, offerWorked: 0 },
});

/** By currency. One of which there is nothing is not among them. */
export class Pool {
  private readonly heaps = new Map<string, Heap>();

  add(currency: string, standing: Standing, micros: number, hasTime: boolean): void {
    if (micros === 0) return;
    const { all, timed } = this.of(currency);
    all[standing] += micros;
    if (hasTime) timed[standing] += micros;
  }

  note(currency: string, name: Note, n: number): void {
    if (n !== 0) this.of(currency).noted[name] += n;
  }

  /** Every currency over the one denominator, most tasks first. */
  earned(attention: number): Earned[] {
    return [...this.heaps]
      .sort(([a, x], [b, y]) => y.noted.counted - x.noted.counted || (a < b ? -1 : 1))
      .map(([currency, heap]) => figures(currency, heap, attention));
  }

  private of(currency: string): Heap {
    const known = this.heaps.get(currency);
    if (known) return known;
    const made = empty();
    this.heaps.set(currency, made);
    return made;
  }
}

function figures(currency: string, { all, timed, noted }: Heap, attention: number): Earned {
  const of = (group: Heap['all']) => EARNED.reduce((sum, standing) => sum + group[standing], 0);
  const [whole, withTime] = [of(all), of(timed)];
  const offer = { pay: noted.offerPay, worked: noted.offerWorked };
  const hourly = (micros: number) => (attention > 0 ? mulDiv(micros, HOUR, attention) : undefined);
  return {
    currency,
    ...all,
    bonus: noted.bonus,
    untimed: whole - withTime,
    realHourly: hourly(withTime),
    confirmedHourly: hourly(timed.confirmed),
    taskHourly: offer.worked > 0 ? mulDiv(offer.pay, HOUR, offer.worked) : undefined,
    offer: offer.worked > 0 ? offer : undefined,
    coverage: whole === 0 ? undefined : withTime / whole,
    received: noted.received,
  };
}
