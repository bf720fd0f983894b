// Knows the boxes by which tasks of a list are selected: one, a stretch, or all. Refuses to keep what is selected.
import { useEffect, useRef } from 'preact/hooks';
import type { TaskRow } from '../../lib/core/row';
import { say } from '../../lib/words/say';

export interface SelectTaskProps {
  row: TaskRow;
  place: number;
  selected: boolean;
  onSelect: (place: number, reach: boolean) => void;
}

export const SelectTask = ({ row, place, selected, onSelect }: SelectTaskProps) => (
  <td class="pick">
    <input
      type="checkbox"
      data-place={place}
      checked={selected}
      aria-label={say('selectTask', row.title ?? say('titleUnknown'))}
      onClick={event => onSelect(place, event.shiftKey)}
    />
  </td>
);

export interface SelectAllProps {
  count: number;
  selected: number;
  onSelectAll: (on: boolean) => void;
}

export function SelectAll({ count, selected, onSelectAll }: SelectAllProps) {
  const box = useRef<HTMLInputElement>(null);
  const some = selected > 0 && selected < count;
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  });
  return (
    <input
      type="checkbox"
      ref={box}
      checked={count > 0 && selected >= count}
      aria-label={say('selectAll')}
      onClick={() => onSelectAll(selected < count)}
    />
  );
}
