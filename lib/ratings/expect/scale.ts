// Knows by what tasks of different size are compared: by their estimate, by their pay, or as they are. Refuses to know which offers there are.
import type { Past } from './past';

/** `pay` only compares what is paid in one currency. */
export type Scale = 'worked' | 'estimate' | `pay ${string}`;

/** How long a task took for each unit of its scale. Undefined: it cannot be compared by that. */
function unitOf(past: Past, scale: Scale): number | undefined {
  if (scale === 'worked') return past.worked;
  if (scale === 'estimate') return past.estimated ? past.worked / past.estimated : undefined;
  const { pay } = past;
  return pay && scale === `pay ${pay.currency}` && pay.micros > 0 ? past.worked / pay.micros : undefined;
}

export interface Sample {
  readonly unit: number;
  readonly time: number;
}

export const samplesOf = (pasts: readonly Past[], scale: Scale): Sample[] =>
  pasts.flatMap(past => {
    const unit = unitOf(past, scale);
    return unit === undefined ? [] : [{ unit, time: past.time }];
  });
