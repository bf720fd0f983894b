// Knows the tasks of one day on the page: three clocks, their reasons, and setting right what was read. Refuses to write.
import { useEffect, useState } from 'preact/hooks';
import { CorrectTask } from '../../../components/correct/correct-task';
import { TaskTimes } from '../../../components/times/task-times';
import { Why } from '../../../components/why/why';
import { type Explanation, explain } from '../../../lib/store/query/explain';
import { say } from '../../../lib/words/say';
import type { DayPartProps } from './day-part';
import { correctTask, removeTask } from './work';

export function ClocksPart({ desk, view, busy, run }: DayPartProps) {
  const { day, tasks } = view;
  const [asked, setAsked] = useState<string>();
  const [reasons, setReasons] = useState<{ of: string; numbers: readonly Explanation[] }>();

  useEffect(() => {
    let wanted = true;
    const row = asked === undefined ? undefined : day.tasks.get(asked);
    if (row)
      void explain(desk.db, desk.settings, row).then(
        numbers => wanted && setReasons({ of: row.key, numbers }),
      );
    return () => {
      wanted = false;
    };
  }, [asked, day, desk]);

  const explained = asked !== undefined && reasons?.of === asked ? reasons : undefined;
  const row = explained && day.tasks.get(explained.of);
  const leave = (): void => setAsked(undefined);
  return (
    <div class="card">
      <h2>{say('timeThree')}</h2>
      <TaskTimes
        tasks={tasks}
        explained={explained?.of}
        onWhy={key => setAsked(key === asked ? undefined : key)}
      />
      {explained && row && (
        <>
          <Why
            title={row.title ?? say('titleUnknown')}
            numbers={explained.numbers}
            zone={desk.settings.zone}
            onClose={leave}
          />
          <details key={row.key}>
            <summary>{say('timeCorrect')}</summary>
            <CorrectTask
              row={row}
              busy={busy}
              onCorrect={set => {
                leave();
                void run(() => correctTask(desk, row, set), 'timeDoneCorrect');
              }}
              onRemove={() => {
                leave();
                void run(() => removeTask(desk, row), 'timeDoneRemove');
              }}
            />
          </details>
        </>
      )}
    </div>
  );
}
