// Knows one day on the page: figures, picture, table, the chosen stretch. Refuses to write.
import { useState } from 'preact/hooks';
import { Chosen } from '../../../components/timeline/chosen';
import type { Edit } from '../../../components/timeline/edit';
import { TimelineLegend } from '../../../components/timeline/legend';
import { TimelineTable } from '../../../components/timeline/table';
import { Timeline } from '../../../components/timeline/timeline';
import { Zoom, type ZoomTo, zoomed } from '../../../components/timeline/zoom';
import { DayTimes } from '../../../components/times/day-times';
import { subjectKey } from '../../../lib/core/subject';
import { dayText } from '../../../lib/words/date';
import { type Key, say } from '../../../lib/words/say';
import type { Desk } from '../desk';
import { ClocksPart } from './clocks-part';
import { doEdit } from './edit';
import type { Doing } from './hand';
import type { TimeView } from './read';

export interface DayPartProps {
  desk: Desk;
  view: TimeView;
  busy: boolean;
  run: (work: () => Promise<Doing | undefined>, done: Key) => Promise<void>;
}

const DONE: Record<Edit['edit'], Key> = {
  split: 'timeDoneSplit',
  trim: 'timeDoneTrim',
  move: 'timeDoneMove',
  delete: 'timeDoneDelete',
  answer: 'timeDoneAnswer',
};

export function DayPart({ desk, view, busy, run }: DayPartProps) {
  const { day, drawn, figures, tasks, choices } = view;
  const { zone } = desk.settings;
  const [chosenKey, setChosen] = useState<string>();
  const [zoom, setZoom] = useState<ZoomTo>('worked');

  const items = drawn.map(each => each.item);
  const chosen = drawn.find(({ item }) => item.key === chosenKey);
  const subjectOf = (key: string) => choices.find(choice => choice.key === key)?.subject;
  const edit = (wanted: Edit): void => {
    if (!chosen) return;
    setChosen(undefined);
    void run(() => doEdit(desk, chosen, wanted, subjectOf), DONE[wanted.edit]);
  };
  return (
    <>
      <section class="card" aria-label={say('timeFigures')}>
        <DayTimes {...figures} />
      </section>
      <section class="card" aria-label={say('timePicture', dayText(day.day, 'long'))}>
        {items.length === 0 ? (
          <p class="quiet">{say('timeNothing')}</p>
        ) : (
          <>
            <Zoom to={zoom} chosen={chosen !== undefined} onZoom={setZoom} />
            <Timeline
              name={say('timePicture', dayText(day.day, 'long'))}
              items={items}
              window={zoomed(zoom, day, items, chosen?.item)}
              zone={zone}
              chosen={chosenKey}
              onChoose={setChosen}
            />
            <TimelineLegend items={items} />
            {chosen ? (
              <Chosen
                item={chosen.item}
                zone={zone}
                others={choices.filter(({ key }) => key !== subjectKey(chosen.subject))}
                busy={busy}
                onEdit={edit}
                onClose={() => setChosen(undefined)}
              />
            ) : (
              <p class="quiet">{say('timeChooseHint')}</p>
            )}
            <TimelineTable
              caption={say('timePicture', dayText(day.day, 'long'))}
              items={items}
              zone={zone}
              onChoose={setChosen}
            />
          </>
        )}
      </section>
      {tasks.length > 0 && <ClocksPart desk={desk} view={view} busy={busy} run={run} />}
    </>
  );
}
