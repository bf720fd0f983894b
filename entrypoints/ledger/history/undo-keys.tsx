// Knows which keys take the last act back and do it again, on every section of the page. Refuses to touch what is being typed.
import { useEffect, useRef } from 'preact/hooks';
import { whatOf } from '../../../components/history/history';
import { type ActEntry, acts as actsOf } from '../../../lib/store/query/acts';
import { say } from '../../../lib/words/say';
import type { Desk } from '../desk';
import type { Steps } from '../long-work';
import { doAgain, takeBack } from '../time/hand';
import { ActBar } from './act-bar';
import { historyEntry } from './entry';
import { type Outcome, useActs } from './use-acts';

/** The last act that stands is looked for among so many. */
const LOOKED_AT = 50;

const stands = ({ takenBackBy }: ActEntry): boolean => takenBackBy.length === 0;
/** Ids of acts begin with their time. */
const takenBack = ({ takenBackBy }: ActEntry): string => [...takenBackBy].sort().at(-1) ?? '';

async function undoLast(desk: Desk, steps: Steps): Promise<Outcome> {
  const last = (await actsOf(desk.db, LOOKED_AT)).find(stands);
  if (!last) return { text: say('nothingToUndo') };
  await takeBack(desk, last, steps);
  return { text: say('timeUndoOf', whatOf(historyEntry(last))) };
}

async function redoLast(desk: Desk, steps: Steps): Promise<Outcome> {
  const undone = (await actsOf(desk.db, LOOKED_AT)).filter(act => !stands(act));
  const last = undone.sort((a, b) => (takenBack(a) < takenBack(b) ? 1 : -1))[0];
  if (!last) return { text: say('nothingToRedo') };
  await doAgain(desk, last.takenBackBy, last.platform, steps);
  return { text: say('timeRedoOf', whatOf(historyEntry(last))), doing: last };
}

/** What a key press asks for; undefined: nothing of ours. */
function wishOf(event: KeyboardEvent): typeof undoLast | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'y' || (key === 'z' && event.shiftKey)) return redoLast;
  return key === 'z' ? undoLast : undefined;
}

/** A field takes back its own letters; a box to tick has none. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches(
    'textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="file"])',
  );

export function UndoKeys({ desk }: { desk: Desk }) {
  const acts = useActs(desk);
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const wish = wishOf(event);
      if (!wish || isTyping(event.target)) return;
      event.preventDefault();
      if (latest.current.working === undefined) void latest.current.run(steps => wish(desk, steps));
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [desk]);
  return <ActBar acts={acts} />;
}
