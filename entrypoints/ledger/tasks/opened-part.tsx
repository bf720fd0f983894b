// Knows how the open task is set right or removed. Refuses to show it.
import { CorrectTask } from '../../../components/correct/correct-task';
import type { TaskRow } from '../../../lib/core/row';
import { say } from '../../../lib/words/say';
import type { Desk } from '../desk';
import type { Acts } from '../history/use-acts';
import { correctTask, removeTask } from '../time/work';

export interface OpenedPartProps {
  desk: Desk;
  row: TaskRow;
  acts: Acts;
}

export const OpenedPart = ({ desk, row, acts }: OpenedPartProps) => (
  <details>
    <summary>{say('timeCorrect')}</summary>
    <CorrectTask
      // What was read anew is shown, not what was typed before.
      key={JSON.stringify(row)}
      row={row}
      busy={acts.working !== undefined}
      onCorrect={edit =>
        void acts.run(async () => ({
          doing: await correctTask(desk, row, edit),
          text: say('timeDoneCorrect'),
        }))
      }
      onRemove={() =>
        void acts.run(async () => ({ doing: await removeTask(desk, row), text: say('timeDoneRemove') }))
      }
    />
  </details>
);
