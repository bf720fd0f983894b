// Knows the form for work that was done and never timed. Refuses to write it.
import { useState } from 'preact/hooks';
import { addDays } from '../../lib/core/days';
import type { Status } from '../../lib/core/fact';
import { instantsOf } from '../../lib/core/wall';
import { type Key, say } from '../../lib/words/say';
import { statusText } from '../../lib/words/status';
import { onSubmit } from '../parts/on-submit';
import { emptyEntry, readEntry, type Work } from './work-entry';
import { WorkFields, type WorkFieldsProps } from './work-fields';

export interface AddedWork extends Work {
  readonly from: number;
  readonly to: number;
  readonly status: Status;
}

export interface AddWorkProps {
  platforms: WorkFieldsProps['platforms'];
  requesters?: WorkFieldsProps['requesters'];
  /** The day the form starts with. */
  day: string;
  zone: string;
  busy: boolean;
  onAdd: (work: AddedWork) => void;
}

const STATUSES: readonly Status[] = ['submitted', 'approved', 'paid', 'rejected', 'returned', 'open'];

export function AddWork({ platforms, requesters, day: shown, zone, busy, onAdd }: AddWorkProps) {
  const [entry, setEntry] = useState(emptyEntry(platforms));
  const [day, setDay] = useState(shown);
  const [start, setStart] = useState('09:00');
  const [end, setEnd] = useState('10:00');
  const [status, setStatus] = useState<Status>('submitted');
  const [wrong, setWrong] = useState<Key>();

  const add = (): void => {
    const work = readEntry(entry);
    const [from] = instantsOf(day, start, zone);
    // An end before the start is on the next day.
    const to = [...instantsOf(day, end, zone), ...instantsOf(addDays(day, 1), end, zone)].find(
      at => from !== undefined && start !== end && at > from,
    );
    const bad =
      'wrong' in work ? work.wrong : from === undefined || to === undefined ? 'timeBadEnds' : undefined;
    setWrong(bad);
    if (!('wrong' in work) && from !== undefined && to !== undefined) onAdd({ ...work, from, to, status });
  };
  return (
    <form class="work-form" aria-label={say('timeAdd')} onSubmit={onSubmit(add)}>
      <p class="quiet">{say('timeAddHint')}</p>
      <label>
        {say('timeAddDay')}
        <input type="date" required value={day} onInput={event => setDay(event.currentTarget.value)} />
      </label>
      <label>
        {say('timeStart')}
        <input type="time" required value={start} onInput={event => setStart(event.currentTarget.value)} />
      </label>
      <label>
        {say('timeEnd')}
        <input type="time" required value={end} onInput={event => setEnd(event.currentTarget.value)} />
      </label>
      <WorkFields entry={entry} platforms={platforms} requesters={requesters} onEntry={setEntry} />
      <label>
        {say('timeAddStatus')}
        <select value={status} onChange={event => setStatus(event.currentTarget.value as Status)}>
          {STATUSES.map(each => (
            <option key={each} value={each}>
              {statusText(each)}
            </option>
          ))}
        </select>
      </label>
      {wrong && <p role="alert">{say(wrong)}</p>}
      <button type="submit" class="main" disabled={busy}>
        {say('timeAddButton')}
      </button>
    </form>
  );
}
