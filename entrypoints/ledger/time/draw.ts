// Knows how a day of the ledger becomes what the timeline draws. Refuses to read or write it.
import type { How, TimelineItem } from '../../../components/timeline/item';
import { taskKey } from '../../../lib/core/home';
import { type Subject, subjectKey } from '../../../lib/core/subject';
import type { HeldSpan } from '../../../lib/store/query/held';
import type { DayGap, DaySpans } from '../../../lib/store/query/spans-of-day';
import { say } from '../../../lib/words/say';
import { unpaidName } from '../../../lib/words/unpaid';

/** What is drawn, and what it is in the ledger. */
export interface Drawn {
  readonly item: TimelineItem;
  readonly subject: Subject;
  readonly span?: HeldSpan;
  /** The absence it is, or was before it was counted. */
  readonly gap?: DayGap;
}

type NameOf = (platform: string) => string;

export function draw(day: DaySpans, nameOf: NameOf): readonly Drawn[] {
  const numbers = new Map<string, number>();
  const numberOf = (subject: Subject): number | undefined => {
    if (subject.on === 'unpaid') return undefined;
    const key = subjectKey(subject);
    if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
    return numbers.get(key)!;
  };
  const told = (subject: Subject) => ({
    unpaid: subject.on === 'unpaid',
    number: numberOf(subject),
    ...names(subject, day, nameOf),
    running: subjectKey(subject) === day.running,
  });
  const answers = new Map(day.gaps.map(gap => [gap.id, gap]));
  const spans = day.spans.map((span): Drawn => {
    const { subject, from, to, fact } = span;
    const how: How = span.how === 'measured' && subject.on === 'unpaid' ? 'unpaid' : span.how;
    const item = { key: `${fact.id}@${from}`, from, to, how, ...told(subject) };
    return { item, subject, span, gap: how === 'counted' ? answers.get(fact.id) : undefined };
  });
  const gaps = day.gaps
    .filter(gap => gap.answer !== 'count')
    .map((gap): Drawn => {
      const subject: Subject = { on: 'task', platform: gap.platform, task: gap.task };
      const how = gap.answer === 'leave' || gap.answer === 'break' ? gap.answer : 'offered';
      return {
        item: { key: gap.id, from: gap.from, to: gap.to, how, ...told(subject) },
        subject,
        gap,
      };
    });
  return [...spans, ...gaps].sort((a, b) => a.item.from - b.item.from);
}

/** Title of the task, or name of the unpaid work; and for whom and where. */
export function names(
  subject: Subject,
  { tasks }: Pick<DaySpans, 'tasks'>,
  nameOf: NameOf,
): { title: string; of: string } {
  const platform = nameOf(subject.platform);
  if (subject.on === 'unpaid') return { title: unpaidName(subject.unpaid), of: platform };
  const row = tasks.get(taskKey(subject.platform, subject.task));
  const requester = row?.requesterName ?? row?.requester;
  return {
    title: row?.title ?? say('titleUnknown'),
    of: requester ? `${requester} · ${platform}` : platform,
  };
}
