// Knows how the toolbar follows the ledger. Refuses to compute: it reads rolled-up days.
import { browser } from 'wxt/browser';
import { toolbar } from '../../lib/background/figures';
import { glanceOf } from '../../lib/background/glance';
import { displayed } from '../../lib/core/convert';
import { addDays, dayOf, dayStart } from '../../lib/core/days';
import { taskKey } from '../../lib/core/home';
import { popupAddress } from '../../lib/glance';
import { periodEarnings } from '../../lib/store/query/period-earnings';
import { readNow } from '../../lib/store/query/read-now';
import { counting } from '../../lib/store/query/recount-done';
import { taskByKey } from '../../lib/store/query/task-by-key';
import { roundText } from '../../lib/words/money';
import { say } from '../../lib/words/say';
import type { Place } from './place';

export async function show({ ledger, settings }: Place): Promise<void> {
  const at = Date.now();
  const today = dayOf(at, settings.zone);
  const [earned, now, recounting] = await Promise.all([
    periodEarnings(ledger, settings, today, today, at),
    readNow(ledger),
    counting(ledger),
  ]);
  const subject = now?.attention.open?.subject;
  const task =
    subject?.on === 'task' ? await taskByKey(ledger, taskKey(subject.platform, subject.task)) : undefined;
  // As the popup shows it: one number, wherever it is read.
  const earnings = displayed(earned, settings, today);
  const { badge, title } = toolbar(earnings, task?.title, { roundText, say });
  // While not all is counted, the popup says so beside its figures: none stands alone before.
  const midnight = dayStart(addDays(today, 1), settings.zone);
  const glance = glanceOf(earnings, midnight, { roundText, say });
  await Promise.all([
    browser.action.setBadgeText({ text: badge }),
    browser.action.setTitle({ title }),
    browser.action.setPopup({ popup: popupAddress(recounting ? undefined : glance) }),
  ]);
}

export async function showFailure(): Promise<void> {
  await browser.action.setBadgeText({ text: '!' });
  await browser.action.setTitle({ title: say('toolbarWriteFailed') });
}
