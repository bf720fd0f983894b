// Knows how a requester's newest tasks are listed. Refuses to explain one: it links there.
import { TaskLine } from '../../../components/ledger/task-line';
import type { TaskRow } from '../../../lib/core/row';
import { say } from '../../../lib/words/say';
import type { Desk } from '../desk';

export interface TasksPartProps {
  desk: Desk;
  /** Newest first. */
  tasks: readonly TaskRow[];
  /** Finds all of them: the newest stand here. */
  href: string;
}

/** The region's own name: the card around it has the heading's. */
const label = (): string => say('listTwo', say('reqSection'), say('reqTasksOf'));

export const TasksPart = ({ desk, tasks, href }: TasksPartProps) => (
  <section class="card" aria-labelledby="requester-tasks">
    <h2 id="requester-tasks">{say('reqTasksOf')}</h2>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
    <section class="scroll-sideways" aria-label={label()} tabIndex={0}>
      <table class="figures requester-tasks">
        <thead>
          <tr>
            <th scope="col">{say('when')}</th>
            <th scope="col">{say('task')}</th>
            <th scope="col">{say('status')}</th>
            <th scope="col">{say('pay')}</th>
            <th scope="col">{say('worked')}</th>
            <th scope="col">{say('hourly')}</th>
          </tr>
        </thead>
        <tbody>
          {tasks.map(row => (
            <tr key={row.key}>
              <TaskLine row={row} zone={desk.settings.zone} nameOf={desk.nameOf} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
    <p class="quiet">
      <a href={href}>{say('reqAllTasks')}</a>
    </p>
  </section>
);
