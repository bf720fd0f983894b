// Knows how the figures the background gave stand a moment later. Refuses to measure time of its own.
import type { Money } from '../../core/money';
import type { ChipFigures } from '../../messages';

const HOUR = 3_600_000;
/** Until then the number would only startle. */
const TELLING = 10_000;

/** A clock that was set back makes it no shorter than it was. */
export const workedAt = ({ worked, at, running }: ChipFigures, now: number): number =>
  running ? worked + Math.max(0, now - at) : worked;

export const hourlySoFar = (pay: Money | undefined, worked: number): Money | undefined =>
  pay === undefined || worked < TELLING
    ? undefined
    : { micros: Math.round((pay.micros / worked) * HOUR), currency: pay.currency };
