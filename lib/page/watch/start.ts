// Knows how the watch script starts on a platform's page. Refuses to be anything but wiring.
import { ownDefinition } from './definition';
import { begin } from './life';
import { teller } from './tell';
import { watch } from './watch';

const definition = ownDefinition();
if (definition && window.top === window) {
  const life = begin();
  watch({ page: window, definition, tell: teller(life), life });
}
