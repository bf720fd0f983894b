// Knows how an act is seen while it is done and when it is done: progress, outcome, undo. Refuses to act.
import { Progress } from '../../../components/parts/progress';
import { Done } from '../../../components/timeline/done';
import type { Acts } from './use-acts';

export function ActBar({ acts: { working, outcome, undo, cancel } }: { acts: Acts }) {
  if (working !== undefined) return <Progress done={working} onCancel={cancel} />;
  if (!outcome) return null;
  const { text, doing } = outcome;
  return <Done key={doing?.act ?? text} text={text} busy={false} onUndo={doing && undo} />;
}
