// Knows what the ledger would hold of one invented task: offer, work, end, decision, bonus. Refuses to know when it is worked on.
import type { Ended, Fact } from '../core/fact';
import { between, type Chance, oneOf } from './chance';
import type { Offerer, Stall } from './market';

export const SAMPLE = 'sample';
const MINUTE = 60_000;
const DAY = 86_400_000;

export interface Invented {
  readonly facts: readonly Fact[];
  /** When attention left it. */
  readonly to: number;
}

type EndKind = Ended['kind'];

function endOf(next: Chance, { screensOut }: Stall): EndKind {
  const fate = next();
  if (fate < screensOut) return 'screenedOut';
  if (fate < screensOut + 0.05) return 'returned';
  if (fate < screensOut + 0.06) return 'expired';
  return 'submitted';
}

/** A task picked up at `from`. Nothing is stated that would have happened after `until`. */
export function inventTask(next: Chance, stall: Stall, name: string, from: number, until: number): Invented {
  const { platform, currency, minutes } = stall;
  const offerer = oneOf(next, stall.offerers);
  const kind = endOf(next, stall);
  const usual = between(next, minutes[0] * MINUTE, minutes[1] * MINUTE);
  const length = kind === 'submitted' ? usual : Math.round(usual * (0.2 + next() * 0.5));
  const to = from + length;
  const pay =
    stall.pay === undefined
      ? undefined
      : {
          micros: Math.round((stall.pay * offerer.generous * (0.7 + next() * 0.6)) / 10_000) * 10_000,
          currency,
        };
  const base = { platform, task: `${SAMPLE}-${name}`, device: SAMPLE } as const;
  let nth = 0;
  const said = (at: number) =>
    ({ ...base, id: `${SAMPLE}:${name}:${nth++}`, at, seen: at, source: 'page' }) as const;
  // Some look away for a minute in the middle: a short absence, counted by rule.
  const pauses = length > 12 * MINUTE && next() < 0.3;
  const middle = from + Math.round(length / 2);
  const facts: Fact[] = [
    {
      ...said(from),
      kind: 'offered',
      title: oneOf(next, stall.titles),
      requester: offerer.id,
      requesterName: offerer.name,
      pay,
      estimated: Math.round((usual * (0.6 + next() * 0.5)) / MINUTE) * MINUTE || undefined,
      job: `${SAMPLE}-${offerer.id}`,
    },
    { ...said(from), kind: 'accepted', deadline: from + Math.max(60 * MINUTE, length * 3) },
    { ...said(from), kind: 'opened' },
    { ...said(from), kind: 'worked', source: 'sensor', to: pauses ? middle : to },
    ...(pauses
      ? ([
          { ...said(middle), kind: 'worked', source: 'sensor', to: middle + MINUTE, assumed: 2 * MINUTE },
          { ...said(middle + MINUTE), kind: 'worked', source: 'sensor', to },
        ] as const)
      : []),
    {
      ...said(to),
      kind,
      partial: kind === 'screenedOut' ? { micros: 140_000, currency } : undefined,
    },
  ];
  if (kind === 'submitted') facts.push(...decisions(next, stall, offerer, to, said));
  return { facts: facts.filter(fact => fact.at <= until), to };
}

function decisions(
  next: Chance,
  { decided, paidAfter, currency, bonusIn, pay = 0 }: Stall,
  { rejects }: Offerer,
  to: number,
  said: (at: number) => {
    platform: string;
    task: string;
    device: string;
    id: string;
    at: number;
    seen: number;
    source: 'page';
  },
): Fact[] {
  const at = to + Math.round((decided[0] + next() * (decided[1] - decided[0])) * DAY) + 20 * MINUTE;
  if (next() < rejects) return [{ ...said(at), kind: 'rejected', reason: 'An attention check was missed.' }];
  const bonus = pay > 0 && next() < 0.07;
  return [
    { ...said(at), kind: 'approved' },
    ...(bonus
      ? [
          {
            ...said(at + 60 * MINUTE),
            kind: 'bonus',
            total: {
              micros: Math.round((pay * (0.2 + next() * 0.6)) / 50_000) * 50_000 + 50_000,
              currency: bonusIn ?? currency,
            },
          } as const,
        ]
      : []),
    { ...said(at + paidAfter * DAY), kind: 'paid' },
  ];
}
