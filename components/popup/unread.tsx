// Knows how it is said that something could not be read. Refuses to guess what stood there.
import { sayCount } from '../../lib/words/count';
import { type Key, say } from '../../lib/words/say';

export interface UnreadLine {
  readonly platform: string;
  /** What should have stood on the page. */
  readonly fields: readonly string[];
  /** Since when it cannot be read, as it is said. */
  readonly since?: string;
  /** So many pages in a row: the page has changed for good. Absent: it may read again. */
  readonly broken?: number;
}

export interface UnreadProps {
  lines: readonly UnreadLine[];
  /** Type in what is missing of the task in hand. Absent: nothing is. */
  onType?: () => void;
  onTeach: () => void;
}

const FIELDS: Readonly<Record<string, Key>> = {
  title: 'fieldTitle',
  requester: 'fieldRequester',
  requesterName: 'fieldRequester',
  pay: 'fieldPay',
  rate: 'fieldRate',
  task: 'fieldTask',
  estimated: 'fieldEstimated',
  deadline: 'fieldDeadline',
  status: 'fieldStatus',
  bonus: 'fieldBonus',
};

export function Unread({ lines, onType, onTeach }: UnreadProps) {
  if (lines.length === 0) return null;
  return (
    <section class="unread" aria-label={say('unreadHeading')}>
      {lines.map(line => (
        <p key={`${line.platform} ${line.fields}`}>{textOf(line)}</p>
      ))}
      <p class="unread-buttons">
        {onType && (
          <button type="button" onClick={onType}>
            {say('unreadType')}
          </button>
        )}
        <button type="button" onClick={onTeach}>
          {say('unreadTeach')}
        </button>
      </p>
    </section>
  );
}

const named = (field: string): string => say(Object.hasOwn(FIELDS, field) ? FIELDS[field]! : 'fieldOther');

function textOf({ platform, fields, since, broken }: UnreadLine): string {
  const what = [...new Set(fields.map(named))].join(', ');
  const first = since ? say('unreadSince', platform, what, since) : say('unreadText', what);
  return broken === undefined ? first : `${first} ${sayCount('unreadBroken', broken)}`;
}
