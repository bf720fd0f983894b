// Knows that the charting library is loaded once, and by whoever asks first. Refuses to draw.
import type * as Plot from './plot';

let loading: Promise<typeof Plot> | undefined;

export function loadPlot(): Promise<typeof Plot> {
  loading ??= import('./plot');
  return loading;
}
