// Knows how the figures of a day are read from the core, and the other ways of counting that tools of this kind have used. Refuses to prefer any but ours.
import type { TaskRow } from '../../../lib/core/row';
import { clock, START } from '../words';
import type { Told } from './told';

export type Figures = Readonly<Record<string, string>>;
export type Way = (told: Told) => Figures;

const HOUR = 3_600_000;
const MS = (ms: number) => clock(START + ms);
const amount = (micros: number) => (micros / 1_000_000).toFixed(4);
const perHour = (micros: number, ms: number) => (ms > 0 ? amount((micros * HOUR) / ms) : 'none');

/** Ours: what the core says. */
export const OURS: Way = ({ day, days }) => {
  const [money] = day.money;
  return {
    'real hourly': money?.realHourly === undefined ? 'none' : amount(money.realHourly),
    'task hourly': money?.taskHourly === undefined ? 'none' : amount(money.taskHourly),
    confirmed: amount(money?.confirmed ?? 0),
    pending: amount(money?.pending ?? 0),
    lost: amount(money?.lost ?? 0),
    worked: MS(day.worked),
    unpaid: MS(day.attention - day.worked),
    ...Object.fromEntries(Object.entries(days).map(([name, ms]) => [`on ${name}`, MS(ms)])),
  };
};

const earned = (row: TaskRow, ...standings: string[]) =>
  row.money.filter(m => standings.includes(m.standing)).reduce((sum, m) => sum + m.amount.micros, 0);
const all = (rows: readonly TaskRow[], of: (row: TaskRow) => number) =>
  rows.reduce((sum, r) => sum + of(r), 0);
const kept = (row: TaskRow) => earned(row, 'confirmed', 'pending', 'expected');
const attention = ({ day }: Told) => day.attention;

const instead =
  (change: (told: Told) => Figures): Way =>
  told => ({ ...OURS(told), ...change(told) });

/** The ways that make the mistakes. */
export const WAYS: Readonly<Record<string, { readonly believes: string; readonly way: Way }>> = {
  finishedOnly: {
    believes: 'what was not finished took no time',
    way: instead(told => {
      const done = told.rows.filter(row => ['submitted', 'approved', 'paid'].includes(row.status));
      return {
        'real hourly': perHour(
          all(done, kept),
          all(done, row => row.worked),
        ),
      };
    }),
  },
  pendingIsEarned: {
    believes: 'what was submitted is earned',
    way: instead(({ rows }) => ({
      confirmed: amount(all(rows, row => earned(row, 'confirmed', 'pending', 'expected'))),
    })),
  },
  rejectedIsEarned: {
    believes: 'what was offered is earned, whatever was decided',
    way: instead(told => ({
      'real hourly': perHour(
        all(told.rows, row => row.pay?.micros ?? 0),
        attention(told),
      ),
    })),
  },
  meanOfRates: {
    believes: 'the rate of a day is the mean of the rates of its tasks',
    way: instead(({ rows }) => ({
      'real hourly': amount(all(rows, row => (kept(row) * HOUR) / row.worked) / rows.length),
    })),
  },
  hoursRoundedUp: {
    believes: 'a begun hour is an hour',
    way: instead(told => ({
      'real hourly': perHour(all(told.rows, kept), Math.ceil(attention(told) / HOUR) * HOUR),
    })),
  },
  noOverhead: {
    believes: 'searching is not work',
    way: instead(({ rows, day }) => ({ 'real hourly': perHour(all(rows, kept), day.worked) })),
  },
  estimated: {
    believes: 'a task takes the time its listing says',
    way: instead(({ rows }) => {
      const ms = all(rows, row => row.estimated ?? 0);
      return { worked: MS(ms), 'real hourly': perHour(all(rows, kept), ms) };
    }),
  },
  stamps: {
    believes: 'the platform’s start and end are the work',
    way: instead(({ rows }) => {
      const ms = all(rows, row => row.platformTime ?? 0);
      return { worked: MS(ms), 'real hourly': perHour(all(rows, kept), ms) };
    }),
  },
  elapsed: {
    believes: 'everything from the first look to the submit is work',
    way: instead(({ rows }) => ({ worked: MS(all(rows, row => row.elapsed ?? 0)) })),
  },
  utcDays: {
    believes: 'all of it lies on the day it began',
    way: told => {
      const [first = ''] = Object.keys(told.days).sort();
      return OURS({ ...told, days: { [first]: attention(told) } });
    },
  },
  clicked: {
    believes: 'a click on submit is a submission',
    way: instead(({ rows }) => ({ pending: amount(all(rows, row => row.pay?.micros ?? 0)) })),
  },
};
