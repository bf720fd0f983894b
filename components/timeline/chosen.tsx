// Knows what can be done with the chosen stretch. Refuses to do it.
import { say } from '../../lib/words/say';
import type { Answer, Edit, Other } from './edit';
import { Editing } from './editing';
import { isAbsence, itemText, mayAnswer, type TimelineItem } from './item';

export interface ChosenProps {
  item: TimelineItem;
  zone: string;
  others: readonly Other[];
  busy: boolean;
  onEdit: (edit: Edit) => void;
  onClose: () => void;
}

const ANSWERS = [
  ['count', 'timeCount'],
  ['leave', 'timeLeave'],
  ['break', 'timeBreak'],
] as const;
const NOW: Partial<Record<TimelineItem['how'], Answer>> = {
  counted: 'count',
  leave: 'leave',
  break: 'break',
};

export function Chosen({ item, zone, others, busy, onEdit, onClose }: ChosenProps) {
  return (
    <section
      class="chosen"
      aria-label={say('timeChosen', itemText(item, zone))}
      onKeyDown={event => event.key === 'Escape' && onClose()}
    >
      <header>
        <h3>{say('timeChosen', itemText(item, zone))}</h3>
        <button type="button" onClick={onClose}>
          {say('close')}
        </button>
      </header>
      {mayAnswer(item) && (
        <fieldset disabled={busy}>
          <legend>{say('timeQuestion', item.title)}</legend>
          {ANSWERS.map(([answer, key]) => (
            <button
              type="button"
              key={answer}
              aria-pressed={NOW[item.how] === answer}
              onClick={() => onEdit({ edit: 'answer', answer })}
            >
              {say(key)}
            </button>
          ))}
        </fieldset>
      )}
      {item.running && <p class="quiet">{say('timeRunning')}</p>}
      {!item.running && !isAbsence(item) && (
        <Editing key={item.key} item={item} zone={zone} others={others} busy={busy} onEdit={onEdit} />
      )}
    </section>
  );
}
