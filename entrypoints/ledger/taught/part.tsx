// Knows what each press on what was taught does: remove, put back, share, take in. Refuses to judge a file.
import { useEffect, useState } from 'preact/hooks';
import { type Seen, TakeCard } from '../../../components/teach/take-card';
import { TaughtList } from '../../../components/teach/taught-list';
import { native } from '../../../lib/native';
import { DEFINITIONS } from '../../../lib/platforms/catalogue';
import type { Definition } from '../../../lib/platforms/format';
import { share, textOf } from '../../../lib/platforms/taught/share';
import type { Taught } from '../../../lib/platforms/taught/taught';
import { send } from '../../../lib/send';
import {
  keepTaught,
  type Lessons,
  platformAt,
  readTaught,
  removeTaught,
  restoreTaught,
  withTaught,
} from '../../../lib/store/taught';
import { say } from '../../../lib/words/say';
import { save } from '../save';

const drawer = () => native().storage.local;
const builtIn = (id: string): Definition | undefined =>
  Object.hasOwn(DEFINITIONS, id) ? DEFINITIONS[id] : undefined;
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

function isSelector(css: string): boolean {
  try {
    document.createDocumentFragment().querySelector(css);
    return true;
  } catch {
    return false;
  }
}

export function TaughtPart() {
  const [lessons, setLessons] = useState<Lessons>({ kept: [], removed: [] });
  const [seen, setSeen] = useState<Seen>();
  const [wrong, setWrong] = useState<string>();
  const [said, setSaid] = useState<string>();
  const read = () => void readTaught(drawer()).then(setLessons);
  useEffect(read, []);

  const after = (work: Promise<unknown>, words: string): void =>
    void work
      .then(() => send('reconcile'))
      .then(
        () => setSaid(words),
        () => setSaid(say('notSent')),
      )
      .then(read);
  const nameOf = (id: string): string =>
    [...lessons.kept, ...lessons.removed].find(one => one.id === id)?.name ?? id;

  const look = async (text: string): Promise<void> => {
    setSaid(undefined);
    // The checks are large, and seldom wanted.
    const { take } = await import('../../../lib/platforms/taught/take');
    const platforms = withTaught(lessons.kept);
    const known = { builtIn, at: (host: string) => platformAt(platforms, host), isSelector };
    const taken = take(text, known, Date.now());
    setWrong('wrong' in taken ? taken.wrong : undefined);
    setSeen(
      'wrong' in taken
        ? undefined
        : { ...taken, replaces: lessons.kept.some(({ id }) => id === taken.taught.id) },
    );
  };
  const takeIn = (taught: Taught, allow: boolean): void => {
    const origins = taught.hosts.map(host => `https://${host}/*`);
    // Asked at once, within the click; what is kept does not depend on the answer.
    const asked = allow ? native().permissions.request({ origins }) : Promise.resolve(false);
    setSeen(undefined);
    after(
      keepTaught(drawer(), taught).then(() => asked),
      say('takeTaken', taught.name),
    );
  };
  const { kept, removed } = lessons;
  return (
    <>
      <section class="card" aria-labelledby="taught">
        <h2 id="taught">{say('taughtHeading')}</h2>
        <p class="quiet">{say(kept.length > 0 ? 'taughtHint' : 'taughtEmpty')}</p>
        <TaughtList
          kept={kept}
          removed={removed}
          mended={id => builtIn(id)?.name}
          onRemove={id => after(removeTaught(drawer(), id), say('taughtRemovedNow', nameOf(id)))}
          onRestore={id =>
            after(restoreTaught(drawer(), id, Date.now()), say('taughtRestoredNow', nameOf(id)))
          }
          onShare={taught => {
            const text = textOf(share(taught, builtIn(taught.id), parse));
            save(`taskfare-${taught.id}.json`, new Blob([text], { type: 'application/json' }));
          }}
        />
      </section>
      <TakeCard
        seen={seen}
        wrong={wrong}
        said={said}
        onText={text => void look(text)}
        onTake={allow => seen && takeIn(seen.taught, allow)}
        onCancel={() => setSeen(undefined)}
      />
    </>
  );
}
