import { expect, test } from 'vitest';
import { literal } from '../../../lib/page/build/literal';
import { scriptsFor } from '../../../lib/page/scripts';
import { ACME } from './stage';

test('a platform with responses gets a watch, a chip and a tap, one whose cards are known marks; both worlds meet before the page runs', () => {
  expect(scriptsFor(ACME)).toEqual([
    {
      id: 'acme.watch',
      js: ['platforms/acme.js', 'watch-both.js'],
      world: 'ISOLATED',
      runAt: 'document_start',
    },
    { id: 'acme.chip', js: ['chip.js'], world: 'ISOLATED', runAt: 'document_idle' },
    { id: 'acme.marks', js: ['marks.js'], world: 'ISOLATED', runAt: 'document_idle' },
    { id: 'acme.tap', js: ['platforms/acme.tap.js'], world: 'MAIN', runAt: 'document_start' },
  ]);
});

test('one that names a frame gets the watch that hears in frames, with or without a tap', () => {
  const sheet = { id: 's', says: 'working', in: 'page', frame: '#sheet' } as const;
  const [all] = scriptsFor({ ...ACME, readings: [...ACME.readings, sheet] });
  const [frames] = scriptsFor({ ...ACME, readings: [sheet] });
  expect([all?.js[1], frames?.js[1]]).toEqual(['watch-all.js', 'watch-frames.js']);
});

test('one without responses gets nothing in the page’s own world', () => {
  const silent = { ...ACME, readings: ACME.readings.filter(reading => reading.in !== 'response') };
  expect(scriptsFor(silent).every(({ world }) => world === 'ISOLATED')).toBe(true);
});

test('what was taught of a platform comes by message, under a new name each time it changes', () => {
  const scripts = scriptsFor(ACME, 'v2');
  expect(scripts.map(({ id }) => id)).toEqual([
    'acme.watch.v2',
    'acme.chip.v2',
    'acme.marks.v2',
    'acme.tap.v2',
  ]);
  expect(scripts[0]).toMatchObject({
    js: ['ask.js', 'watch-both.js'],
    world: 'ISOLATED',
    runAt: 'document_start',
  });
});

test('a definition is written short and read back the same', () => {
  const data = { ...ACME, 'a-b': [true, false, null, 1.5, '"\u2028</script>'], ['__proto__']: { x: 1 } };
  expect(new Function(`return ${literal(data)}`)()).toEqual(data);
});
