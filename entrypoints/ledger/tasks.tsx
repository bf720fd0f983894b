// Knows how the list of tasks is fed from the ledger, and which task is open. Refuses to hold the whole list.
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { MonthBar } from '../../components/ledger/month-bar';
import { all, NONE, press } from '../../components/ledger/selection';
import { TaskDetails } from '../../components/ledger/task-details';
import { SORT_NAMES, TaskFilter } from '../../components/ledger/task-filter';
import { TaskList } from '../../components/ledger/task-list';
import { isNarrow, type Wanted } from '../../components/ledger/wanted';
import type { TaskFact } from '../../lib/core/fact';
import type { TaskRow } from '../../lib/core/row';
import { factsOf } from '../../lib/store/query/facts-of';
import { taskByKey } from '../../lib/store/query/task-by-key';
import { sayCount } from '../../lib/words/count';
import { shareText } from '../../lib/words/number';
import { say } from '../../lib/words/say';
import { replaceAddress } from './address';
import type { SectionProps } from './app';
import { onChanged } from './changed';
import type { Desk } from './desk';
import { ActBar } from './history/act-bar';
import { useActs } from './history/use-acts';
import { parseWanted, writeWanted } from './search/address';
import { useRequesterChoices } from './search/requester-choices';
import { type FoundTasks, useFound } from './search/use-found';
import { TaskWhy } from './task-why';
import { ChosenPart } from './tasks/chosen-part';
import { OpenedPart } from './tasks/opened-part';
import { platformChoices } from './time/platform-choices';

interface Opened {
  row: TaskRow;
  facts: readonly TaskFact[];
}

function useOpened({ db }: Desk, key: string | undefined): Opened | undefined {
  const [opened, setOpened] = useState<Opened>();
  const [turn, setTurn] = useState(0);
  useEffect(() => onChanged(() => setTurn(n => n + 1)), []);
  useEffect(() => {
    let wanted = true;
    if (key === undefined) setOpened(undefined);
    else {
      void Promise.all([taskByKey(db, key), factsOf(db, key)]).then(([row, facts]) => {
        if (wanted) setOpened(row && { row, facts: [...facts].sort((a, b) => a.at - b.at) });
      });
    }
    return () => {
      wanted = false;
    };
  }, [db, key, turn]);
  return opened;
}

/** Typing replaces the address, so that back leaves the search and not one letter of it. */
function ask(rest: string | undefined, wanted: Wanted, typing: boolean): void {
  const place = rest === undefined ? '' : `/${encodeURIComponent(rest)}`;
  const address = `#tasks${place}${writeWanted(wanted)}`;
  if (typing) replaceAddress(address);
  else location.hash = address;
}

export function Tasks({ desk, rest, query }: SectionProps) {
  const { settings, nameOf } = desk;
  const wanted = useMemo(() => parseWanted(query), [query]);
  const search = writeWanted(wanted);
  const found = useFound(desk, wanted);
  const { part, of, looking, rowAt, onRange, refresh } = found;
  const opened = useOpened(desk, rest);
  const acts = useActs(desk);
  const requesters = useRequesterChoices(desk, wanted, part !== undefined);
  const platforms = useMemo(() => platformChoices(desk), [desk]);
  const [selection, setSelection] = useState(NONE);
  const chosen = useMemo(() => [...selection.keys], [selection]);
  useEffect(() => onChanged(refresh), []);
  // Another list: nothing is selected that is not seen. With its first lines: what is pressed on them stays.
  useLayoutEffect(() => setSelection(NONE), [of]);
  const keys = part?.keys ?? [];
  // A letter that is typed draws the list once: with what it finds.
  const list = useMemo(
    () => (
      <TaskList
        of={of}
        count={keys.length}
        rowAt={rowAt}
        onRange={onRange}
        zone={settings.zone}
        nameOf={nameOf}
        open={opened?.row.key}
        label={say('listTwo', say('tasksSection'), say(SORT_NAMES[wanted.sort]))}
        search={of}
        begin={part?.begin}
        selected={selection.keys}
        onSelect={(place, reach) => setSelection(now => press(now, keys, place, reach))}
        onSelectAll={on => setSelection(on ? all(keys) : NONE)}
      />
    ),
    [of, part, rowAt, settings.zone, nameOf, opened?.row.key, selection],
  );
  const none = part?.all === 0 && of === search && looking === undefined;

  if (none && !isNarrow(wanted)) return <p class="card">{say('noTasks')}</p>;
  return (
    <>
      <TaskFilter
        wanted={wanted}
        platforms={platforms}
        requesters={requesters}
        onWanted={(asked, typing) => ask(rest, asked, typing)}
      />
      <p class="quiet" role="status" data-figure="tasks.count" data-value={part?.all}>
        {told(found)}
      </p>
      {part?.month && (
        <MonthBar month={part.month} shown={keys.length} onDay={at => ask(rest, { ...wanted, at }, false)} />
      )}
      <ActBar acts={acts} />
      {chosen.length > 0 && (
        <ChosenPart desk={desk} keys={chosen} acts={acts} onClear={() => setSelection(NONE)} />
      )}
      <div class={opened ? 'tasks with-details' : 'tasks'}>
        {keys.length === 0 ? <p class="card">{say(none || part?.month ? 'findNone' : 'loading')}</p> : list}
        {opened && (
          <TaskDetails
            row={opened.row}
            facts={opened.facts}
            zone={settings.zone}
            platform={nameOf(opened.row.platform)}
            onClose={() => {
              location.hash = `#tasks${search}`;
            }}
          >
            <TaskWhy key={opened.row.key} desk={desk} row={opened.row} />
            <OpenedPart key={`edit ${opened.row.key}`} desk={desk} row={opened.row} acts={acts} />
          </TaskDetails>
        )}
      </div>
    </>
  );
}

/** How many there are; while tasks are read for the first search, how far that is. */
function told({ part, looking, failed }: FoundTasks): string {
  if (failed) return say('failed', failed);
  if (looking !== undefined) return say('findLooking', shareText(looking));
  return part?.all === undefined ? say('loading') : sayCount('tasks', part.all);
}
