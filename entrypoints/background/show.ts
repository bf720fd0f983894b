// Knows how the toolbar follows the ledger. Refuses to compute: it reads rolled-up days.
import { browser } from 'wxt/browser';
import { toolbar } from '../../lib/background/figures';
import { dayOf } from '../../lib/core/days';
import { taskKey } from '../../lib/core/home';
import { periodEarnings } from '../../lib/store/query/period-earnings';
import { readNow } from '../../lib/store/query/read-now';
import { taskByKey } from '../../lib/store/query/task-by-key';
import { money } from '../../lib/words/money';
import { say } from '../../lib/words/say';
import type { Place } from './place';

export async function show({ ledger, settings }: Place): Promise<void> {
  const at = Date.now();
  const today = dayOf(at, settings.zone);
  const [earnings, now] = await Promise.all([
    periodEarnings(ledger, settings, today, today, at),
    readNow(ledger),
  ]);
  const subject = now?.attention.open?.subject;
  const task =
    subject?.on === 'task' ? await taskByKey(ledger, taskKey(subject.platform, subject.task)) : undefined;
  const { badge, title } = toolbar(earnings, task?.title, { money, say });
  await Promise.all([browser.action.setBadgeText({ text: badge }), browser.action.setTitle({ title })]);
}

export async function showFailure(): Promise<void> {
  await browser.action.setBadgeText({ text: '!' });
  await browser.action.setTitle({ title: say('toolbarWriteFailed') });
}
