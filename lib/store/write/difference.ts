// Knows how a changed row changes the days and the requester it adds to. Refuses to know why it changed.
import type { Sums, TaskRow } from '../../core/row';
import { addSums, isEmpty, subtractSums } from '../../core/sums';
import { dayOfLine, lineOfDay } from '../day-line';
import type { Writing } from '../shape';
import { newestOf } from './newest-of';

/** What is to be added to a day or a requester of a platform; sums may be negative. */
class Tally {
  readonly entries = new Map<string, { readonly key: [string, string]; sums: Sums }>();

  change(key: [string, string], sums: Sums, sign: 1 | -1): void {
    const name = JSON.stringify(key);
    const entry = this.entries.get(name) ?? { key, sums: {} };
    entry.sums = sign === 1 ? addSums(entry.sums, sums) : subtractSums(entry.sums, sums);
    this.entries.set(name, entry);
  }
}

type Days = Readonly<Record<string, Sums>>;

export class Difference {
  private readonly days = new Tally();
  private readonly requesters = new Tally();

  changeDays(platform: string, before: Days | undefined, after: Days | undefined): void {
    for (const [day, sums] of Object.entries(before ?? {})) this.days.change([day, platform], sums, -1);
    for (const [day, sums] of Object.entries(after ?? {})) this.days.change([day, platform], sums, 1);
  }

  changeTask(before: TaskRow | undefined, after: TaskRow | undefined): void {
    const platform = (before ?? after)?.platform;
    if (platform === undefined) return;
    this.changeDays(platform, before?.days, after?.days);
    this.changeRequester(before, -1);
    this.changeRequester(after, 1);
  }

  private changeRequester(row: TaskRow | undefined, sign: 1 | -1): void {
    if (row?.requester !== undefined)
      this.requesters.change([row.platform, row.requester], row.requesterSums ?? {}, sign);
  }

  /** Task rows must have been written before: a requester's name and last time are read from them. */
  async write(tx: Writing): Promise<void> {
    await Promise.all([this.writeDays(tx), this.writeRequesters(tx)]);
  }

  private async writeDays(tx: Writing): Promise<void> {
    const store = tx.objectStore('days');
    await Promise.all(
      [...this.days.entries.values()].map(async ({ key, sums }) => {
        const line = await store.get(key);
        const total = addSums(line ? dayOfLine(line).sums : {}, sums);
        if (isEmpty(total)) await store.delete(key);
        else await store.put(lineOfDay({ day: key[0], platform: key[1], sums: total }));
      }),
    );
  }

  private async writeRequesters(tx: Writing): Promise<void> {
    const store = tx.objectStore('requesters');
    await Promise.all(
      [...this.requesters.entries.values()].map(async ({ key, sums }) => {
        const [platform, requester] = key;
        const [row, newest] = await Promise.all([store.get(key), newestOf(tx, platform, requester)]);
        if (!newest) await store.delete(key);
        else await store.put({ platform, requester, ...newest, sums: addSums(row?.sums ?? {}, sums) });
      }),
    );
  }
}
