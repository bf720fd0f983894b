// Knows how an edit of a stretch is stated: the measured facts stay, a new statement stands in their place. Refuses to know who asks.
import type { Stated } from '../correction';
import type { Fact } from '../fact';
import type { Subject } from '../subject';
import { type Act, byHand, type Saying } from './act';
import { type Grip, replaced } from './stretch';

/** Two stretches of the same subject; nothing is lost or gained. */
export const splitSpan = (act: Act, grip: Grip, at: number): readonly Fact[] =>
  byHand(
    act,
    stated(
      grip,
      replaced(grip, [
        { ...grip.one, to: at },
        { ...grip.one, from: at },
      ]),
    ),
  );

/** New ends, inside the old ones or beyond. What it then shares with another stretch, the one that began later holds. */
export const trimSpan = (act: Act, grip: Grip, { from, to }: { from: number; to: number }): readonly Fact[] =>
  byHand(act, stated(grip, replaced(grip, [{ ...grip.one, from, to }])));

export const deleteSpan = (act: Act, grip: Grip): readonly Fact[] =>
  byHand(act, stated(grip, replaced(grip, [])));

/** The stretch becomes another subject's. `all` is what is shown of that subject, when it is a task. */
export const moveSpan = (
  act: Act,
  grip: Grip,
  to: { readonly subject: Subject; readonly all: readonly Stated[] },
): readonly Fact[] =>
  byHand(act, [...stated(grip, replaced(grip, [])), ...given(to.subject, to.all, grip.one)]);

/** Of a task: one correction. Of unpaid work: nothing in the place of the measured fact, and what remains beside it. */
function stated({ subject, fact }: Grip, spans: readonly Stated[]): readonly Saying[] {
  const { platform } = subject;
  if (subject.on === 'task') return [{ kind: 'corrected', platform, task: subject.task, set: { spans } }];
  const { unpaid } = subject;
  return [
    ...(fact
      ? [{ kind: 'overhead', platform, unpaid, at: fact.at, to: fact.at, instead: fact.id } as const]
      : []),
    ...spans.map(({ from, to }) => ({ kind: 'overhead', platform, unpaid, at: from, to }) as const),
  ];
}

const given = (subject: Subject, all: readonly Stated[], one: Stated): readonly Saying[] =>
  subject.on === 'task'
    ? stated(
        { subject, all, one },
        [...all, one].sort((a, b) => a.from - b.from),
      )
    : stated({ subject, all: [], one }, [one]);
