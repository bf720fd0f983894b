// Knows the fields by which tasks are searched, filtered and sorted. Refuses to search.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { STATUSES } from '../../lib/core/fact-words';
import { type Key, say } from '../../lib/words/say';
import { statusText } from '../../lib/words/status';
import { Choice } from './choice';
import { EVERYTHING, isNarrow, SORTS, type Sort, type Wanted } from './wanted';

export interface TaskFilterProps {
  wanted: Wanted;
  /** Platforms to choose from. */
  platforms: readonly { readonly id: string; readonly name: string }[];
  /** Requesters to choose from, by their keys. */
  requesters: readonly { readonly id: string; readonly name: string }[];
  /** `typing`: one more letter of the same search, no new step for the browser's back button. */
  onWanted: (wanted: Wanted, typing: boolean) => void;
}

/** A found list is shown at once, and a search gives way to a newer one; only letters of one stroke are asked together. */
const PAUSE = 4;

export const SORT_NAMES: Record<Sort, Key> = {
  newest: 'findNewest',
  oldest: 'findOldest',
  pay: 'findByPay',
  hourly: 'findByHourly',
};

export function TaskFilter({ wanted, platforms, requesters, onWanted }: TaskFilterProps) {
  const { words, platform, requester, status, from, to, sort, at } = wanted;
  const statuses = useMemo(() => STATUSES.map(id => ({ id, name: statusText(id) })), []);
  const set =
    (field: keyof Wanted) =>
    ({ currentTarget }: { currentTarget: { value: string } }): void =>
      onWanted({ ...wanted, [field]: currentTarget.value || undefined }, false);
  return (
    <search class="task-filter" aria-label={say('findHeading')}>
      <Words words={words} onWords={typed => onWanted({ ...wanted, words: typed }, true)} />
      <Choice
        name={say('platform')}
        value={platform}
        of={platforms}
        // A requester is of one platform.
        onChoice={id => onWanted({ ...wanted, platform: id, requester: undefined }, false)}
      />
      {requesters.length > 0 && (
        <Choice
          name={say('requester')}
          value={requester}
          of={requesters}
          onChoice={id => onWanted({ ...wanted, requester: id }, false)}
        />
      )}
      <Choice
        name={say('status')}
        value={status}
        of={statuses}
        onChoice={id => onWanted({ ...wanted, status: id }, false)}
      />
      <label>
        {say('findFrom')}
        <input type="date" value={from ?? ''} max={to} onChange={set('from')} />
      </label>
      <label>
        {say('findTo')}
        <input type="date" value={to ?? ''} min={from} onChange={set('to')} />
      </label>
      <label>
        {say('findSort')}
        <select value={sort} onChange={set('sort')}>
          {SORTS.map(each => (
            <option key={each} value={each}>
              {say(SORT_NAMES[each])}
            </option>
          ))}
        </select>
      </label>
      {(sort === 'newest' || sort === 'oldest') && (
        <label>
          {say('findAt')}
          <input type="date" value={at ?? ''} onChange={set('at')} />
        </label>
      )}
      {isNarrow(wanted) && (
        <button type="button" onClick={() => onWanted({ ...EVERYTHING, sort }, false)}>
          {say('findClear')}
        </button>
      )}
    </search>
  );
}

/** Words that come from elsewhere (back, a link) replace what stands there. */
function Words({ words, onWords }: { words: string; onWords: (words: string) => void }) {
  const [typed, type] = useState(words);
  const asked = useRef(words);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(onWords);
  latest.current = onWords;
  useEffect(() => {
    if (words === asked.current) return;
    clearTimeout(timer.current);
    asked.current = words;
    type(words);
  }, [words]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <label class="words">
      {say('findWords')}
      <input
        type="search"
        maxLength={200}
        value={typed}
        onInput={({ currentTarget: { value } }) => {
          type(value);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => {
            asked.current = value;
            latest.current(value);
          }, PAUSE);
        }}
      />
    </label>
  );
}
