// Knows how the timeline is told as a table. Refuses to draw.
import { durationText } from '../../lib/words/duration';
import { say } from '../../lib/words/say';
import { timeOfDay } from '../../lib/words/time-of-day';
import { howText, numbered, type TimelineItem } from './item';

export interface TimelineTableProps {
  caption: string;
  items: readonly TimelineItem[];
  zone: string;
  onChoose: (key: string) => void;
}

export const TimelineTable = ({ caption, items, zone, onChoose }: TimelineTableProps) => (
  <details>
    <summary>{say('showTable')}</summary>
    {/* biome-ignore lint/a11y/useSemanticElements: no field; and no landmark, as the picture of that name is one */}
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
    <div class="scroll-sideways" role="group" aria-label={caption} tabIndex={0}>
      <table class="figures">
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('timeWhat')}</th>
            <th scope="col">{say('timeStart')}</th>
            <th scope="col">{say('timeEnd')}</th>
            <th scope="col">{say('timeLength')}</th>
            <th scope="col">{say('timeHow')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(item => (
            <tr key={item.key}>
              <th scope="row">
                <button type="button" class="link clip" onClick={() => onChoose(item.key)}>
                  {numbered(item)}
                </button>
                <span class="quiet"> {item.of}</span>
              </th>
              <td>{timeOfDay(item.from, zone, true)}</td>
              <td>{timeOfDay(item.to, zone, true)}</td>
              <td data-value={item.to - item.from}>{durationText(item.to - item.from)}</td>
              <td>{howText(item)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
);
