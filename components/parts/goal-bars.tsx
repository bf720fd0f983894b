// Knows how far a day and the last seven days have come toward the worker's own goal. Refuses to praise or to blame.
import type { Progress } from '../../lib/core/goal';
import { durationText } from '../../lib/words/duration';
import { roundText } from '../../lib/words/money';
import { type Key, say } from '../../lib/words/say';

export interface GoalBarsProps {
  /** Without a goal, or where nothing can be said of it, there is none. */
  goals: Readonly<Partial<Record<'day' | 'week', Progress>>>;
}

const NAMES = { day: 'goalDay', week: 'goalWeek' } as const satisfies Record<string, Key>;

export function GoalBars({ goals }: GoalBarsProps) {
  const set = (['day', 'week'] as const).flatMap(span => {
    const progress = goals[span];
    return progress ? [{ span, progress }] : [];
  });
  if (set.length === 0) return null;
  return (
    <ul class="goals">
      {set.map(({ span, progress }) => (
        <li key={span}>
          <span class="quiet">{say(NAMES[span])}</span>
          <meter
            min={0}
            max={1}
            value={progress.share}
            aria-label={say(NAMES[span])}
            aria-valuetext={textOf(progress)}
          />
          <span class="number">{textOf(progress)}</span>
        </li>
      ))}
    </ul>
  );
}

function textOf({ goal, done }: Progress): string {
  if ('time' in goal) return say('goalOf', durationText(done), durationText(goal.time));
  const { currency, micros } = goal.money;
  return say('goalOf', roundText({ micros: done, currency }), roundText({ micros, currency }));
}
