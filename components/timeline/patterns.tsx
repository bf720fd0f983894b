// Knows the patterns that tell how a stretch came about without colour. Refuses to draw stretches.
import type { How } from './item';

/** What is measured has none. */
export const PATTERN: Partial<Record<How, string>> = {
  assumed: 'url(#timeline-hatch)',
  counted: 'url(#timeline-lines)',
  byHand: 'url(#timeline-dots)',
  imported: 'url(#timeline-dots)',
};

export const Patterns = () => (
  <defs>
    <pattern
      id="timeline-hatch"
      width="7"
      height="7"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="3" height="7" class="ink" />
    </pattern>
    <pattern id="timeline-lines" width="8" height="8" patternUnits="userSpaceOnUse">
      <rect width="8" height="2" class="ink" />
    </pattern>
    <pattern id="timeline-dots" width="8" height="8" patternUnits="userSpaceOnUse">
      <circle cx="4" cy="4" r="1.3" class="ink" />
    </pattern>
  </defs>
);
