// Knows how it is shown what is read on a page and where. Refuses to read: values are hostile text of the page.
import type { Value } from '../../lib/platforms/format';
import type { PickFrames, Picks } from '../../lib/platforms/taught/lesson';
import { type Key, say } from '../../lib/words/say';

export interface ReadsTableProps {
  picks: Picks;
  frames?: PickFrames;
  shown: Readonly<Record<string, string>>;
}

const PICKED: readonly (readonly [keyof Picks, Key])[] = [
  ['pay', 'teachPay'],
  ['title', 'teachTitle'],
  ['requesterName', 'teachRequester'],
  ['submit', 'teachSubmit'],
  ['back', 'teachBack'],
];

const placeOf = (place: Value | string): string =>
  typeof place === 'string' ? place : [place.css, place.like].filter(Boolean).join('  ');

export const ReadsTable = ({ picks, frames = {}, shown }: ReadsTableProps) => (
  <table class="reads">
    <thead>
      <tr>
        <th scope="col">{say('lessonWhat')}</th>
        <th scope="col">{say('lessonRead')}</th>
        <th scope="col">{say('lessonWhere')}</th>
      </tr>
    </thead>
    <tbody>
      {PICKED.flatMap(([field, key]) => {
        const place = picks[field];
        return place === undefined ? (
          []
        ) : (
          <tr key={field}>
            <th scope="row">{say(key)}</th>
            <td data-read={field}>
              <bdi>{shown[field] ?? ''}</bdi>
            </td>
            <td>
              <code>{[frames[field], placeOf(place)].filter(Boolean).join(' › ')}</code>
            </td>
          </tr>
        );
      })}
    </tbody>
  </table>
);
