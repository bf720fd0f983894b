// Knows which unread fields are worth telling now: those of the platform in hand, and readings that are broken. Refuses to word them.
import type { UnreadLine } from '../../components/popup/unread';
import { type Health, isBroken } from '../../lib/core/health';
import type { TaskRow } from '../../lib/core/row';
import { shortMoment } from '../../lib/words/date';

export interface Asking {
  readonly health: Health | undefined;
  /** The platform that has the worker's attention. */
  readonly platform?: string;
  readonly task?: Pick<TaskRow, 'platform' | 'unread'>;
  readonly zone: string;
  readonly nameOf: (platform: string) => string;
}

/** What the ledger has by another way (a listing, the worker's word) is not missing, though its reading failed. */
export function unreadLines({ health = {}, platform, task, zone, nameOf }: Asking): UnreadLine[] {
  const failing = Object.entries(health).flatMap(([id, readings]) =>
    Object.values(readings)
      .filter(each => isBroken(each) || id === platform)
      .map(each => ({ id, ...each })),
  );
  const lines = failing.map(each => ({
    platform: nameOf(each.id),
    fields: each.fields,
    since: shortMoment(each.since, zone),
    ...(isBroken(each) ? { broken: each.times } : {}),
  }));
  const told = new Set(failing.filter(each => each.id === task?.platform).flatMap(each => each.fields));
  const more = (task?.unread ?? []).filter(field => !told.has(field));
  return task && more.length > 0 ? [...lines, { platform: nameOf(task.platform), fields: more }] : lines;
}
