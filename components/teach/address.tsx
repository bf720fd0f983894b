// Knows how an address is shown whose parts may change from task to task. Refuses to guess which do.
import type { Segment } from '../../lib/platforms/taught/path';
import { say } from '../../lib/words/say';

export interface AddressProps {
  host: string;
  segments: readonly Segment[];
  onSegments: (segments: readonly Segment[]) => void;
}

export const Address = ({ host, segments, onSegments }: AddressProps) => (
  <p class="address">
    <span class="host">{host}</span>
    {segments.map(({ text, changes }, at) => (
      <span key={at}>
        /
        <button
          type="button"
          aria-pressed={changes}
          title={say('lessonParts')}
          onClick={() => onSegments(segments.map((s, i) => (i === at ? { ...s, changes: !changes } : s)))}
        >
          {text}
          {changes && <span class="quiet"> {say('lessonChanges')}</span>}
        </button>
      </span>
    ))}
  </p>
);
