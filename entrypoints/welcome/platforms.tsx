// Knows how the choice of platforms follows what the browser grants. Refuses to know how it looks.
import { useEffect, useState } from 'preact/hooks';
import { PlatformChoice } from '../../components/platforms/platform-choice';
import type { PlatformView } from '../../components/platforms/platform-line';
import { native } from '../../lib/native';
import { say } from '../../lib/words/say';
import { allow, platformsNow, showClock, takeBack, toTimerOnly } from './grants';

export function Platforms() {
  const [platforms, setPlatforms] = useState<readonly PlatformView[]>([]);
  const [said, setSaid] = useState<string>();
  useEffect(() => {
    const read = () => void platformsNow().then(setPlatforms);
    read();
    // Also when a permission is taken away in the browser's own settings.
    const { onAdded, onRemoved } = native().permissions;
    const { onChanged } = native().storage.local;
    const changed = (changes: object): void => {
      if ('taught' in changes) read();
    };
    onAdded.addListener(read);
    onRemoved.addListener(read);
    onChanged.addListener(changed);
    return () => {
      onAdded.removeListener(read);
      onRemoved.removeListener(read);
      onChanged.removeListener(changed);
    };
  }, []);
  const nameOf = (id: string): string => platforms.find(p => p.id === id)?.name ?? id;
  const after = (work: Promise<string>) =>
    void work
      .then(setSaid, () => setSaid(say('notSent')))
      .then(platformsNow)
      .then(setPlatforms);
  return (
    <PlatformChoice
      platforms={platforms}
      said={said}
      onAllow={ids => after(allow(ids).then(granted => say(granted ? 'allowedNow' : 'refusedHosts')))}
      onTakeBack={id => after(takeBack(id).then(() => say('takenBack', nameOf(id))))}
      onTimerOnly={id => after(toTimerOnly(id).then(() => say('timerOnlyNow', nameOf(id))))}
      onClock={(id, shown) =>
        after(showClock(id, shown).then(() => say(shown ? 'clockShown' : 'clockHidden', nameOf(id))))
      }
    />
  );
}
