// Knows which periods the overview reads and shows. Refuses to add anything up.
import { useEffect, useState } from 'preact/hooks';
import { Gap, type GapProps } from '../../components/ledger/gap';
import { Headline } from '../../components/ledger/headline';
import { type PlatformLine, PlatformTable } from '../../components/ledger/platform-table';
import { GoalBars } from '../../components/parts/goal-bars';
import { ReferenceLine } from '../../components/parts/reference-line';
import { PeriodWhy } from '../../components/why/period-why';
import { displayed } from '../../lib/core/convert';
import { addDays, dayOf, daysFrom } from '../../lib/core/days';
import type { Earnings } from '../../lib/core/earnings-shape';
import { gapsOf } from '../../lib/core/gap-parts';
import { goalsOf } from '../../lib/core/goal';
import { type Reference, referenceOn } from '../../lib/core/reference';
import { dailyEarnings } from '../../lib/store/query/daily-earnings';
import { daysBetween } from '../../lib/store/query/days-between';
import { feesOf } from '../../lib/store/query/fees';
import { periodEarnings } from '../../lib/store/query/period-earnings';
import { platformTotals } from '../../lib/store/query/platform-totals';
import { type Key, say } from '../../lib/words/say';
import type { SectionProps } from './app';
import type { Desk } from './desk';
import { ExposurePart } from './exposure-part';
import { addressOf, parseChosen } from './overview/address';
import { PicturesPart } from './overview/pictures';

const PERIODS = [
  { name: 'today', days: 1, heading: 'periodToday' },
  { name: 'week', days: 7, heading: 'periodWeek' },
  { name: 'month', days: 30, heading: 'periodMonth' },
] as const satisfies readonly { name: string; days: number; heading: Key }[];
type Period = (typeof PERIODS)[number];

interface Read {
  period: Period;
  /** Local days, both included. */
  from: string;
  to: string;
  headlines: readonly Earnings[];
  gaps: readonly GapProps[];
  lines: readonly PlatformLine[];
  days: readonly { day: string; earnings: Earnings }[];
  reference?: Reference;
  goals: ReturnType<typeof goalsOf>;
  fees: Readonly<Record<string, number>>;
}

async function read({ db, settings, nameOf }: Desk, period: Period, at: number): Promise<Read> {
  const shown = (earnings: Earnings, day: string) => displayed(earnings, settings, day);
  const today = dayOf(at, settings.zone);
  const since = (days: number) => addDays(today, 1 - days);
  const names = daysFrom(since(Math.max(7, period.days)), today);
  const [headlines, totals, rows, days] = await Promise.all([
    Promise.all(PERIODS.map(p => periodEarnings(db, settings, since(p.days), today, at))),
    platformTotals(db, settings, since(period.days), today, at),
    daysBetween(db, since(period.days), today),
    dailyEarnings(db, settings, names, at),
  ]);
  const dated = names.map((day, i) => ({ day, earnings: days[i]! }));
  return {
    period,
    from: since(period.days),
    to: today,
    headlines: headlines.map(all => shown(all, today)),
    gaps: gapsOf(rows, headlines[PERIODS.indexOf(period)]!),
    lines: [...totals].map(([id, earnings]) => ({ id, name: nameOf(id), earnings: shown(earnings, today) })),
    days: dated.map(({ day, earnings }) => ({ day, earnings: shown(earnings, day) })),
    reference: referenceOn(settings.reference, today),
    goals: goalsOf(settings.goals, dated.slice(-7), settings.rates),
    fees: await feesOf(db, settings, async () => totals, today),
  };
}

/** How often the figures are read again while somebody looks. */
const FRESH = 10_000;

export function Overview({ desk, rest, query }: SectionProps) {
  const period = PERIODS.find(p => p.name === rest) ?? PERIODS[1];
  const [shown, setShown] = useState<Read>();
  useEffect(() => {
    let wanted = true;
    const follow = () =>
      void read(desk, period, Date.now()).then(found => {
        if (wanted) setShown(found);
      });
    follow();
    const timer = setInterval(follow, FRESH);
    return () => {
      wanted = false;
      clearInterval(timer);
    };
  }, [desk, period]);
  if (!shown) return <p class="quiet">{say('loading')}</p>;
  const { headlines, gaps, lines, days } = shown;
  const heading = say(shown.period.heading);
  return (
    <>
      <div class="headlines">
        {PERIODS.map((p, i) => (
          <Headline
            key={p.name}
            name={`headline.${p.name}`}
            heading={say(p.heading)}
            href={addressOf(p.name, parseChosen(query))}
            chosen={p === shown.period}
            earnings={headlines[i]!}
            contribution={desk.settings.contribution}
            fees={p === shown.period ? shown.fees : undefined}
          />
        ))}
      </div>
      <GoalBars goals={shown.goals} />
      <ReferenceLine reference={shown.reference} />
      <section class="card" aria-labelledby="by-platform">
        <h2 id="by-platform">{say('listTwo', heading, say('perPlatform'))}</h2>
        <PlatformTable
          period={shown.period.name}
          caption={heading}
          lines={lines}
          all={headlines[PERIODS.indexOf(shown.period)]!}
        />
        <PeriodWhy
          key={shown.period.name}
          name={`${shown.period.name}.why`}
          earnings={headlines[PERIODS.indexOf(shown.period)]!}
          platforms={lines.map(line => ({
            ...line,
            href: `#tasks?platform=${line.id}&from=${shown.from}&to=${shown.to}`,
          }))}
          days={days
            .filter(({ day, earnings }) => day >= shown.from && earnings.attention > 0)
            .map(({ day }) => ({ day, href: `#time/${day}` }))}
        />
        {gaps.map(gap => (
          <Gap key={gap.currency} {...gap} />
        ))}
        <p class="quiet">{say('howReal')}</p>
      </section>
      <PicturesPart desk={desk} period={period.name} query={query} />
      <ExposurePart desk={desk} />
    </>
  );
}
