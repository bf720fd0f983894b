// Knows the patterns that tell assumed and hand-made stretches without colour. Refuses to know which stretches these are.

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
    <pattern id="timeline-dots" width="8" height="8" patternUnits="userSpaceOnUse">
      <circle cx="4" cy="4" r="1.3" class="ink" />
    </pattern>
  </defs>
);
