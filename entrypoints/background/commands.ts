// Knows what each keyboard command does: the same as its button. Refuses to do anything a button cannot.
import { browser } from 'wxt/browser';
import { toggleTimer } from '../../lib/background/by-hand';
import type { Handlers } from '../../lib/background/door';
import type { FromWorker } from '../../lib/messages';
import { readNow } from '../../lib/store/query/read-now';
import { taskPage } from '../../lib/store/query/task-page';
import { canTeach, teachHere } from '../teach/begin';
import type { Place } from './place';

/** Where a timer counts for a worker who has no task yet. */
const NOWHERE = 'other';

export function onCommands(place: () => Promise<Place>, worker: Handlers<FromWorker, undefined>): void {
  const stateNow = async () => {
    const { ledger } = await place();
    return { ledger, state: (await readNow(ledger))?.attention };
  };
  const commands: Record<string, () => Promise<unknown>> = {
    'pause-resume': async () => {
      const { state } = await stateNow();
      return worker[state?.paused ? 'resume' : 'pause'](undefined, undefined);
    },
    teach: async () => {
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab?.id === undefined || !tab.url || !URL.canParse(tab.url)) return;
      const open = { id: tab.id, url: new URL(tab.url) };
      if (canTeach(open)) await teachHere(open);
    },
    timer: async () => {
      const { ledger, state } = await stateNow();
      if (toggleTimer(state) === 'stop') return worker.stop(undefined, undefined);
      const [latest] = await taskPage(ledger, { limit: 1 });
      return worker.timer({ platform: latest?.platform ?? NOWHERE }, undefined);
    },
  };
  browser.commands.onCommand.addListener(name => void commands[name]?.());
}
