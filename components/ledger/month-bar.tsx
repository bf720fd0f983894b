// Knows how a list that is too long to scroll is gone through by the month. Refuses to know what is in a month.
import { addDays } from '../../lib/core/days';
import { sayCount } from '../../lib/words/count';
import { dayText } from '../../lib/words/date';
import { say } from '../../lib/words/say';

export interface MonthBarProps {
  /** Its first local day. */
  month: string;
  /** How many tasks it has. */
  shown: number;
  /** A day of the month that is wanted. */
  onDay: (day: string) => void;
}

/** Longer than any month. */
const BEYOND = 31;

export const MonthBar = ({ month, shown, onDay }: MonthBarProps) => (
  <p class="buttons month-bar">
    <button type="button" onClick={() => onDay(`${addDays(month, -1).slice(0, 7)}-01`)}>
      {say('monthBefore')}
    </button>
    <strong role="status">{say('listTwo', dayText(month, 'month'), sayCount('tasks', shown))}</strong>
    <button type="button" onClick={() => onDay(`${addDays(month, BEYOND).slice(0, 7)}-01`)}>
      {say('monthAfter')}
    </button>
  </p>
);
