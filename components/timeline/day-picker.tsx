// Knows how another day is asked for. Refuses to know what happened on it.
import { addDays } from '../../lib/core/days';
import { say } from '../../lib/words/say';

export interface DayPickerProps {
  day: string;
  today: string;
  onDay: (day: string) => void;
}

export const DayPicker = ({ day, today, onDay }: DayPickerProps) => (
  <div class="day-picker">
    <button type="button" onClick={() => onDay(addDays(day, -1))}>
      <span aria-hidden="true">‹ </span>
      {say('timeDayBefore')}
    </button>
    <label>
      <span class="unseen">{say('timeDay')}</span>
      <input
        type="date"
        max={today}
        value={day}
        onChange={({ currentTarget }) => currentTarget.value !== '' && onDay(currentTarget.value)}
      />
    </label>
    <button type="button" disabled={day >= today} onClick={() => onDay(addDays(day, 1))}>
      {say('timeDayAfter')}
      <span aria-hidden="true"> ›</span>
    </button>
    {day !== today && (
      <button type="button" onClick={() => onDay(today)}>
        {say('timeToday')}
      </button>
    )}
  </div>
);
