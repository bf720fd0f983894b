// Knows how platforms are chosen, allowed and taken back. Refuses to ask the browser: a click is handed on as it is.
import { useState } from 'preact/hooks';
import { sayCount } from '../../lib/words/count';
import { say } from '../../lib/words/say';
import { PlatformLine, type PlatformView } from './platform-line';

export interface PlatformChoiceProps {
  platforms: readonly PlatformView[];
  /** What is said after the last press. */
  said?: string;
  /** Called within the click, so that the browser lets it ask. */
  onAllow: (ids: readonly string[]) => void;
  onTakeBack: (id: string) => void;
}

export function PlatformChoice({ platforms, said, onAllow, onTakeBack }: PlatformChoiceProps) {
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const asked = platforms.filter(p => chosen.has(p.id) && !p.allowed).map(p => p.id);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  return (
    <>
      <ul class="platform-list">
        {platforms.map(platform => (
          <PlatformLine key={platform.id} platform={platform}>
            {platform.allowed ? (
              <span class="platform-name">
                <span class="allowed">
                  <span aria-hidden="true">✓ </span>
                  <span class="name">{platform.name}</span>
                  <span class="quiet"> {say('allowed')}</span>
                </span>
                <button
                  type="button"
                  aria-label={say('takeBackFrom', platform.name)}
                  onClick={() => onTakeBack(platform.id)}
                >
                  {say('takeBack')}
                </button>
              </span>
            ) : (
              <label class="platform-name">
                <input
                  type="checkbox"
                  aria-describedby={`about-${platform.id}`}
                  checked={chosen.has(platform.id)}
                  onChange={() => toggle(platform.id)}
                />
                <span class="name">{platform.name}</span>
              </label>
            )}
          </PlatformLine>
        ))}
      </ul>
      <p class="allow-line">
        <button type="button" class="main" disabled={asked.length === 0} onClick={() => onAllow(asked)}>
          {asked.length === 0 ? say('allow') : sayCount('allowCount', asked.length)}
        </button>
        <span role="status">{said ?? (asked.length === 0 ? say('chooseFirst') : '')}</span>
      </p>
    </>
  );
}
