// Knows what the chip of one tab may see: the figures of that tab's own task. Refuses to tell it of any other.
import type { AttentionState } from '../attention/state';
import { accrues } from '../core/accrues';
import type { RequesterFigures } from '../core/earnings-shape';
import { taskKey } from '../core/home';
import type { TaskRow } from '../core/row';
import { type Subject, subjectKey } from '../core/subject';
import type { ChipFigures } from '../messages';

/** The task this tab is about, by its own page or by inheritance. */
export function taskOfTab(
  state: AttentionState | undefined,
  tab: number,
  platform: string,
): string | undefined {
  const { own, inherited } = state?.tabs[tab] ?? {};
  const subject = own ?? inherited;
  return subject?.on === 'task' && subject.platform === platform ? subject.task : undefined;
}

/** `row.worked` ends where the open span was last written; the rest of the span is added here, as it stands at `at`. */
export function chipFigures(
  row: TaskRow,
  state: AttentionState,
  at: number,
  requester?: RequesterFigures,
): ChipFigures {
  const mine: Subject = { on: 'task', platform: row.platform, task: row.task };
  const isMine = (subject: Subject | undefined): boolean =>
    subject !== undefined && subjectKey(subject) === taskKey(row.platform, row.task);
  const running = isMine(state.open?.subject);
  const unwritten = running ? Math.max(0, at - state.open!.to) : 0;
  const gap = state.gaps.find(g => !g.asked && subjectKey(g.subject) === subjectKey(mine));
  return {
    title: row.title,
    requesterName: row.requesterName,
    worked: row.worked + unwritten,
    at,
    running,
    paused: state.paused !== undefined,
    pay: row.pay,
    accruing: accrues(row) ? row.worked : undefined,
    requester: requester && soFar(requester),
    gap: gap && { id: gap.id, from: gap.from, to: gap.to },
  };
}

const soFar = ({ tasks, hourly, range, counted, last }: RequesterFigures): ChipFigures['requester'] => ({
  tasks,
  hourly,
  range,
  counted,
  last,
});

/** A page may answer only for the gap of its own tab's task. */
export const mayAnswer = (state: AttentionState, gap: string, platform: string, task: string): boolean =>
  state.gaps.some(g => g.id === gap && subjectKey(g.subject) === taskKey(platform, task));
