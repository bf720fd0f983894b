// Knows how a period's money is gathered and turned into figures. Refuses to know where the money comes from.
import type { Earned } from './earnings-shape';
import type { Standing, Sums } from './row';
import { mulDiv } from './share';
import { put, sumAt, sumsAt } from './sums';

const HOUR = 3_600_000;
const EARNED: readonly Standing[] = ['confirmed', 'pending', 'expected'];

/** Sums by currency while a period is being added up: `all` money, and what of it has time. */
export class Pool {
  private readonly sums: Sums = {};

  add(currency: string, standing: Standing, micros: number, hasTime: boolean): void {
    put(this.sums, [currency, 'all', standing], micros);
    if (hasTime) put(this.sums, [currency, 'timed', standing], micros);
  }

  /** `bonus`, `received`, `counted`, `offerPay`, `offerWorked`. */
  note(currency: string, name: string, n: number): void {
    put(this.sums, [currency, name], n);
  }

  /** Every currency over the one denominator, most tasks first. */
  earned(attention: number): Earned[] {
    return Object.keys(this.sums)
      .sort((a, b) => sumAt(this.sums, b, 'counted') - sumAt(this.sums, a, 'counted') || (a < b ? -1 : 1))
      .map(currency => figures(currency, sumsAt(this.sums, currency), attention));
  }
}

function figures(currency: string, sums: Sums, attention: number): Earned {
  const of = (group: string) => EARNED.reduce((sum, standing) => sum + sumAt(sums, group, standing), 0);
  const [all, timed] = [of('all'), of('timed')];
  const offer = { pay: sumAt(sums, 'offerPay'), worked: sumAt(sums, 'offerWorked') };
  const hourly = (micros: number) => (attention > 0 ? mulDiv(micros, HOUR, attention) : undefined);
  return {
    currency,
    confirmed: sumAt(sums, 'all', 'confirmed'),
    pending: sumAt(sums, 'all', 'pending'),
    expected: sumAt(sums, 'all', 'expected'),
    lost: sumAt(sums, 'all', 'lost'),
    bonus: sumAt(sums, 'bonus'),
    untimed: all - timed,
    realHourly: hourly(timed),
    confirmedHourly: hourly(sumAt(sums, 'timed', 'confirmed')),
    taskHourly: offer.worked > 0 ? mulDiv(offer.pay, HOUR, offer.worked) : undefined,
    offer: offer.worked > 0 ? offer : undefined,
    coverage: all === 0 ? undefined : timed / all,
    received: sumAt(sums, 'received'),
  };
}
