// Knows that the popup shows the first glance before its own code is fetched, and begins with that right after. Refuses to know what either shows.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { glanceIn } from '../../lib/glance';
import { draw } from './draw';

export default defineUnlistedScript(() => {
  const glance = glanceIn(location.hash, Date.now());
  const card = document.querySelector('.today');
  if (glance && card) draw(glance, card);

  const begin = (): void => {
    // Absent while developing: there the page begins by itself.
    const later = document.querySelector<HTMLScriptElement>('script[type=later]');
    if (!later) return;
    for (const part of document.querySelectorAll<HTMLLinkElement>('link[rel=later]'))
      part.rel = 'modulepreload';
    const program = document.createElement('script');
    program.type = 'module';
    program.src = later.src;
    document.head.append(program);
  };
  // A page nobody sees paints nothing, and would wait for ever.
  if (glance && document.visibilityState === 'visible') requestAnimationFrame(begin);
  else begin();
});
