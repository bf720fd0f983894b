// Knows everything the time section reads, and reads it at once. Refuses to show it.

import type { HistoryEntry } from '../../../components/history/history';
import type { TimedTask } from '../../../components/times/task-times';
import { dayOf } from '../../../lib/core/days';
import { UNPAID } from '../../../lib/core/fact-words';
import { taskKey } from '../../../lib/core/home';
import { type Subject, subjectKey } from '../../../lib/core/subject';
import { type ActEntry, acts } from '../../../lib/store/query/acts';
import { readNow } from '../../../lib/store/query/read-now';
import { type DaySpans, spansOfDay } from '../../../lib/store/query/spans-of-day';
import { taskByKey } from '../../../lib/store/query/task-by-key';
import { taskPage } from '../../../lib/store/query/task-page';
import { say } from '../../../lib/words/say';
import { unpaidName } from '../../../lib/words/unpaid';
import type { Desk } from '../desk';
import { historyEntry } from '../history/entry';
import { withAbsences } from './absences';
import { type Drawn, draw } from './draw';
import { type DayFigures, dayFigures, timedTasks } from './figures';

export interface Choice {
  readonly key: string;
  readonly name: string;
  readonly subject: Subject;
}

export interface TimeView {
  readonly day: DaySpans;
  readonly today: string;
  readonly drawn: readonly Drawn[];
  readonly figures: DayFigures;
  readonly tasks: readonly TimedTask[];
  /** What a stretch may be moved to: the day's tasks, then the latest others, then unpaid work of the day's platforms. */
  readonly choices: readonly Choice[];
  readonly acts: readonly ActEntry[];
  readonly history: readonly HistoryEntry[];
  /** Title of what a timer by hand runs for. */
  readonly timer?: string;
}

const SHOWN_ACTS = 50;
const LATEST_TASKS = 30;

export async function readTime(
  { db, settings, nameOf }: Desk,
  asked: string | undefined,
  at: number,
): Promise<TimeView> {
  const today = dayOf(at, settings.zone);
  const name =
    asked !== undefined && /^\d{4}-\d\d-\d\d$/.test(asked) && !Number.isNaN(Date.parse(asked))
      ? asked
      : today;
  const [day, done, latest, now] = await Promise.all([
    spansOfDay(db, name, settings.zone).then(spans => withAbsences(spans, settings.absence)),
    acts(db, SHOWN_ACTS),
    taskPage(db, { limit: LATEST_TASKS }),
    readNow(db),
  ]);
  const drawn = draw(day, nameOf);
  const pinned = now?.attention.pinned;
  const timed =
    pinned?.on === 'task' ? await taskByKey(db, taskKey(pinned.platform, pinned.task)) : undefined;
  const tasks = [...day.tasks.values(), ...latest].map(row => ({
    subject: { on: 'task', platform: row.platform, task: row.task } as const,
    name: [row.title ?? say('titleUnknown'), nameOf(row.platform)].join(' · '),
  }));
  const platforms = [...new Set(drawn.map(({ subject }) => subject.platform))];
  const unpaid = platforms.flatMap(platform =>
    UNPAID.map(kind => ({
      subject: { on: 'unpaid', platform, unpaid: kind } as const,
      name: [unpaidName(kind), nameOf(platform)].join(' · '),
    })),
  );
  const choices = new Map([...tasks, ...unpaid].map(each => [subjectKey(each.subject), each]));
  return {
    day,
    today,
    drawn,
    figures: dayFigures(drawn, day),
    tasks: timedTasks(drawn, day),
    choices: [...choices].filter(([key]) => key !== day.running).map(([key, each]) => ({ key, ...each })),
    acts: done,
    history: done.map(historyEntry),
    timer: pinned?.on === 'task' ? (timed?.title ?? say('titleUnknown')) : undefined,
  };
}
