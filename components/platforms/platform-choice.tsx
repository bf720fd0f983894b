// Knows how platforms are chosen and allowed, several at once. Refuses to ask the browser: a click is handed on as it is.
import { useState } from 'preact/hooks';
import { sayCount } from '../../lib/words/count';
import { say } from '../../lib/words/say';
import { PlatformLine, type PlatformView } from './platform-line';
import { PlatformState } from './platform-state';

export interface PlatformChoiceProps {
  platforms: readonly PlatformView[];
  /** What is said after the last press. */
  said?: string;
  /** Called within the click, so that the browser lets it ask. */
  onAllow: (ids: readonly string[]) => void;
  onTakeBack: (id: string) => void;
  onTimerOnly: (id: string) => void;
  onClock: (id: string, shown: boolean) => void;
}

export function PlatformChoice(props: PlatformChoiceProps) {
  const { platforms, said, onAllow, onTakeBack, onTimerOnly, onClock } = props;
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const asked = platforms.filter(p => chosen.has(p.id) && p.mode === 'off').map(p => p.id);
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
            <PlatformState
              platform={platform}
              chosen={chosen.has(platform.id)}
              onChoose={() => toggle(platform.id)}
              onAllow={() => onAllow([platform.id])}
              onTakeBack={() => onTakeBack(platform.id)}
              onTimerOnly={() => onTimerOnly(platform.id)}
              onClock={shown => onClock(platform.id, shown)}
            />
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
