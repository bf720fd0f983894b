// Knows how a second requester is chosen to stand beside the first. Refuses to compare them.
import { nameOf } from '../../../components/requesters/line';
import { type RequesterId, requesterKey } from '../../../lib/core/requester-key';
import { say } from '../../../lib/words/say';
import type { Desk } from '../desk';
import { requesterAddress } from './address';
import { readLines } from './read';
import { useRead } from './use-read';

export interface BesidePartProps {
  desk: Desk;
  id: RequesterId;
  /** The key of who stands there now. */
  beside?: string;
}

export function BesidePart({ desk, id, beside }: BesidePartProps) {
  const { found = [] } = useRead(() => readLines(desk, Date.now()), [desk]);
  const others = found
    .filter(line => line.key !== requesterKey(id))
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
  if (others.length === 0) return null;
  return (
    <p class="task-filter">
      <label class="beside">
        {say('reqCompare')}
        <select
          value={beside ?? ''}
          onChange={({ currentTarget }) => {
            location.hash = requesterAddress(id, currentTarget.value || undefined);
          }}
        >
          <option value="">{say('none')}</option>
          {others.map(line => (
            <option key={line.key} value={line.key}>
              {say('listTwo', line.platform, nameOf(line))}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
