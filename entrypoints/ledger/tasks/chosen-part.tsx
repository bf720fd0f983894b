// Knows what follows from each button for the selected tasks. Refuses to keep the selection.
import { useEffect, useState } from 'preact/hooks';
import { CorrectTask } from '../../../components/correct/correct-task';
import { TaskChosen } from '../../../components/ledger/task-chosen';
import { mayUnite, unite } from '../../../lib/core/hand/many';
import type { TaskRow } from '../../../lib/core/row';
import { taskByKey } from '../../../lib/store/query/task-by-key';
import { sayCount } from '../../../lib/words/count';
import { numberText } from '../../../lib/words/number';
import { type Key, say } from '../../../lib/words/say';
import type { Desk } from '../desk';
import type { Acts, Outcome } from '../history/use-acts';
import { newAct, write } from '../time/hand';
import { type DoneToMany, editMany, removeMany } from './many';

export interface ChosenPartProps {
  desk: Desk;
  keys: readonly string[];
  acts: Acts;
  onClear: () => void;
}

/** So many rows are looked at: of one its fields are shown, of two whether they may be one, of more the currency. */
const LOOKED_AT = 2;

export function ChosenPart({ desk, keys, acts, onClear }: ChosenPartProps) {
  const few = useFew(desk, keys);
  const busy = acts.working !== undefined;
  const [one, other] = few ?? [];
  const told = ({ tasks, doing }: DoneToMany, done: 'tasksChanged' | 'tasksRemoved'): Outcome => ({
    text:
      tasks < keys.length
        ? say('tasksStopped', numberText(tasks), numberText(keys.length))
        : sayCount(done, tasks),
    doing,
  });
  const merge = (a: TaskRow, b: TaskRow): void =>
    void acts.run(async () => {
      const act = await newAct();
      const facts = unite(act, a, b) ?? [];
      onClear();
      return { text: say('tasksMerged' satisfies Key), doing: await write(desk, act, facts) };
    });
  return (
    <TaskChosen
      key={keys.length === 1 ? keys[0] : 'many'}
      count={keys.length}
      busy={busy}
      onMerge={
        one && other && keys.length === 2 && mayUnite(one, other) ? () => merge(one, other) : undefined
      }
      onRemove={() =>
        void acts.run(async steps => {
          const done = await removeMany(desk, keys, steps);
          onClear();
          return told(done, 'tasksRemoved');
        })
      }
      onClear={onClear}
    >
      {few && (
        <CorrectTask
          key={keys.length === 1 ? JSON.stringify(one) : 'many'}
          row={keys.length === 1 ? one : undefined}
          currency={one?.pay?.currency}
          busy={busy}
          onCorrect={edit =>
            void acts.run(async steps => told(await editMany(desk, keys, edit, steps), 'tasksChanged'))
          }
        />
      )}
    </TaskChosen>
  );
}

/** Undefined while they are read. */
function useFew({ db }: Desk, keys: readonly string[]): readonly TaskRow[] | undefined {
  const [read, setRead] = useState<{ of: readonly string[]; rows: readonly TaskRow[] }>();
  useEffect(() => {
    let wanted = true;
    void Promise.all(keys.slice(0, LOOKED_AT).map(key => taskByKey(db, key))).then(rows => {
      if (wanted) setRead({ of: keys, rows: rows.filter(row => row !== undefined) });
    });
    return () => {
      wanted = false;
    };
  }, [db, keys]);
  return read?.of === keys ? read.rows : undefined;
}
