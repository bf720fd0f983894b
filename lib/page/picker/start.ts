// Knows how the picker starts on the page it was asked for. Refuses to be anything but wiring.
import type { FromPage, Lecture } from '../../messages';
import { native } from '../../native';
import { picker } from './picker';

/** This world's own global: asked for twice, the first gives way. */
const world = globalThis as { taskfarePickerEnd?: () => void };
const ask = <N extends 'teaching' | 'proposal'>(is: N, carries: FromPage[N]['carries']): Promise<unknown> =>
  native().runtime.sendMessage({ is, carries });

async function start(): Promise<void> {
  world.taskfarePickerEnd?.();
  const { platform, name } = (await ask('teaching', {})) as Lecture;
  world.taskfarePickerEnd = picker({
    page: window,
    platform,
    name,
    propose: proposal => ask('proposal', proposal),
  });
}

void start();
