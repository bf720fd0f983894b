// Knows how the three times of each task stand side by side. Refuses to say which of them is true.
import { durationText } from '../../lib/words/duration';
import { say } from '../../lib/words/say';
import { Blank } from '../parts/blank';
import { Figure } from '../parts/figure';
import { numbered } from '../timeline/item';

export interface TimedTask {
  readonly key: string;
  /** As on the timeline. */
  readonly number?: number;
  readonly title: string;
  readonly of: string;
  readonly worked: number;
  readonly assumed: number;
  readonly elapsed?: number;
  readonly platformTime?: number;
}

export interface TaskTimesProps {
  tasks: readonly TimedTask[];
  /** Key of the task whose numbers are being explained. */
  explained?: string;
  onWhy: (key: string) => void;
}

export const TaskTimes = ({ tasks, explained, onWhy }: TaskTimesProps) => (
  <>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
    <section class="scroll-sideways" aria-label={say('timeThree')} tabIndex={0}>
      <table class="figures task-times">
        <thead>
          <tr>
            <th scope="col">{say('task')}</th>
            <th scope="col">{say('worked')}</th>
            <th scope="col">{say('elapsed')}</th>
            <th scope="col">{say('platformTime')}</th>
            <th scope="col">
              <span class="unseen">{say('timeWhy')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tasks.map(task => (
            <tr key={task.key}>
              <th scope="row">
                <span class="clip">{numbered(task)}</span>
                <span class="quiet"> {task.of}</span>
              </th>
              <td>
                <Length name={`${task.key}.worked`} length={task.worked} />
                {task.assumed > 0 && (
                  <span class="quiet beneath">
                    {say('assumed')} {durationText(task.assumed)}
                  </span>
                )}
              </td>
              <td>
                <Length name={`${task.key}.elapsed`} length={task.elapsed} />
              </td>
              <td>
                <Length name={`${task.key}.platformTime`} length={task.platformTime} />
              </td>
              <td>
                <button
                  type="button"
                  aria-label={say('timeWhyOf', task.title)}
                  aria-expanded={explained === task.key}
                  onClick={() => onWhy(task.key)}
                >
                  {say('timeWhy')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
    <p class="quiet">{say('timeThreeHint')}</p>
  </>
);

const Length = ({ name, length }: { name: string; length: number | undefined }) => (
  <Figure name={name} value={length} class="number">
    {length === undefined ? <Blank means={say('unknown')} /> : durationText(length)}
  </Figure>
);
