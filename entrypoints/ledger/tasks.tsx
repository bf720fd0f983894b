// Knows how the list of tasks is fed from the ledger, and which task is open. Refuses to hold the whole list.
import { useEffect, useMemo, useState } from 'preact/hooks';
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
import type { SectionProps } from './app';
import type { Desk } from './desk';
import { parseWanted, writeWanted } from './search/address';
import { useFound } from './search/use-found';
import { TaskWhy } from './task-why';
import { platformChoices } from './time/platform-choices';

interface Opened {
  row: TaskRow;
  facts: readonly TaskFact[];
}

function useOpened({ db }: Desk, key: string | undefined): Opened | undefined {
  const [opened, setOpened] = useState<Opened>();
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
  }, [db, key]);
  return opened;
}

/** Typing replaces the address, so that back leaves the search and not one letter of it. */
function ask(rest: string | undefined, wanted: Wanted, typing: boolean): void {
  const place = rest === undefined ? '' : `/${encodeURIComponent(rest)}`;
  const address = `#tasks${place}${writeWanted(wanted)}`;
  if (typing) location.replace(address);
  else location.hash = address;
}

export function Tasks({ desk, rest, query }: SectionProps) {
  const { settings, nameOf } = desk;
  const wanted = useMemo(() => parseWanted(query), [query]);
  const search = writeWanted(wanted);
  const { found, of, failed, rowAt, onRange } = useFound(desk, wanted);
  const opened = useOpened(desk, rest);
  const count = found?.keys.length;
  const none = count === 0 && of === search && found?.looking === undefined;

  if (none && !isNarrow(wanted)) return <p class="card">{say('noTasks')}</p>;
  return (
    <>
      <TaskFilter
        wanted={wanted}
        platforms={platformChoices(desk)}
        onWanted={(asked, typing) => ask(rest, asked, typing)}
      />
      <p class="quiet" role="status" data-figure="tasks.count" data-value={count}>
        {failed ? say('failed', failed) : told(found)}
      </p>
      <div class={opened ? 'tasks with-details' : 'tasks'}>
        {count === undefined || count === 0 ? (
          <p class="card">{say(none ? 'findNone' : 'loading')}</p>
        ) : (
          <TaskList
            key={of}
            count={count}
            rowAt={rowAt}
            onRange={onRange}
            zone={settings.zone}
            nameOf={nameOf}
            open={opened?.row.key}
            label={say('listTwo', say('tasksSection'), say(SORT_NAMES[wanted.sort]))}
            search={search}
          />
        )}
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
          </TaskDetails>
        )}
      </div>
    </>
  );
}

/** How many there are; while a search goes on, how far it is. */
function told(found: { keys: readonly string[]; looking?: number } | undefined): string {
  if (!found) return say('loading');
  const many = sayCount('tasks', found.keys.length);
  return found.looking === undefined ? many : say('findLooking', shareText(found.looking), many);
}
