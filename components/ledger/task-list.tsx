// Knows how a list of any length scrolls while only the lines in sight exist, and how its lines are selected. Refuses to know where the rows come from.
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { TaskRow } from '../../lib/core/row';
import { type Key, say } from '../../lib/words/say';
import { useKeptFocus } from './kept-focus';
import { SelectAll, SelectTask } from './task-choice';
import { TaskLine } from './task-line';

export interface TaskListProps {
  /** Which list it is: another one is shown from where it begins. */
  of?: string;
  /** How many tasks there are. */
  count: number;
  /** The row at a place; undefined while it is being read. */
  rowAt: (index: number) => TaskRow | undefined;
  /** The lines in sight changed: these rows are wanted. */
  onRange: (from: number, to: number) => void;
  zone: string;
  nameOf: (platform: string) => string;
  /** Key of the task whose details are open. */
  open?: string;
  /** What is in the list and in which order, in words. */
  label?: string;
  /** What is searched for, as it stands in the address. */
  search?: string;
  /** The place that is in sight first. */
  begin?: number;
  /** Keys of the selected tasks. */
  selected: ReadonlySet<string>;
  /** `reach`: everything from the last one pressed to this. */
  onSelect: (index: number, reach: boolean) => void;
  onSelectAll: (on: boolean) => void;
}

const LINE = 52;
const COLUMNS: readonly Key[] = ['when', 'task', 'status', 'pay', 'worked', 'hourly'];
/** By how many lines an arrow key goes. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export function TaskList(props: TaskListProps) {
  const { of, count, rowAt, onRange, zone, nameOf, open, label, search, selected, onSelect, onSelectAll } =
    props;
  const scroller = useRef<HTMLDivElement>(null);
  const [, again] = useReducer((n: number) => n + 1, 0);
  const initialOffset = (props.begin ?? 0) * LINE;
  const options: VirtualizerOptions<HTMLDivElement, Element> = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE,
    overscan: 5,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    initialRect: { width: 800, height: 600 },
    initialOffset,
    onChange: () => again(0),
  };
  const [list] = useState(() => new Virtualizer(options));
  const before = useRef(of);
  const isOther = before.current !== of;
  // Asking the element, or telling it where it is, lays it out once more.
  const isMoved = isOther && list.scrollOffset !== initialOffset;
  if (isMoved) list.scrollOffset = initialOffset;
  list.setOptions(options);
  useLayoutEffect(() => list._didMount(), [list]);
  useLayoutEffect(() => list._willUpdate());
  useLayoutEffect(() => {
    before.current = of;
    if (isMoved) scroller.current!.scrollTop = initialOffset;
  }, [of]);
  const lines = list.getVirtualItems();
  const [from, to] = [lines[0]?.index ?? 0, lines.at(-1)?.index ?? 0];
  useLayoutEffect(() => onRange(from, to), [of, from, to]);
  useKeptFocus(scroller, isOther);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSelectAll(true);
    }
    if (event.key === 'Escape' && selected.size > 0) onSelectAll(false);
    const place = (event.target as HTMLElement).dataset.place;
    const next = Number(place) + (STEPS[event.key] ?? 0);
    if (place === undefined || STEPS[event.key] === undefined || next < 0 || next >= count) return;
    event.preventDefault();
    if (event.shiftKey) onSelect(next, true);
    scroller.current?.querySelector<HTMLElement>(`[data-place="${next}"]`)?.focus();
  };

  const above = lines[0]?.start ?? 0;
  const below = list.getTotalSize() - (lines.at(-1)?.end ?? 0);
  return (
    <section
      class="task-list"
      ref={scroller}
      // A region that scrolls must be reachable by keyboard.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, axe rule scrollable-region-focusable
      tabIndex={0}
      aria-label={label ?? say('taskList')}
      onKeyDown={onKeyDown}
    >
      <table aria-rowcount={count + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" class="pick">
              <SelectAll count={count} selected={selected.size} onSelectAll={onSelectAll} />
            </th>
            {COLUMNS.map((key, i) => (
              <th scope="col" key={key} class={i > 2 ? 'end' : undefined}>
                {say(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={above} />
          {lines.map(({ index }) => {
            const row = rowAt(index);
            const chosen = row !== undefined && selected.has(row.key);
            return (
              <tr
                key={index}
                aria-rowindex={index + 2}
                class={[row?.key === open && row && 'open', chosen && 'selected'].filter(Boolean).join(' ')}
                style={{ height: `${LINE}px` }}
              >
                {row ? (
                  <>
                    <SelectTask row={row} place={index} selected={chosen} onSelect={onSelect} />
                    <TaskLine row={row} zone={zone} nameOf={nameOf} search={search} />
                  </>
                ) : (
                  <>
                    <td class="pick" />
                    <td>…</td>
                  </>
                )}
              </tr>
            );
          })}
          <Gap height={below} />
        </tbody>
      </table>
    </section>
  );
}

/** Stands for the lines that are not in sight. */
const Gap = ({ height }: { height: number }) =>
  height > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row takes no focus
    <tr aria-hidden="true" class="gap">
      <td style={{ height: `${height}px` }} />
    </tr>
  ) : null;
