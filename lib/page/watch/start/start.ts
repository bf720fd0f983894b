// Knows how the watch begins on a platform's page, with the ears that its definition needs. Refuses to be anything but wiring.
import type { Definition } from '../../../platforms/format';
import { definitionHere, ownDefinition } from '../definition';
import type { hearCopies } from '../ears/copies';
import { begin } from '../life';
import { teller } from '../tell';
import { type Ears, watch } from '../watch';

export function start({ copies, ...others }: Omit<Ears, 'copies'> & { copies?: typeof hearCopies }): void {
  if (window.top !== window) return;
  const life = begin();
  const ears = { ...others, copies: copies?.(window, life.signal) };
  const go = (definition: Definition): void =>
    watch({ page: window, definition, tell: teller(life), life, ears });
  const own = ownDefinition();
  if (own) go(own);
  else
    definitionHere().then(taught => {
      // Without one it is not a page of a taught platform any more.
      if (!taught) life.end();
      else if (!life.signal.aborted) go(taught);
    });
}
