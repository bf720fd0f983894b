// Knows how one platform stands in a list: what is automatic there, and how it is timed. Refuses to ask for a permission.
import type { ComponentChildren } from 'preact';
import { dayText } from '../../lib/words/date';
import { type Key, say } from '../../lib/words/say';

export interface PlatformView {
  id: string;
  name: string;
  hosts: readonly string[];
  certainty: 'high' | 'medium' | 'low' | 'none';
  /** When that was last known to be true: `2026-09`. */
  asOf: string;
  /** Last day on which work was given out: `2026-09-30`. */
  closed?: string;
  /** `automatic`: its pages are read. `timerOnly`: nothing runs there, the worker's own timer counts. */
  mode: 'automatic' | 'timerOnly' | 'off';
  /** The small clock is drawn on its pages. */
  clock: boolean;
}

export interface PlatformLineProps {
  platform: PlatformView;
  /** A checkbox or a button. */
  children: ComponentChildren;
}

const CERTAINTY: Record<PlatformView['certainty'], Key> = {
  high: 'certaintyHigh',
  medium: 'certaintyMedium',
  low: 'certaintyLow',
  none: 'certaintyNone',
};

export const PlatformLine = ({ platform, children }: PlatformLineProps) => (
  <li class="platform-line">
    <span class="platform-about" id={`about-${platform.id}`}>
      <span class="quiet">
        {say(CERTAINTY[platform.certainty])} {say('asOf', dayText(`${platform.asOf}-01`, 'month'))}
      </span>
      {platform.closed && (
        <span class="quiet hosts">{say('closedSince', dayText(platform.closed, 'full'))}</span>
      )}
      <span class="quiet hosts">{platform.hosts.join(', ')}</span>
    </span>
    {children}
  </li>
);
