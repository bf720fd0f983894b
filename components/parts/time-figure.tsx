// Knows how a length of time is shown with its exact value. Refuses to know what was done in it.
import { durationText } from '../../lib/words/duration';
import { Figure } from './figure';

export interface TimeFigureProps {
  name: string;
  /** ms */
  length: number;
}

export const TimeFigure = ({ name, length }: TimeFigureProps) => (
  <Figure name={name} value={length} class="number">
    {durationText(length)}
  </Figure>
);
