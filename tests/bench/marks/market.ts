// Knows an invented market: who offers what, how long it takes, whether it is paid. Refuses to know which offer a worker takes.
import { type Chance, chance } from '../time/chance';

export interface Offered {
  readonly title: string;
  readonly requester: string;
  readonly pay: { readonly micros: number; readonly currency: 'USD' };
  /** Some listings state none. */
  readonly estimated?: number;
}
/** What becomes of it once it is taken. */
export interface Outcome {
  readonly worked: number;
  readonly approved: boolean;
}

interface Title {
  readonly name: string;
  readonly estimated: number;
  readonly isStated: boolean;
  readonly pay: number;
  readonly off: number;
}
interface Requester {
  readonly id: string;
  readonly off: number;
  readonly approves: number;
  readonly titles: readonly Title[];
}

export interface Market {
  /** What is on the list at one moment. */
  readonly list: () => readonly Offered[];
  readonly work: (offer: Offered) => Outcome;
}

const REQUESTERS = 40;
const LISTED = 12;
const MINUTE = 60_000;
const HOUR = 3_600_000;
/** Estimates on this platform are too short by this much, in the middle. */
const PLATFORM_OFF = 1.25;

/** Spreads are standard deviations of logarithms; a task's own chance is 0.35, as wide as people and luck differ. */
export function market(seed: number): Market {
  const luck = chance(seed);
  const requesters = Array.from({ length: REQUESTERS }, (_, i) => invent(luck, i));
  const titles = new Map(
    requesters.flatMap(of => of.titles.map(title => [title.name, { of, title }] as const)),
  );
  const pick = <T>(from: readonly T[]): T => from[Math.floor(luck.next() * from.length)]!;
  return {
    list: () =>
      Array.from({ length: LISTED }, () => {
        const of = pick(requesters);
        const { name, estimated, isStated, pay } = pick(of.titles);
        return {
          title: name,
          requester: of.id,
          pay: { micros: pay, currency: 'USD' },
          ...(isStated ? { estimated } : {}),
        };
      }),
    work: offer => {
      const { of, title } = titles.get(offer.title)!;
      return {
        worked: Math.round(title.estimated * PLATFORM_OFF * of.off * title.off * spread(luck, 0.35)),
        approved: luck.is(of.approves),
      };
    },
  };
}

/** Log-normal around one. */
const spread = (luck: Chance, deviation: number): number =>
  Math.exp(deviation * Math.sqrt(-2 * Math.log(1 - luck.next())) * Math.cos(2 * Math.PI * luck.next()));

function invent(luck: Chance, number: number): Requester {
  const id = `requester${number}`;
  const titles = Array.from({ length: 1 + Math.floor(luck.next() * 4) }, (_, i) => {
    const estimated = Math.round(luck.between(3, 30)) * MINUTE;
    const hourly = 9 * spread(luck, 0.25);
    return {
      name: `${id} study ${i}`,
      estimated,
      isStated: !luck.is(0.15),
      pay: Math.round(((hourly * estimated) / HOUR) * 100) * 10_000,
      off: spread(luck, 0.2),
    };
  });
  return { id, titles, off: spread(luck, 0.35), approves: luck.is(0.15) ? luck.between(0.5, 0.9) : 0.985 };
}
