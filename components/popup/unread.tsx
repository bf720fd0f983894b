// Knows how it is said that something could not be read. Refuses to guess what stood there.
import { type Key, say } from '../../lib/words/say';

export interface UnreadProps {
  /** Fields of the task in hand that should have stood on the page. */
  fields: readonly string[];
}

const FIELDS: Readonly<Record<string, Key>> = {
  title: 'fieldTitle',
  requester: 'fieldRequester',
  requesterName: 'fieldRequester',
  pay: 'fieldPay',
  task: 'fieldTask',
  estimated: 'fieldEstimated',
  deadline: 'fieldDeadline',
  status: 'fieldStatus',
  bonus: 'fieldBonus',
};

export function Unread({ fields }: UnreadProps) {
  if (fields.length === 0) return null;
  const named = fields.map(field => say(Object.hasOwn(FIELDS, field) ? FIELDS[field]! : 'fieldOther'));
  return <p class="unread">{say('unreadText', [...new Set(named)].join(', '))}</p>;
}
