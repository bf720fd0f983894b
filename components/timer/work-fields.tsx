// Knows the fields that say what work is and how it pays. Refuses to know when it was done.
import { useId } from 'preact/hooks';
import { say } from '../../lib/words/say';
import { choosePlatform, OTHER, type PlatformChoice, type WorkEntry } from './work-entry';

export interface WorkFieldsProps {
  entry: WorkEntry;
  platforms: readonly PlatformChoice[];
  /** Names of known requesters by platform, to choose from. */
  requesters?: ReadonlyMap<string, readonly string[]>;
  onEntry: (entry: WorkEntry) => void;
}

const PAYS = [
  ['piece', 'timePaysPiece'],
  ['hourly', 'timePaysHourly'],
  ['ticket', 'timePaysTicket'],
  ['unknown', 'timePaysUnknown'],
] as const;

export function WorkFields({ entry, platforms, requesters, onEntry }: WorkFieldsProps) {
  const names = useId();
  const known = requesters?.get(entry.platform);
  const set =
    <K extends keyof WorkEntry>(key: K) =>
    ({ currentTarget }: { currentTarget: { value: string } }): void =>
      onEntry({ ...entry, [key]: currentTarget.value });
  return (
    <>
      <label>
        {say('timePlatform')}
        <select
          value={entry.platform}
          onChange={event => onEntry(choosePlatform(entry, platforms, event.currentTarget.value))}
        >
          {platforms.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={OTHER}>{say('timeOtherPlatform')}</option>
        </select>
      </label>
      {entry.platform === OTHER && (
        <label>
          {say('timePlatformName')}
          <input required maxLength={40} value={entry.otherPlatform} onInput={set('otherPlatform')} />
        </label>
      )}
      <label>
        {say('timeTitle')}
        <input maxLength={500} value={entry.title} onInput={set('title')} />
      </label>
      <label>
        {say('timeRequesterOptional')}
        <input maxLength={200} list={names} value={entry.requester} onInput={set('requester')} />
      </label>
      {known && (
        <datalist id={names}>
          {known.map(name => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
      <label>
        {say('timeProject')}
        <input maxLength={300} value={entry.project} onInput={set('project')} />
      </label>
      <label>
        {say('timePays')}
        <select value={entry.pays} onChange={set('pays')}>
          {PAYS.map(([value, key]) => (
            <option key={value} value={value}>
              {say(key)}
            </option>
          ))}
        </select>
      </label>
      {entry.pays !== 'unknown' && (
        <span class="amount-fields">
          <label>
            {say('timeAmount')}
            <input required inputMode="decimal" size={8} value={entry.amount} onInput={set('amount')} />
          </label>
          <label>
            {say('timeCurrency')}
            <input
              required
              maxLength={3}
              size={4}
              autoCapitalize="characters"
              value={entry.currency}
              onInput={set('currency')}
            />
          </label>
        </span>
      )}
    </>
  );
}
