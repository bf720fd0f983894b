// Knows how one page that was pointed at is shown before it is saved. Refuses to save it.
import type { Lesson, Role } from '../../lib/platforms/taught/lesson';
import { patternOf, type Segment } from '../../lib/platforms/taught/path';
import { type Key, say } from '../../lib/words/say';
import { Address } from './address';
import { ReadsTable } from './reads-table';

export interface LessonCardProps {
  host: string;
  lesson: Lesson;
  /** The page's own address, for when the worker goes back from the whole host to it. */
  segments: readonly Segment[];
  onLesson: (lesson: Lesson) => void;
  onForget: () => void;
}

const ROLES: Record<Role, Key> = {
  task: 'teachRoleTask',
  search: 'teachRoleSearch',
  payments: 'teachRolePayments',
};
const COUNTS: Record<Role, Key> = {
  task: 'lessonPresence',
  search: 'lessonSearching',
  payments: 'lessonPayments',
};

export function LessonCard({ host, lesson, segments, onLesson, onForget }: LessonCardProps) {
  const { role, picks, frames, shown = {} } = lesson;
  const bare = Object.keys(picks).length === 0;
  const whole = lesson.segments.length === 0;
  const heading = `${say('teachRole')} ${say(ROLES[role])}`;
  return (
    <section class="card lesson" aria-label={heading}>
      <h2>{heading}</h2>
      {role === 'task' && bare && segments.length > 0 && (
        <fieldset class="choice">
          <label>
            <input
              type="radio"
              name="whole"
              checked={whole}
              onChange={() => onLesson({ ...lesson, segments: [] })}
            />
            {say('lessonWhole', host)}
          </label>
          <label>
            <input
              type="radio"
              name="whole"
              checked={!whole}
              onChange={() => onLesson({ ...lesson, segments })}
            />
            {say('lessonLike')}
          </label>
        </fieldset>
      )}
      {lesson.known === undefined && !whole && (
        <>
          <p class="quiet">{say('lessonParts')}</p>
          <Address
            host={host}
            segments={lesson.segments}
            onSegments={changed => onLesson({ ...lesson, segments: changed })}
          />
        </>
      )}
      {whole && <p class="address">{host}</p>}
      {bare ? (
        <p class="quiet">{say(COUNTS[role])}</p>
      ) : (
        <ReadsTable picks={picks} frames={frames} shown={shown} />
      )}
      <p>
        <button
          type="button"
          aria-label={`${say('lessonForget')}: ${patternOf(lesson.segments) ?? host}`}
          onClick={onForget}
        >
          {say('lessonForget')}
        </button>
      </p>
    </section>
  );
}
