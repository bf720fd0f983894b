// Knows which span holds an instant that several cover: the one that began later. Refuses to know what spans are of.

export interface Rival {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** The worker's own statement: where two began at once, it holds. An edit, which gives a span another id, so moves no minute. */
  readonly byHand?: true;
}

export interface Held<S extends Rival> {
  readonly from: number;
  readonly to: number;
  readonly span: S;
}

/**
 * The stretches each own span holds, in time order. Where spans cover one instant, the one that began later holds it
 * (ties: the worker's own statement, then the greater id). The stretches never overlap one another nor what a rival holds; empty and backward spans hold nothing.
 */
export function hold<S extends Rival>(own: readonly S[], rivals: readonly Rival[] = []): Held<S>[] {
  const ids = new Set(own.map(span => span.id));
  const all: { span: Rival; mine?: S }[] = [];
  for (const span of own) if (span.to > span.from) all.push({ span, mine: span });
  for (const span of rivals) if (span.to > span.from && !ids.has(span.id)) all.push({ span });
  all.sort(
    (a, b) =>
      b.span.from - a.span.from ||
      Number(b.span.byHand ?? false) - Number(a.span.byHand ?? false) ||
      (a.span.id < b.span.id ? 1 : -1),
  );

  const held: Held<S>[] = [];
  // What later spans cover: disjoint, the earliest stretch on top. Every span looked at begins before or with all of it.
  const covered: { from: number; to: number }[] = [];
  for (const { span, mine } of all) {
    let at = span.from;
    let end = span.to;
    while (covered.length > 0 && covered.at(-1)!.from <= span.to) {
      const top = covered.pop()!;
      if (mine && top.from > at) held.push({ from: at, to: Math.min(top.from, span.to), span: mine });
      at = Math.max(at, top.to);
      end = Math.max(end, top.to);
    }
    if (mine && at < span.to) held.push({ from: at, to: span.to, span: mine });
    covered.push({ from: span.from, to: end });
  }
  return held.sort((a, b) => a.from - b.from);
}
