// Knows the fields by which requesters are found and ordered. Refuses to find them.
import { say } from '../../lib/words/say';
import { ORDER_NAMES, ORDERS, type Order } from './line';

export interface RequesterSearchProps {
  words: string;
  order: Order;
  /** `typing`: one more letter of the same search. */
  onAsk: (asked: { words: string; order: Order }, typing: boolean) => void;
}

export const RequesterSearch = ({ words, order, onAsk }: RequesterSearchProps) => (
  <search class="task-filter" aria-label={say('reqFind')}>
    <label class="words">
      {say('reqWords')}
      <input
        type="search"
        value={words}
        onInput={({ currentTarget }) => onAsk({ words: currentTarget.value, order }, true)}
      />
    </label>
    <label>
      {say('findSort')}
      <select
        value={order}
        onChange={({ currentTarget }) => onAsk({ words, order: currentTarget.value as Order }, false)}
      >
        {ORDERS.map(each => (
          <option key={each} value={each}>
            {say(ORDER_NAMES[each])}
          </option>
        ))}
      </select>
    </label>
  </search>
);
