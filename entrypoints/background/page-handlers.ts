// Knows what each message of a platform's page does. Refuses to check it: the door has.
import { chipFigures, mayAnswer, taskOfTab } from '../../lib/background/chip';
import type { From, Handlers } from '../../lib/background/door';
import { taskKey } from '../../lib/core/home';
import type { FromPage } from '../../lib/messages';
import { readNow } from '../../lib/store/query/read-now';
import { requesterOf } from '../../lib/store/query/requester-of';
import { taskByKey } from '../../lib/store/query/task-by-key';
import { answerMarks, foretell } from './marks';
import type { Place } from './place';
import { teachHandlers } from './teach';
import type { Writer } from './write';

export function pageHandlers(
  place: () => Promise<Place>,
  ledger: Writer,
  settle: () => void,
): Handlers<FromPage, From> {
  const inHand = async (tab: number, platform: string) => {
    const { ledger: db } = await place();
    const state = (await readNow(db))?.attention;
    const task = taskOfTab(state, tab, platform);
    return state === undefined || task === undefined ? undefined : { db, state, task };
  };

  const mine = async (gap: string, tab: number, platform: string): Promise<void> => {
    const here = await inHand(tab, platform);
    if (!here || !mayAnswer(here.state, gap, platform, here.task))
      throw new Error('refused: not a gap of this tab');
  };

  return {
    ...teachHandlers,
    report: async (carries, { tab }) => {
      await ledger.saw(carries, tab);
      return tab;
    },
    observed: (carries, { tab }) => ledger.saw(carries, tab),
    touched: (_, { tab }) => ledger.tell({ is: 'touched', at: Date.now(), tab }),
    fullscreen: ({ fullscreen }, { tab }) =>
      ledger.tell({ is: 'fullscreen', at: Date.now(), tab, fullscreen }),
    sight: async () => settle(),

    chip: async ({ platform }, { tab }) => {
      const here = await inHand(tab, platform);
      const row = here && (await taskByKey(here.db, taskKey(platform, here.task)));
      if (!here || !row) return undefined;
      const requester =
        row.requester === undefined ? undefined : await requesterOf(here.db, platform, row.requester);
      const figures = chipFigures(row, here.state, Date.now(), requester);
      return { ...figures, ...(await foretell(here.db, row)) };
    },
    marks: carries => place().then(here => answerMarks(here, carries)),
    chipPause: async ({ platform, paused }, { tab }) => {
      if (await inHand(tab, platform)) await ledger.tell({ is: paused ? 'pause' : 'resume', at: Date.now() });
    },
    chipAnswer: async ({ platform, gap, answer }, { tab }) => {
      await mine(gap, tab, platform);
      await ledger.tell({ is: 'answered', at: Date.now(), gap, answer });
    },
    chipAsked: async ({ platform, gap }, { tab }) => {
      await mine(gap, tab, platform);
      await ledger.tell({ is: 'asked', at: Date.now(), gap });
    },
  };
}
