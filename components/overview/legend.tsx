// Knows how each part of a bar looks, in words. Refuses to draw bars.
import { type Key, say } from '../../lib/words/say';
import type { Look } from './draw-stacks';

const NAMES: Record<Look, Key> = {
  worked: 'worked',
  unpaid: 'unpaid',
  confirmed: 'confirmed',
  pending: 'pending',
  expected: 'expected',
};

export interface LegendProps {
  looks: readonly Look[];
}

export const Legend = ({ looks }: LegendProps) => (
  <ul class="picture-legend quiet">
    {looks.map(look => (
      <li key={look}>
        <span class={`sample ${look}`} aria-hidden="true" />
        {say(NAMES[look])}
      </li>
    ))}
  </ul>
);
