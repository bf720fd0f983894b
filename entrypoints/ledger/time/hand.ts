// Knows how an act of the worker on this page reaches the ledger, and is taken back. Refuses to know what it says.
import type { Fact } from '../../../lib/core/fact';
import { type Act, actId } from '../../../lib/core/hand/act';
import { entryTask } from '../../../lib/core/hand/entry';
import { undo } from '../../../lib/core/hand/undo';
import { native } from '../../../lib/native';
import { send } from '../../../lib/send';
import { readNow } from '../../../lib/store/query/read-now';
import { deviceId } from '../../../lib/store/settings';
import { writeAct } from '../../../lib/store/write/act';
import { hold } from '../../../lib/store/write/hold';
import { type Progress, recount } from '../../../lib/store/write/recount';
import { tellChanged } from '../changed';
import type { Desk } from '../desk';

/** What can be taken back: the act and its platform. Undefined where nothing was written. */
export interface Doing {
  readonly act: string;
  readonly platform: string;
}

const random = (): string => crypto.randomUUID();

export async function newAct(): Promise<Act> {
  const at = Date.now();
  return { act: actId(at, random()), at, device: await deviceId(native().storage.local, random) };
}

/**
 * Also tells the background, whose badge follows; it may be asleep, and then reads the ledger when it wakes. What bears on
 * more tasks than one transaction should touch is counted again here, and `progress` follows it; stopped, the act stands and
 * the counting waits, as is said on every section of the page.
 */
export async function write(
  { db, settings }: Desk,
  { act }: Act,
  facts: readonly Fact[],
  progress: Progress = {},
): Promise<Doing> {
  const { stale } = await writeAct(db, settings, facts);
  if (stale)
    await recount(db, settings, progress).catch(error => {
      if (!progress.signal?.aborted) throw error;
      return hold(db);
    });
  tellChanged();
  await send('ledgerChanged').catch(() => undefined);
  return { act, platform: facts[0]!.platform };
}

/** Taking a running timer back stops it first: nothing counts on out of sight. */
export async function takeBack(
  desk: Desk,
  { act, platform }: Doing,
  progress?: Progress,
): Promise<undefined> {
  const pinned = (await readNow(desk.db))?.attention.pinned;
  if (pinned?.on === 'task' && pinned.task === entryTask(act)) await send('stop');
  const own = await newAct();
  await write(desk, own, undo(own, [act], platform), progress);
}

/** Takes back every taking-back that stands. */
export async function doAgain(
  desk: Desk,
  takenBackBy: readonly string[],
  platform: string,
  progress?: Progress,
): Promise<undefined> {
  const own = await newAct();
  await write(desk, own, undo(own, takenBackBy, platform), progress);
}
