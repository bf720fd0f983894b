// Knows what an hour of an offer will probably bring, from the worker's own finished tasks. Refuses to say more than they tell.
import type { Expected } from '../../core/expected';
import type { Money } from '../../core/money';
import { mulDiv } from '../../core/share';
import { chance, SURE } from './chance';
import type { History, Own } from './history';
import { type Length, lean } from './length';
import { type Scale, samplesOf } from './scale';

/** What a listing says; all of it may be missing. */
export interface Offer {
  readonly title?: string;
  readonly requester?: string;
  readonly pay?: Money;
  /** Pay per hour, where the listing states a rate and no amount. */
  readonly rate?: Money;
  /** ms. */
  readonly estimated?: number;
}

const HOUR = 3_600_000;
/** From far to near. */
const STEPS: readonly Own[] = ['platform', 'requester', 'title'];

/**
 * The listing's own estimate, then what this platform's estimates are usually off by, then the same requester's tasks, then the
 * same title's: each drawn toward the one before. Undefined: not enough to say.
 */
export function expectedOf(offer: Offer, history: History): Expected | undefined {
  const pay = offer.pay ?? offer.rate;
  const length = pay && lengthOf(offer, pay, history);
  if (!length || length.middle <= 0) return undefined;
  const near = [history.of('requester', offer), history.of('title', offer)];
  const paid = chance(near.find(pasts => pasts.length > 0) ?? [], history.of('platform', offer));
  const { middle, from, tasks, newest } = length;
  const hourly = (micros: number, ms: number): number => mulDiv(micros, HOUR, Math.max(1, Math.round(ms)));
  const spread = from === 'listing' ? undefined : history.spread(from, scaleOf(from, offer, pay)!);
  return {
    hourly: { micros: hourly(mulDiv(pay.micros, paid, SURE), middle), currency: pay.currency },
    range: spread && {
      low: hourly(pay.micros, middle * spread.long),
      high: hourly(pay.micros, middle * spread.short),
    },
    from,
    tasks,
    newest,
  };
}

function lengthOf(offer: Offer, pay: Money, history: History): Length | undefined {
  const estimated = offer.pay === undefined ? HOUR : offer.estimated;
  let found: Length | undefined =
    estimated === undefined ? undefined : { middle: estimated, from: 'listing', tasks: 0 };
  for (const basis of STEPS) {
    const scale = scaleOf(basis, offer, pay);
    if (scale !== undefined)
      found = lean(found, basis, samplesOf(history.of(basis, offer), scale), sizeOf(scale, offer, pay));
  }
  return found;
}

/** Where only a rate is listed, the offer is one hour of it, and an earlier task as long as that much pay took. */
function scaleOf(basis: Own, offer: Offer, pay: Money): Scale | undefined {
  const byRate = offer.pay === undefined;
  if (basis === 'title') return byRate ? `pay ${pay.currency}` : 'worked';
  if (!byRate && offer.estimated !== undefined) return 'estimate';
  return basis === 'requester' ? `pay ${pay.currency}` : undefined;
}

function sizeOf(scale: Scale, { estimated = 0 }: Offer, pay: Money): number {
  if (scale === 'worked') return 1;
  return scale === 'estimate' ? estimated : pay.micros;
}
