// Knows how a task's requester is named, as a link to all that is known of them. Refuses to link a name that may be anyone's.
import { requesterPlace } from '../../lib/core/requester-key';
import type { TaskRow } from '../../lib/core/row';

export function RequesterName({ row }: { row: TaskRow }) {
  const { platform, requester, requesterName } = row;
  const name = requesterName ?? requester;
  return requester === undefined ? name : <a href={`#${requesterPlace({ platform, requester })}`}>{name}</a>;
}
