// Knows how the list of tasks is fed from the ledger, and which task is open. Refuses to hold the whole list.
import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { TaskDetails } from '../../components/ledger/task-details';
import { TaskList } from '../../components/ledger/task-list';
import type { TaskFact } from '../../lib/core/fact';
import type { TaskRow } from '../../lib/core/row';
import { countTasks } from '../../lib/store/query/count-tasks';
import { factsOf } from '../../lib/store/query/facts-of';
import { taskByKey } from '../../lib/store/query/task-by-key';
import { tasksAt } from '../../lib/store/query/tasks-at';
import { sayCount } from '../../lib/words/count';
import { say } from '../../lib/words/say';
import type { SectionProps } from './app';
import { rows } from './rows';

interface Opened {
  row: TaskRow;
  facts: readonly TaskFact[];
}

export function Tasks({ desk, rest }: SectionProps) {
  const { db, settings, nameOf } = desk;
  const [count, setCount] = useState<number>();
  const [opened, setOpened] = useState<Opened>();
  const [, again] = useReducer((n: number) => n + 1, 0);
  const held = useMemo(
    () =>
      rows(
        (offset, limit) => tasksAt(db, offset, limit),
        () => again(0),
      ),
    [db],
  );

  useEffect(() => void countTasks(db).then(setCount), [db]);
  useEffect(() => {
    let wanted = true;
    const key = rest;
    if (key === undefined) setOpened(undefined);
    else {
      void Promise.all([taskByKey(db, key), factsOf(db, key)]).then(([row, facts]) => {
        if (wanted) setOpened(row && { row, facts: [...facts].sort((a, b) => a.at - b.at) });
      });
    }
    return () => {
      wanted = false;
    };
  }, [db, rest]);

  if (count === undefined) return <p class="quiet">{say('loading')}</p>;
  if (count === 0) return <p class="card">{say('noTasks')}</p>;
  return (
    <>
      <p class="quiet" data-figure="tasks.count" data-value={count}>
        {sayCount('tasks', count)}
      </p>
      <div class={opened ? 'tasks with-details' : 'tasks'}>
        <TaskList
          count={count}
          rowAt={held.at}
          onRange={held.want}
          zone={settings.zone}
          nameOf={nameOf}
          open={opened?.row.key}
        />
        {opened && (
          <TaskDetails
            row={opened.row}
            facts={opened.facts}
            zone={settings.zone}
            platform={nameOf(opened.row.platform)}
            onClose={() => {
              location.hash = '#tasks';
            }}
          />
        )}
      </div>
    </>
  );
}
