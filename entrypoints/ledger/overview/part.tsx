// Knows which pictures stand below the numbers, and what waits. Refuses to draw.
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
import type { OverviewRead } from './read';
import { readWaiting } from './waiting';
import { bestOf, laidBy, monthsAhead, yearOf } from './year';

const NAMES: Record<Step, Key> = { day: 'ovByDay', week: 'ovByWeek', month: 'ovByMonth' };
/** A year changes slowly; redrawing it under somebody's eyes helps nobody. */
const FRESH = 60_000;

export interface PicturesProps {
  desk: Desk;
  read: OverviewRead;
  /** `today`, `week`, `month`: stays as it is. */
  period: string;
  query?: string;
}

/** The newest reading, or one that is not a minute older. Other settings are seen at once. */
function useSlow(read: OverviewRead): OverviewRead {
  const [held, hold] = useState(read);
  const isAnother = held.year.settings !== read.year.settings;
  useEffect(() => {
    if (held === read) return;
    const timer = setTimeout(() => hold(read), isAnother ? 0 : held.year.at + FRESH - read.year.at);
    return () => clearTimeout(timer);
  }, [held, read, isAnother]);
  return isAnother ? read : held;
}

function useWaiting(desk: Desk, read: OverviewRead): readonly WaitingLine[] | undefined {
  const [lines, setLines] = useState<readonly WaitingLine[]>();
  useEffect(() => {
    let wanted = true;
    void readWaiting(desk, read).then(found => {
      if (wanted) setLines(found);
    });
    return () => {
      wanted = false;
    };
  }, [desk, read]);
  return lines;
}

export function Pictures({ desk, read: newest, period, query }: PicturesProps) {
  const read = useSlow(newest);
  const chosen = parseChosen(query);
  const rows = useMemo(() => laidBy(read.year, read.today, chosen.by), [read, chosen.by]);
  const compared = referenceOn(desk.settings, read.today);
  const reference = compared?.shown ?? compared?.hourly;
  // What is below is computed when the first pictures are painted.
  const [painted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
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
      {painted ? <Below {...{ desk, read, period, query }} /> : <div class="pictures-room" />}
    </>
  );
}

function Below({ desk, read, period, query }: PicturesProps) {
  const lines = useWaiting(desk, read);
  const chosen = parseChosen(query);
  const year = useMemo(() => yearOf(read.year, read.today), [read]);
  const best = useMemo(() => bestOf(year), [year]);
  const currencies = useMemo(() => currenciesOf(year.days), [year]);
  const months = useMemo(() => monthsAhead(year, currencies), [year, currencies]);
  return (
    <>
      <Card name="waiting" heading="ovWaiting">
        {lines ? <WaitingTable lines={lines} /> : <p class="quiet">{say('loading')}</p>}
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
