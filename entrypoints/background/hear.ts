// Knows how a message passes the door and finds its one handler. Refuses to know what the handlers do.
import { browser } from 'wxt/browser';
import { admit, type From, type Handlers, type House, type Sender } from '../../lib/background/door';
import type { FromPage, FromWorker } from '../../lib/messages';
import type { Partings } from './partings';

export interface Hearing {
  readonly page: Handlers<FromPage, From>;
  readonly worker: Handlers<FromWorker, undefined>;
}

/** A refused message gets an error: a page's script then stops quietly. */
export function hear(house: () => Promise<House>, hearing: Hearing, left: Partings): void {
  browser.runtime.onMessage.addListener(async (message: unknown, sender) => {
    const admitted = admit(message, sender as Sender, await house(), Date.now());
    if (typeof admitted === 'string') throw new Error(`refused: ${admitted}`);
    if (admitted.who === 'worker') return hearing.worker[admitted.is](admitted.carries, undefined);
    if (await left.wasTaken(admitted.parting)) return admitted.tab;
    const answer = await hearing.page[admitted.is](admitted.carries, admitted);
    await left.forget(admitted.parting);
    return answer;
  });
}
