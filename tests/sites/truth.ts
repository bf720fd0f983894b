// Knows what the pages themselves logged of being seen, and how long that was. Refuses to know what Taskfare measured.

/** One moment of one loaded page: what it was about from then on (`platform:task`, `platform~search`), and whether the worker had it before them. */
export interface Moment {
  readonly page: string;
  readonly about: string;
  readonly what: string;
  readonly at: number;
  readonly visible: boolean;
  readonly focused: boolean;
}

interface Stretch {
  readonly about: string;
  readonly from: number;
  readonly to: number;
  /** It began with the page itself. */
  readonly fresh: boolean;
  /** It ended with the browser: nobody waited for what came next. */
  readonly cut: boolean;
}

/** A page that takes longer than this was not waited for. */
const LOADS = 2000;

export class Truth {
  readonly moments: Moment[] = [];

  note(moment: Moment): void {
    this.moments.push(moment);
  }

  /** The browser was killed: pages that never said goodbye were seen until now. */
  died(at: number): void {
    for (const page of new Set(this.moments.map(m => m.page)))
      this.note({ page, about: '', what: 'died', at, visible: false, focused: false });
  }

  clear(): void {
    this.moments.length = 0;
  }

  /**
   * Stretches in which a page was visible and had the focus, in order, up to `until`. While the next page loads there is
   * no page to log anything, and the worker waits before the tab: that moment belongs to the page they came from.
   */
  stretches(until: number): Stretch[] {
    const found = [...group(this.moments).values()]
      .flatMap(moments => seenOf(moments, until))
      .sort((a, b) => a.from - b.from);
    return found.map((stretch, i) => {
      const next = found[i + 1];
      const waits = next?.fresh && !stretch.cut && next.from > stretch.to && next.from - stretch.to <= LOADS;
      return waits ? { ...stretch, to: next.from } : stretch;
    });
  }

  /** How long the worker had this before them, in ms. */
  seen(about: string, until = Date.now()): number {
    return this.stretches(until)
      .filter(s => s.about === about)
      .reduce((sum, s) => sum + s.to - s.from, 0);
  }
}

const group = (moments: readonly Moment[]): Map<string, Moment[]> => {
  const by = new Map<string, Moment[]>();
  for (const m of moments) by.set(m.page, [...(by.get(m.page) ?? []), m]);
  return by;
};

const seenOf = (moments: readonly Moment[], until: number): Stretch[] => {
  const inOrder = [...moments].sort((a, b) => a.at - b.at);
  return inOrder.flatMap((m, i) => {
    const next = inOrder[i + 1];
    const to = Math.min(next?.at ?? until, until);
    if (!m.visible || !m.focused || to <= m.at) return [];
    return [{ about: m.about, from: m.at, to, fresh: m.what === 'load', cut: next?.what === 'died' }];
  });
};
