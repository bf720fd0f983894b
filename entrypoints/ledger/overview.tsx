// Knows when the overview is read again, and what stands where. Refuses to add anything up.
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { Gap } from '../../components/ledger/gap';
import { Headline } from '../../components/ledger/headline';
import { PlatformTable } from '../../components/ledger/platform-table';
import { GoalBars } from '../../components/parts/goal-bars';
import { ReferenceLine } from '../../components/parts/reference-line';
import { PeriodWhy } from '../../components/why/period-why';
import { say } from '../../lib/words/say';
import type { SectionProps } from './app';
import type { Desk } from './desk';
import { ExposurePart } from './exposure-part';
import { addressOf, parseChosen } from './overview/address';
import { numbersOf, PERIODS } from './overview/numbers';
import { Pictures } from './overview/part';
import { type OverviewRead, readOverview } from './overview/read';

/** How often it is asked whether figures have changed while somebody looks. */
const FRESH = 10_000;

/** Read again when rows were written or a new day has begun; the newest settings at once. */
function useRead(desk: Desk): OverviewRead | undefined {
  const [read, setRead] = useState<OverviewRead>();
  // Not after the first painting: nothing of use is painted before.
  useLayoutEffect(() => {
    let wanted = true;
    let last: OverviewRead | undefined;
    const follow = async (): Promise<void> => {
      const found = await readOverview(desk, Date.now(), last);
      if (!wanted || found === last) return;
      last = found;
      setRead(found);
    };
    void follow();
    const timer = setInterval(() => void follow(), FRESH);
    return () => {
      wanted = false;
      clearInterval(timer);
    };
  }, [desk]);
  return read;
}

export function Overview({ desk, rest, query }: SectionProps) {
  const period = PERIODS.find(p => p.name === rest) ?? PERIODS[1];
  const read = useRead(desk);
  const shown = useMemo(() => read && numbersOf(desk.nameOf, read, period), [desk, read, period]);
  if (!read || !shown) return <p class="quiet">{say('loading')}</p>;
  const { headlines, gaps, lines, days } = shown;
  const at = PERIODS.indexOf(shown.period);
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
            fees={shown.fees[i]}
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
          all={headlines[at]!}
          contribution={desk.settings.contribution}
          fees={shown.fees[at]}
        />
        <PeriodWhy
          key={shown.period.name}
          name={`${shown.period.name}.why`}
          earnings={headlines[at]!}
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
      <Pictures desk={desk} read={read} period={period.name} query={query} />
      <ExposurePart desk={desk} />
    </>
  );
}
