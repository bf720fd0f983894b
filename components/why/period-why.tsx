// Knows how a period's real hourly is taken apart: its money, its time, what stands beside, and where to look. Refuses to compute the rate.
import type { Earned, Earnings } from '../../lib/core/earnings-shape';
import type { Unpaid } from '../../lib/core/fact';
import { dayText } from '../../lib/words/date';
import { durationText } from '../../lib/words/duration';
import { roundText } from '../../lib/words/money';
import { say } from '../../lib/words/say';
import { unpaidName } from '../../lib/words/unpaid';
import { Amounts } from '../parts/amounts';
import { TimeFigure } from '../parts/time-figure';

export interface PeriodWhyProps {
  /** What the figures' names begin with. */
  name: string;
  earnings: Earnings;
  /** `href`: the tasks of the platform in this period. */
  platforms: readonly { id: string; name: string; earnings: Earnings; href: string }[];
  /** Days with attention, oldest first; `href`: the day's timeline. */
  days: readonly { day: string; href: string }[];
  /** Links leave this page open. */
  newTab?: boolean;
  onOpen?: () => void;
}

/** The numerator of the rate: money of the period that has time. */
const timed = ({ confirmed, pending, expected, untimed }: Earned): number =>
  confirmed + pending + expected - untimed;
const amounts = (money: readonly Earned[], pick: (e: Earned) => number) =>
  money.flatMap(e => (pick(e) === 0 ? [] : [{ currency: e.currency, micros: pick(e) }]));

export function PeriodWhy({ name, earnings, platforms, days, newTab, onOpen }: PeriodWhyProps) {
  const { money, worked, overhead, attention } = earnings;
  const link = newTab ? { target: '_blank', rel: 'noreferrer' } : {};
  const unpaid = Object.entries(overhead) as [Unpaid, number][];
  const lines = [
    ...platforms
      .filter(platform => amounts(platform.earnings.money, timed).length > 0)
      .map(({ id, name: platform, earnings: own, href }) => ({
        key: id,
        term: (
          <a href={href} {...link}>
            {platform}
          </a>
        ),
        what: <Amounts name={`${name}.${id}.timed`} amounts={amounts(own.money, timed)} none={say('none')} />,
      })),
    {
      key: 'worked',
      apart: true,
      term: say('worked'),
      what: <TimeFigure name={`${name}.worked`} length={worked} />,
    },
    ...unpaid.map(([kind, length]) => ({
      key: `unpaid.${kind}`,
      term: unpaidName(kind),
      what: <TimeFigure name={`${name}.${kind}`} length={length} />,
    })),
    {
      key: 'beside',
      apart: true,
      term: say('whyBeside'),
      what: <Amounts name={`${name}.untimed`} amounts={amounts(money, e => e.untimed)} none={say('none')} />,
    },
  ];
  return (
    <details class="period-why" onToggle={event => event.currentTarget.open && onOpen?.()}>
      <summary>{say('whyNumber')}</summary>
      {money
        .filter(e => e.realHourly !== undefined)
        .map(e => (
          <p key={e.currency}>
            {say(
              'whySum',
              roundText({ micros: timed(e), currency: e.currency }),
              durationText(attention),
              roundText({ micros: e.realHourly ?? 0, currency: e.currency }),
            )}
          </p>
        ))}
      <dl>
        {lines.map(({ key, term, what, ...line }) => (
          <div key={key} class={'apart' in line ? 'apart' : undefined}>
            <dt>{term}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      {days.length > 0 && (
        <p class="why-days">
          {say('whyDays')}{' '}
          {days.map(({ day, href }) => (
            <a key={day} href={href} {...link}>
              {dayText(day, 'full')}
            </a>
          ))}
        </p>
      )}
    </details>
  );
}
