// Knows which pictures stand below the numbers, and reads for them. Loaded after the numbers are there. Refuses to draw.
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Ahead } from '../../../components/overview/ahead';
import { Best } from '../../../components/overview/best';
import { OverTime } from '../../../components/overview/over-time';
import { currenciesOf } from '../../../components/overview/stretch';
import { type WaitingLine, WaitingTable } from '../../../components/overview/waiting';
import { Year } from '../../../components/overview/year';
import { Choice } from '../../../components/picture/choice';
import { referenceOn } from '../../../lib/core/reference';
import { STEPS, type Step } from '../../../lib/core/stretches';
import { type Key, say } from '../../../lib/words/say';
import type { Desk } from '../desk';
import { addressOf, parseChosen } from './address';
import './overview.css';
import { readWaiting } from './waiting';
import { bestOf, laidBy, monthsAhead, readYear, type YearRead } from './year';

const NAMES: Record<Step, Key> = { day: 'ovByDay', week: 'ovByWeek', month: 'ovByMonth' };
/** A year changes slowly; redrawing it under somebody's eyes helps nobody. */
const FRESH = 60_000;

interface Read {
  readonly year: YearRead;
  readonly lines: readonly WaitingLine[];
}

export interface PicturesProps {
  desk: Desk;
  /** `today`, `week`, `month`: stays as it is. */
  period: string;
  query?: string;
}

export function Pictures({ desk, period, query }: PicturesProps) {
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    let wanted = true;
    const follow = async (): Promise<void> => {
      const at = Date.now();
      const [year, lines] = await Promise.all([readYear(desk, at), readWaiting(desk, at)]);
      if (wanted) setRead({ year, lines });
    };
    void follow();
    const timer = setInterval(() => void follow(), FRESH);
    return () => {
      wanted = false;
      clearInterval(timer);
    };
  }, [desk]);
  return read ? <Shown {...read} desk={desk} period={period} query={query} /> : <div class="pictures-room" />;
}

function Shown({ year, lines, desk, period, query }: Read & PicturesProps) {
  const chosen = parseChosen(query);
  const rows = useMemo(() => laidBy(year, chosen.by), [year, chosen.by]);
  const best = useMemo(() => bestOf(year), [year]);
  const currencies = useMemo(() => currenciesOf(year.days), [year]);
  const months = useMemo(() => monthsAhead(year, currencies), [year, currencies]);
  const reference = referenceOn(desk.settings.reference, year.today)?.hourly;
  return (
    <>
      <Card name="over-time" heading="ovOverTime">
        <Choice
          label={say('ovBy')}
          options={STEPS.map(by => ({
            href: addressOf(period, { ...chosen, by }),
            text: say(NAMES[by]),
            chosen: by === chosen.by,
          }))}
        />
        <OverTime by={chosen.by} rows={rows} reference={reference} />
      </Card>
      <Card name="waiting" heading="ovWaiting">
        <WaitingTable lines={lines} />
      </Card>
      <Card name="ahead" heading="ovAhead">
        <Ahead months={months} />
      </Card>
      <Card name="year" heading="ovYear">
        <Year days={year.days} heat={chosen.heat} hrefOf={heat => addressOf(period, { ...chosen, heat })} />
      </Card>
      <Card name="best" heading="ovBest">
        <Best {...best} currency={currencies[0]} />
      </Card>
    </>
  );
}

const Card = ({ name, heading, children }: { name: string; heading: Key; children: ComponentChildren }) => (
  <section class="card" aria-labelledby={name}>
    <h2 id={name}>{say(heading)}</h2>
    {children}
  </section>
);
