// Knows how far a measure of a day's work is from the truth, over and under apart and by what was really going on. Refuses to know who measured.
import { type Act, type Doing, WORK } from './day';

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface DayError {
  /** Work that was really done, ms. */
  readonly work: number;
  /** What was measured, ms. May exceed the clock where a measure counts an instant twice. */
  readonly measured: number;
  /** Not work and counted, work and not counted, ms, by what was really going on. */
  readonly over: Partial<Record<Doing | 'counted twice' | 'nothing', number>>;
  readonly under: Partial<Record<Doing, number>>;
}

const length = (stretches: readonly Stretch[]) => stretches.reduce((sum, s) => sum + s.to - s.from, 0);

export function union(stretches: readonly Stretch[]): Stretch[] {
  const out: { from: number; to: number }[] = [];
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else if (to > from) out.push({ from, to });
  }
  return out;
}

/** `acts` in order of time; every stretch counts as often as it is given. */
export function errorOf(acts: readonly Act[], stretches: readonly Stretch[]): DayError {
  const once = union(stretches);
  const over: DayError['over'] = {};
  const under: DayError['under'] = {};
  let work = 0;
  let lived = 0;
  let i = 0;
  for (const { from, to, doing } of acts) {
    while (i < once.length && once[i]!.to <= from) i++;
    let counted = 0;
    for (let j = i; j < once.length && once[j]!.from < to; j++)
      counted += Math.min(to, once[j]!.to) - Math.max(from, once[j]!.from);
    lived += counted;
    if (WORK.has(doing)) {
      work += to - from;
      if (counted < to - from) under[doing] = (under[doing] ?? 0) + to - from - counted;
    } else if (counted > 0) over[doing] = (over[doing] ?? 0) + counted;
  }
  const measured = length(stretches);
  if (measured > length(once)) over['counted twice'] = measured - length(once);
  if (length(once) > lived) over.nothing = length(once) - lived;
  return { work, measured, over, under };
}
