// Knows the forms that split, trim, move and delete a stretch, and which times make sense. Refuses to write anything.
import { useState } from 'preact/hooks';
import { instantNear, wallTime } from '../../lib/core/wall';
import { say } from '../../lib/words/say';
import { onSubmit } from '../parts/on-submit';
import type { Edit, Other } from './edit';
import type { TimelineItem } from './item';
import { TimeField } from './time-field';

export interface EditingProps {
  item: TimelineItem;
  zone: string;
  others: readonly Other[];
  busy: boolean;
  onEdit: (edit: Edit) => void;
}

export function Editing({ item, zone, others, busy, onEdit }: EditingProps) {
  const [start, setStart] = useState(wallTime(item.from, zone));
  const [end, setEnd] = useState(wallTime(item.to, zone));
  const [split, setSplit] = useState(wallTime((item.from + item.to) / 2, zone));
  const [to, setTo] = useState(others[0]?.key);
  const [wrong, setWrong] = useState<string>();

  const trim = (): void => {
    // A time nobody touched keeps its milliseconds.
    const from = start === wallTime(item.from, zone) ? item.from : instantNear(item.from, start, zone);
    const until = end === wallTime(item.to, zone) ? item.to : instantNear(item.to, end, zone);
    const good = from !== undefined && until !== undefined && from < until;
    setWrong(good ? undefined : say('timeBadEnds'));
    if (good) onEdit({ edit: 'trim', from, to: until });
  };
  const cut = (): void => {
    const at = instantNear((item.from + item.to) / 2, split, zone);
    const good = at !== undefined && at > item.from && at < item.to;
    setWrong(good ? undefined : say('timeBadMoment'));
    if (good) onEdit({ edit: 'split', at });
  };
  return (
    <fieldset class="edits" disabled={busy}>
      <form onSubmit={onSubmit(trim)}>
        <TimeField label={say('timeStart')} value={start} onValue={setStart} />
        <TimeField label={say('timeEnd')} value={end} onValue={setEnd} />
        <button type="submit">{say('timeSetEnds')}</button>
      </form>
      <form onSubmit={onSubmit(cut)}>
        <TimeField label={say('timeSplitAt')} value={split} onValue={setSplit} />
        <button type="submit">{say('timeSplit')}</button>
      </form>
      {others.length > 0 && (
        <form onSubmit={onSubmit(() => to && onEdit({ edit: 'move', to }))}>
          <label>
            {say('timeMoveTo')}
            <select value={to} onChange={event => setTo(event.currentTarget.value)}>
              {others.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <button type="submit">{say('timeMove')}</button>
        </form>
      )}
      <button type="button" class="bad" onClick={() => onEdit({ edit: 'delete' })}>
        {say('timeDelete')}
      </button>
      {wrong && <p role="alert">{wrong}</p>}
    </fieldset>
  );
}
