// Knows how the watch script starts on a platform's page. Refuses to be anything but wiring.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ownDefinition } from '../lib/page/watch/definition';
import { begin } from '../lib/page/watch/life';
import { teller } from '../lib/page/watch/tell';
import { watch } from '../lib/page/watch/watch';

export default defineUnlistedScript(() => {
  const definition = ownDefinition();
  if (!definition || window.top !== window) return;
  const life = begin();
  watch({ page: window, definition, tell: teller(life), life });
});
