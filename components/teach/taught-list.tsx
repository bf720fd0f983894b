// Knows how everything the worker taught is listed, removed and put back. Refuses to change it.
import type { ComponentChildren } from 'preact';
import type { Taught } from '../../lib/platforms/taught/taught';
import { say } from '../../lib/words/say';

export interface TaughtListProps {
  kept: readonly Taught[];
  /** Newest first. */
  removed: readonly Taught[];
  /** Name of the built-in platform of that id, if there is one. */
  mended: (id: string) => string | undefined;
  onRemove: (id: string) => void;
  onRestore: (id: string) => void;
  onShare: (taught: Taught) => void;
}

export function TaughtList({ kept, removed, mended, onRemove, onRestore, onShare }: TaughtListProps) {
  const back = removed.filter(({ id }, at) => removed.findIndex(other => other.id === id) === at);
  return (
    <>
      <ul class="taught-list">
        {kept.map(taught => (
          <Line key={taught.id} taught={taught} mended={mended(taught.id)}>
            <button
              type="button"
              aria-label={`${say('taughtShare')}: ${taught.name}`}
              onClick={() => onShare(taught)}
            >
              {say('taughtShare')}
            </button>
            <button
              type="button"
              aria-label={`${say('taughtRemove')}: ${taught.name}`}
              onClick={() => onRemove(taught.id)}
            >
              {say('taughtRemove')}
            </button>
          </Line>
        ))}
      </ul>
      {back.length > 0 && (
        <>
          <h3>{say('taughtGone')}</h3>
          <ul class="taught-list">
            {back.map(taught => (
              <Line key={taught.id} taught={taught} mended={mended(taught.id)}>
                <button
                  type="button"
                  aria-label={`${say('taughtRestore')}: ${taught.name}`}
                  onClick={() => onRestore(taught.id)}
                >
                  {say('taughtRestore')}
                </button>
              </Line>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface LineProps {
  taught: Taught;
  mended?: string;
  children: ComponentChildren;
}

/** Names in a file are a stranger's words: they stand apart from ours. */
const Line = ({ taught, mended, children }: LineProps) => (
  <li>
    <p class="taught-head">
      <bdi class="name">{taught.name}</bdi>
      <span class="quiet">
        {[say(taught.from === 'file' ? 'taughtFile' : 'taughtYou'), mended && say('taughtMends', mended)]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <span class="buttons">{children}</span>
    </p>
    <p class="quiet">{taught.hosts.join(', ')}</p>
    {taught.off?.map(fault => (
      <p key={fault} class="quiet">
        {say('taughtOff', fault)}
      </p>
    ))}
  </li>
);
