// Knows how days, weeks or months are told line by line, newest first. Refuses to add up.
import type { Earned } from '../../lib/core/earnings-shape';
import type { Step } from '../../lib/core/stretches';
import { durationText } from '../../lib/words/duration';
import { numberText } from '../../lib/words/number';
import { type Key, say } from '../../lib/words/say';
import { Amounts } from '../parts/amounts';
import { unpaidTotal } from '../parts/unpaid-total';
import { type EarnedIn, stretchName } from './stretch';

export interface StretchTableProps {
  by: Step;
  caption: string;
  /** Oldest first. */
  rows: readonly EarnedIn[];
}

const MONEY: readonly (readonly [name: string, Key, (e: Earned) => number | undefined])[] = [
  ['confirmed', 'confirmed', e => e.confirmed || undefined],
  ['pending', 'pending', e => e.pending || undefined],
  ['expected', 'expected', e => e.expected || undefined],
  ['realHourly', 'realHourly', e => e.realHourly],
];

export const StretchTable = ({ by, caption, rows }: StretchTableProps) => (
  <table class="figures">
    <caption class="unseen">{caption}</caption>
    <thead>
      <tr>
        {(['ovStretch', 'tasksColumn', 'worked', 'unpaid'] as const).map(key => (
          <th scope="col" key={key}>
            {say(key)}
          </th>
        ))}
        {MONEY.map(([, key]) => (
          <th scope="col" key={key}>
            {say(key)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {[...rows].reverse().map(({ from, earnings }) => (
        <tr key={from}>
          <th scope="row">{stretchName[by](from)}</th>
          <td>{numberText(earnings.tasks)}</td>
          <td>{durationText(earnings.worked)}</td>
          <td>{durationText(unpaidTotal(earnings.overhead))}</td>
          {MONEY.map(([name, , of]) => (
            <td key={name}>
              <Amounts
                name={`${by}.${from}.${name}`}
                amounts={earnings.money.map(e => ({ currency: e.currency, micros: of(e) }))}
                none={say('dash')}
              />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
