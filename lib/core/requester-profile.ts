// Knows all that the worker's own ledger says of one requester. Refuses to know what other workers say, or how it is shown.
import { type Delays, delaysOf } from './delay';
import { bins, countOf } from './histogram';
import type { Money } from './money';
import type { Peers } from './peers';
import { cautious } from './requester';
import { cautiousHourly, hourlyOf, type Range, rangeOf, type Usual } from './requester-hourly';
import type { RequesterRow, Sums } from './row';
import { mulDiv } from './share';
import { withoutSlips } from './slips';
import { sumAt, sumsAt } from './sums';

const HOUR = 3_600_000;

export interface RequesterProfile {
  readonly platform: string;
  readonly requester: string;
  readonly name?: string;
  /** Other names its tasks were offered under, in the order of the alphabet. */
  readonly otherNames: readonly string[];
  readonly last: number;
  readonly tasks: number;
  /** Earned ÷ worked on all its tasks, in the currency of most; slips of measuring left out. */
  readonly hourly?: Money;
  /** Where it truly lies nine times in ten; undefined below three tasks. */
  readonly range?: Range;
  /** Tasks the hourly is made of, and those left out of it. */
  readonly counted: number;
  readonly slips: number;
  /** What lists are sorted by: drawn toward the platform's median, at the low end. */
  readonly cautiousHourly?: Money;
  /** Its whole range lies above or below the middle of the platform's requesters. Undefined below three tasks, and where there is nobody to compare with. */
  readonly side?: 'above' | 'below';
  /** Offered ÷ worked, of submitted tasks, and of how many. */
  readonly taskHourly?: { readonly hourly: Money; readonly tasks: number };
  readonly approved: number;
  readonly rejected: number;
  readonly returned: number;
  readonly screenedOut: number;
  readonly expired: number;
  readonly approvalShare?: number;
  /** The share is at least this, as far as so few decisions tell. */
  readonly cautiousApproval?: number;
  readonly delays: Delays;
  /** Own time ÷ the platform's estimate, and of how many tasks. */
  readonly estimate?: { readonly ratio: number; readonly tasks: number };
  readonly bonuses: readonly { readonly amount: Money; readonly tasks: number }[];
}

/** `peers`: the requesters of its platform, itself among them. `now`: UTC ms. */
export function requesterProfile(row: RequesterRow, { usual, middle }: Peers, now: number): RequesterProfile {
  const { platform, requester, name, last, sums } = row;
  const status = (...names: string[]) => names.reduce((n, one) => n + sumAt(sums, 'status', one), 0);
  const [approved, rejected] = [status('approved', 'paid'), status('rejected')];
  const decided = approved + rejected;
  const hourly = hourlyOf(sums);
  const range = hourly && rangeOf(hourly);
  const { currency } = hourly?.hourly ?? {};
  return {
    platform,
    requester,
    name,
    otherNames: Object.keys(sumsAt(sums, 'names'))
      .filter(each => each !== name)
      .sort(),
    last,
    tasks: sumAt(sums, 'tasks'),
    hourly: hourly?.hourly,
    range,
    counted: hourly?.tasks ?? 0,
    slips: hourly?.slips ?? 0,
    cautiousHourly: cautiousOf(sums, usual, currency),
    side: hourly && sideOf(range, middle(hourly.hourly.currency)),
    taskHourly: taskHourly(sums, currency),
    approved,
    rejected,
    returned: status('returned'),
    screenedOut: status('screenedOut'),
    expired: status('expired'),
    approvalShare: decided === 0 ? undefined : approved / decided,
    cautiousApproval: cautious(approved, decided),
    delays: delaysOf(sums, now),
    estimate: estimateOf(sums),
    bonuses: Object.keys(sumsAt(sums, 'bonus')).map(each => ({
      amount: { micros: sumAt(sums, 'bonus', each, 'micros'), currency: each },
      tasks: sumAt(sums, 'bonus', each, 'n'),
    })),
  };
}

/** Without one paid and timed task on the whole platform there is nothing to start from. */
function cautiousOf(sums: Sums, usual: Usual, currency: string | undefined): Money | undefined {
  const median = currency === undefined ? undefined : usual(currency);
  if (currency === undefined || median === undefined) return undefined;
  return { micros: cautiousHourly(sums, { micros: median, currency }), currency };
}

function sideOf(range: Range | undefined, middle: number | undefined): RequesterProfile['side'] {
  if (range === undefined || middle === undefined) return undefined;
  if (range.low > middle) return 'above';
  return range.high < middle ? 'below' : undefined;
}

function taskHourly(sums: Sums, currency: string | undefined): RequesterProfile['taskHourly'] {
  const offer = sumsAt(sums, 'offer', currency ?? '');
  const worked = sumAt(offer, 'worked');
  if (currency === undefined || worked === 0) return undefined;
  return {
    hourly: { micros: mulDiv(sumAt(offer, 'pay'), HOUR, worked), currency },
    tasks: sumAt(offer, 'n'),
  };
}

function estimateOf(sums: Sums): RequesterProfile['estimate'] {
  const { kept } = withoutSlips(bins(sumsAt(sums, 'estimate')));
  const [actual, stated] = [sum(kept, 'time'), sum(kept, 'pay')];
  return stated > 0 ? { ratio: actual / stated, tasks: countOf(kept) } : undefined;
}

const sum = (kept: readonly { pay: number; time: number }[], name: 'pay' | 'time'): number =>
  kept.reduce((total, bin) => total + bin[name], 0);
