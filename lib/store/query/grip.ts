// Knows what belongs together with a stretch that the worker takes hold of. Refuses to edit it (core/hand).

import type { Stated } from '../../core/correction';
import type { Overhead } from '../../core/fact';
import type { Grip } from '../../core/hand/stretch';
import { home } from '../../core/home';
import type { Ledger } from '../shape';
import { type HeldSpan, heldOn } from './held';
import { spansOfTask } from './spans-of-task';
import { utcDaysOf } from './utc-days';

export const stated = ({ from, to, how }: HeldSpan): Stated =>
  how === 'assumed' ? { from, to, assumed: true } : { from, to };

export async function gripOf(db: Ledger, span: HeldSpan): Promise<Grip> {
  const { subject, fact } = span;
  if (subject.on === 'task')
    return { subject, one: stated(span), all: (await spansOfTask(db, subject)).map(stated) };
  const whole = await measured(db, span);
  const { spans } = await heldOn(db, utcDaysOf([span, ...(whole ? [{ from: whole.at, to: whole.to }] : [])]));
  return { subject, fact, one: stated(span), all: spans.filter(s => s.fact.id === fact.id).map(stated) };
}

async function measured(db: Ledger, { subject, fact }: HeldSpan): Promise<Overhead | undefined> {
  const record = await db.get(
    'facts',
    home({ ...fact, kind: 'overhead', platform: subject.platform } as Overhead),
  );
  return record?.facts.find((each): each is Overhead => each.id === fact.id && each.kind === 'overhead');
}
