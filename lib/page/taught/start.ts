// Knows how the watch starts on a page whose platform the worker taught: its definition is asked for. Refuses to be anything but wiring.
import { native } from '../../native';
import type { Definition } from '../../platforms/format';
import { taughtHere } from '../watch/definition';
import { begin } from '../watch/life';
import { teller } from '../watch/tell';
import { watch } from '../watch/watch';
import { copies } from './copies';

if (window.top === window) {
  const life = begin();
  const received = copies(window, life.signal);
  const asked: Promise<Definition | undefined> = native().runtime.sendMessage({
    is: 'definition',
    carries: {},
  });
  taughtHere(asked);
  asked.then(
    definition =>
      definition &&
      !life.signal.aborted &&
      watch({ page: window, definition, tell: teller(life), life, received }),
    // Not a page of a taught platform any more.
    life.end,
  );
}
