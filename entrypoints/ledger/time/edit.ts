// Knows how an edit of a stretch, or an answer to an absence, is carried out. Refuses to know how it looks.
import type { Answer, Edit } from '../../../components/timeline/edit';
import { deleteSpan, moveSpan, splitSpan, trimSpan } from '../../../lib/core/hand/edit';
import { answerGap } from '../../../lib/core/hand/gap';
import { taskKey } from '../../../lib/core/home';
import type { Subject } from '../../../lib/core/subject';
import { send } from '../../../lib/send';
import { factsOf } from '../../../lib/store/query/facts-of';
import { gripOf, stated } from '../../../lib/store/query/grip';
import type { DayGap } from '../../../lib/store/query/spans-of-day';
import { spansOfTask } from '../../../lib/store/query/spans-of-task';
import type { Desk } from '../desk';
import { isFound } from './absences';
import type { Drawn } from './draw';
import { type Doing, newAct, write } from './hand';

export async function doEdit(
  desk: Desk,
  { span, gap }: Drawn,
  edit: Edit,
  subjectOf: (key: string) => Subject | undefined,
): Promise<Doing | undefined> {
  if (edit.edit === 'answer') return gap && answer(desk, gap, edit.answer);
  if (!span) return undefined;
  const act = await newAct();
  const grip = await gripOf(desk.db, span);
  switch (edit.edit) {
    case 'split':
      return write(desk, act, splitSpan(act, grip, edit.at));
    case 'trim':
      return write(desk, act, trimSpan(act, grip, edit));
    case 'delete':
      return write(desk, act, deleteSpan(act, grip));
    case 'move': {
      const subject = subjectOf(edit.to);
      if (!subject) throw new RangeError(edit.to);
      const all = subject.on === 'task' ? await spansOfTask(desk.db, subject) : [];
      return write(desk, act, moveSpan(act, grip, { subject, all: all.map(stated) }));
    }
  }
}

/** An open offer is the background's to close; an answered one is answered anew, a forgotten one here for the first time. */
async function answer(desk: Desk, gap: DayGap, answer: Answer): Promise<Doing | undefined> {
  const { id, platform, task } = gap;
  if (gap.answer !== undefined || isFound(gap)) {
    const act = await newAct();
    return write(desk, act, answerGap(act, { ...gap, answer, instead: gap.act }));
  }
  await send('answer', { gap: id, answer });
  const facts = await factsOf(desk.db, taskKey(platform, task));
  const act = facts.findLast(
    fact => fact.kind === 'worked' && fact.at === gap.from && fact.answer === answer,
  )?.act;
  return act === undefined ? undefined : { act, platform };
}
