// Knows what stands in the time section, and what follows from each button. Refuses to compute or write by itself.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { History } from '../../../components/history/history';
import { DayPicker } from '../../../components/timeline/day-picker';
import { Done } from '../../../components/timeline/done';
import { AddWork } from '../../../components/timer/add-work';
import { StartTimer } from '../../../components/timer/start-timer';
import { dayText } from '../../../lib/words/date';
import { type Key, say } from '../../../lib/words/say';
import type { SectionProps } from '../app';
import { ClusterPart } from './cluster-part';
import { DayPart } from './day-part';
import { type Doing, doAgain, takeBack } from './hand';
import { platformChoices } from './platform-choices';
import { readTime, type TimeView } from './read';
import { useRequesterNames } from './requester-names';
import { addWork, startTimer, stopTimer } from './work';
import './time.css';

/** How often the day is read again while somebody looks. */
const FRESH = 10_000;

const failed = (error: unknown): string =>
  say('timeFailed', error instanceof Error ? error.message : String(error));

interface Outcome {
  readonly text: string;
  readonly doing?: Doing;
}

export function TimeSection({ desk, rest }: SectionProps) {
  const [view, setView] = useState<TimeView>();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const requesters = useRequesterNames(desk);
  const read = useCallback(() => readTime(desk, rest, Date.now()), [desk, rest]);

  useEffect(() => {
    let wanted = true;
    const follow = () =>
      void read().then(
        found => wanted && setView(found),
        error => wanted && setOutcome({ text: failed(error) }),
      );
    follow();
    const timer = setInterval(follow, FRESH);
    return () => {
      wanted = false;
      clearInterval(timer);
    };
  }, [read]);

  /** One thing at a time: done, read again, said. */
  const run = async (work: () => Promise<Doing | undefined>, done: Key): Promise<void> => {
    setBusy(true);
    try {
      const doing = await work();
      setView(await read());
      setOutcome({ text: say(done), doing });
    } catch (error) {
      setOutcome({ text: failed(error) });
    } finally {
      setBusy(false);
    }
  };
  const undoIt = (doing: Doing): void => void run(() => takeBack(desk, doing), 'timeDoneUndo');

  if (!view) return <p class="quiet">{outcome?.text ?? say('loading')}</p>;
  const { day, today, acts, history, timer } = view;
  const actOf = (act: string) => acts.find(each => each.act === act);
  const platforms = platformChoices(desk);
  return (
    <>
      <div class="time-head">
        <h2>{dayText(day.day, 'long')}</h2>
        <DayPicker
          day={day.day}
          today={today}
          onDay={asked => {
            setOutcome(undefined);
            location.hash = `#time/${asked}`;
          }}
        />
      </div>
      {outcome && (
        <Done
          key={outcome.doing?.act ?? outcome.text}
          text={outcome.text}
          busy={busy}
          onUndo={outcome.doing && (() => outcome.doing && undoIt(outcome.doing))}
        />
      )}
      <DayPart key={day.day} desk={desk} view={view} busy={busy} run={run} />
      <ClusterPart key={`cluster ${day.day}`} desk={desk} view={view} />
      <details class="card">
        <summary>{say('timeTimer')}</summary>
        <StartTimer
          platforms={platforms}
          requesters={requesters}
          running={timer}
          busy={busy}
          onStart={work => void run(() => startTimer(desk, work), 'timeDoneStart')}
          onStop={() => void run(stopTimer, 'timeDoneStop')}
        />
      </details>
      <details class="card">
        <summary>{say('timeAdd')}</summary>
        <AddWork
          key={day.day}
          platforms={platforms}
          requesters={requesters}
          day={day.day}
          zone={desk.settings.zone}
          busy={busy}
          onAdd={work => void run(() => addWork(desk, work), 'timeDoneAdd')}
        />
      </details>
      <section class="card" aria-labelledby="history">
        <h2 id="history">{say('timeHistory')}</h2>
        <History
          entries={history}
          zone={desk.settings.zone}
          busy={busy}
          onUndo={act => undoIt({ act, platform: actOf(act)?.platform ?? '' })}
          onRedo={act => {
            const entry = actOf(act);
            if (entry) void run(() => doAgain(desk, entry.takenBackBy, entry.platform), 'timeDoneRedo');
          }}
        />
      </section>
    </>
  );
}
