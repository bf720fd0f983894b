// Knows what changes while the popup is open: the clock, the figures, a pressed button. Refuses to know how it looks.
import { signal } from '@preact/signals';
import type { GapAnswer } from '../../lib/messages';
import { native } from '../../lib/native';
import { question } from '../../lib/page/question';
import { send } from '../../lib/send';
import { type Ledger, openLedger } from '../../lib/store/open';
import { removeSample } from '../../lib/store/sample';
import { readSettings } from '../../lib/store/settings';
import { say } from '../../lib/words/say';
import type { OpenTab } from '../teach/begin';
import type { Asked } from './absence';
import { type Allowed, allowedNow, type Offered, offerFor, platformHere } from './allowed';
import { FORMS, type FormName, type OpenForm } from './form';
import { type SiteHere, siteHere } from './here';
import { type Reasons, reasonsOf } from './reasons';
import { shownLedger } from './shown';
import { readView, type View } from './view';

const TICK = 1000;
/** How often the figures are read again while somebody looks. */
const FRESH = 5000;

export type PopupState = ReturnType<typeof popup>;

export function popup() {
  const view = signal<View | undefined>(undefined);
  const at = signal(Date.now());
  const busy = signal(false);
  const failed = signal<string | undefined>(undefined);
  const offered = signal<Offered | undefined>(undefined);
  const form = signal<OpenForm | undefined>(undefined);
  const here = signal<SiteHere | undefined>(undefined);
  const reasons = signal<Reasons | undefined>(undefined);

  const ledger: Promise<Ledger> = openLedger();
  const shown = shownLedger(native().storage.local, ledger);
  const settings = readSettings(native().storage.local, Intl.DateTimeFormat().resolvedOptions().timeZone);
  const absence = question<Asked>(window, gap => void send('asked', { gap }).catch(() => undefined));
  let allowed: Promise<Allowed> = allowedNow();

  const read = async (): Promise<void> => {
    try {
      const moment = Date.now();
      const found = await readView(await shown(), await settings, moment, await allowed);
      view.value = { ...found, absence: absence.of(found.absence) };
      at.value = moment;
    } catch (error) {
      failed.value = `${say('readFailed')} ${error instanceof Error ? error.message : ''}`;
    }
  };

  const press = async (tell: () => Promise<unknown>): Promise<void> => {
    busy.value = true;
    try {
      await tell();
      failed.value = undefined;
      await read();
    } catch {
      failed.value = say('notSent');
    } finally {
      busy.value = false;
    }
  };

  /** Called from a click: the browser asks only then, and only for these hosts. */
  const allow = (): void => {
    const origins = offered.value?.origins;
    if (!origins) return;
    void native()
      .permissions.request({ origins: [...origins] })
      .then(async granted => {
        if (!granted) return;
        offered.value = undefined;
        allowed = allowedNow();
        await send('reconcile');
        await read();
      })
      .catch(() => {
        failed.value = say('notSent');
      });
  };

  /** The form and what it writes are loaded when they are asked for: the popup opens without them. */
  const openForm = async (is: FormName): Promise<void> => {
    const [Part, db, set, { nameOf, platforms }] = await Promise.all([
      FORMS[is](),
      ledger,
      settings,
      allowed,
    ]);
    const open = await platformHere(platforms);
    form.value = { is, Part, desk: { db, settings: set, nameOf, platforms }, here: open?.id };
  };
  const answer = (gap: string, said: GapAnswer): Promise<void> =>
    press(async () => {
      await send('answer', { gap, answer: said });
      absence.over();
    });
  const closeForm = (): void => {
    form.value = undefined;
  };
  const explain = async (): Promise<void> => {
    reasons.value = await reasonsOf((await shown()).db, await settings, Date.now());
  };
  const loadSample = (): Promise<void> =>
    press(async () => {
      const { loadSampleNow } = await import('../welcome/sample');
      await loadSampleNow();
    });
  const dropSample = (): Promise<void> => press(() => removeSample(native().storage.local));

  /** What is begun goes on outside: on the page, or on a page of its own. */
  const begin = (start: (tab: OpenTab) => Promise<void>): void => {
    if (!here.value) return;
    start(here.value.tab).then(
      () => window.close(),
      () => {
        failed.value = say('teachRefused');
      },
    );
  };

  const ready = read();
  void ready.then(async () => {
    here.value = await siteHere(await allowed);
    offered.value = offerFor(
      await platformHere((await allowed).platforms),
      await allowed,
      (await settings).timerOnly,
    );
    setInterval(() => {
      at.value = Date.now();
    }, TICK);
    setInterval(() => void read(), FRESH);
  });
  return {
    view,
    at,
    busy,
    failed,
    offered,
    form,
    here,
    reasons,
    ready,
    press,
    answer,
    allow,
    openForm,
    closeForm,
    begin,
    explain,
    loadSample,
    dropSample,
  };
}
