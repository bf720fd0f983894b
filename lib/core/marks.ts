// Knows which marks a row shows the worker. Refuses to know what they look like.
import type { Case } from './case';
import type { TaskFact } from './fact';
import type { TaskRow } from './row';

type Mark = TaskRow['marks'][number];

const MARKS: Record<Mark, (of: Case, row: Marked) => boolean> = {
  presumed: (_, row) => row.presumed,
  entered: of => of.facts.some(byHand),
  edited: of => of.corrections.length > 0,
  imported: of => of.facts.every(fact => fact.source === 'import'),
  income: (_, row) => row.income,
  untimed: (_, row) => row.untimed,
  undated: (_, row) => row.undated,
  unread: (_, row) => row.unread.length > 0,
};

export interface Marked {
  readonly presumed: boolean;
  readonly income: boolean;
  readonly untimed: boolean;
  readonly undated: boolean;
  readonly unread: readonly string[];
}

export const marksOf = (of: Case, row: Marked): Mark[] =>
  (Object.keys(MARKS) as Mark[]).filter(mark => MARKS[mark](of, row));

/** Entered by hand: work done elsewhere, or a timer. The answer to an offered gap is not an entry. */
const byHand = (fact: TaskFact): boolean =>
  fact.kind === 'added' ||
  (fact.source === 'worker' && !(fact.kind === 'worked' && fact.answer !== undefined));
