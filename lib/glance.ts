// Knows what the popup shows before it has read anything, and that it comes in the popup's own address. Refuses to know how it is drawn.

/** The day's real hourly in words that were made when it last changed. */
export interface Glance {
  /** From this moment on it is another day's. */
  readonly until: number;
  readonly heading: string;
  /** In the order to show; micros are exact, the text is rounded. */
  readonly amounts: readonly GlanceAmount[];
  /** After the amounts; instead of them where there are none. */
  readonly words: string;
}

export interface GlanceAmount {
  readonly currency: string;
  readonly micros: number;
  readonly text: string;
}

const POPUP = '/popup.html';

/** What the toolbar's button opens. */
export const popupAddress = (glance?: Glance): string =>
  glance ? `${POPUP}#${encodeURIComponent(JSON.stringify(glance))}` : POPUP;

/** Undefined where the address brings none, one of another day, or one that another version wrote. */
export function glanceIn(hash: string, at: number): Glance | undefined {
  try {
    const glance: unknown = JSON.parse(decodeURIComponent(hash.slice(1)));
    return isGlance(glance) && at < glance.until ? glance : undefined;
  } catch {
    return undefined;
  }
}

const isGlance = (value: unknown): value is Glance => {
  const { until, heading, amounts, words } = (value ?? {}) as Partial<Glance>;
  return (
    typeof until === 'number' &&
    typeof heading === 'string' &&
    typeof words === 'string' &&
    Array.isArray(amounts) &&
    amounts.every(
      (each: Partial<GlanceAmount>) =>
        typeof each?.currency === 'string' &&
        Number.isSafeInteger(each.micros) &&
        typeof each.text === 'string',
    )
  );
};
