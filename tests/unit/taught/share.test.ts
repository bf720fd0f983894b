// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { DEFINITIONS } from '../../../lib/platforms/catalogue';
import { faultsOfFile } from '../../../lib/platforms/taught/check-file';
import type { SharedFile } from '../../../lib/platforms/taught/file';
import { learn } from '../../../lib/platforms/taught/learn';
import { segmentsOf } from '../../../lib/platforms/taught/path';
import { share, textOf } from '../../../lib/platforms/taught/share';
import { type Known, take } from '../../../lib/platforms/taught/take';
import type { Taught } from '../../../lib/platforms/taught/taught';

const AT = Date.UTC(2026, 10, 22);
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const all = Object.values(DEFINITIONS);
const known: Known = {
  builtIn: id => all.find(one => one.id === id),
  at: host => all.find(({ hosts }) => hosts.includes(host)),
  isSelector: css => !css.includes('!!'),
};
const SKELETON =
  '<body class="page"><main id="top" data-user="w17"><h1 class="x">A task</h1><i></i><p class="lohn">0,11 €</p><button id="ab"></button></main></body>';
const own = (): Taught =>
  learn({
    id: 'acker',
    name: 'Acker',
    host: 'acker.example.test',
    at: AT,
    lessons: [
      {
        role: 'task',
        segments: segmentsOf('/auftrag/4711'),
        picks: { pay: { css: '.lohn' }, title: { css: 'main > h1' }, submit: '#ab' },
        currency: 'EUR',
        mark: ',',
        skeleton: SKELETON,
      },
    ],
  });
const shared = (): SharedFile => share(own(), undefined, parse);
const file = (change: (made: Record<string, unknown>) => void = () => undefined): string => {
  const made = JSON.parse(textOf(shared()));
  change(made);
  return JSON.stringify(made);
};

test('a file holds the nodes that are read, invented texts, and what reading them gives', () => {
  const { definition, fixtures } = shared();
  expect(definition?.id).toBe('acker');
  expect(fixtures).toEqual([
    {
      page: 'my-work',
      url: 'https://acker.example.test/auftrag/1',
      html: '<body><main><h1>A task</h1><p class="lohn">0,11 €</p><button id="ab"></button></main></body>',
      expect: {
        kind: 'task',
        sightings: [
          expect.objectContaining({ job: '1', title: 'A task', pay: { micros: 110_000, currency: 'EUR' } }),
          expect.objectContaining({ says: 'confirmed' }),
        ],
        controls: ['my-submit'],
      },
    },
  ]);
  expect(textOf(shared())).not.toMatch(/w17|4711/);
});

test('what was shared is good, and taken in it is the same platform', () => {
  const text = textOf(shared());
  expect(faultsOfFile(text, known, parse)).toEqual([]);
  const taken = take(text, known, AT + 1);
  const { at: _at, samples: _samples, ...mine } = own();
  expect(taken).toMatchObject({ taught: { ...mine, from: 'file', at: AT + 1 } });
  expect('taught' in taken && share(taken.taught, undefined, parse)).toEqual(shared());
});

describe('a bad part is left out and named; the rest works', () => {
  test.each([
    ['a selector that no browser knows', { id: 'my-x', says: 'returned', in: 'click', css: 'a!!' }],
    ['a reading of a response', { id: 'my-x', says: 'status', in: 'response', method: 'GET', path: '/a' }],
    ['an unknown field', { id: 'my-x', says: 'working', in: 'url', script: 'alert(1)' }],
    ['a page that is not there', { id: 'my-x', says: 'working', in: 'url', on: ['nowhere'] }],
  ])('%s', (_, bad) => {
    const text = file(made => (made.definition as { readings: unknown[] }).readings.push(bad));
    const taken = take(text, known, AT);
    expect(taken).toMatchObject({ taught: { off: [expect.stringMatching(/^my-x: /)] } });
    expect('taught' in taken && taken.taught.readings).toHaveLength(own().readings.length);
    expect(faultsOfFile(text, known, parse)).toEqual([expect.stringMatching(/^my-x: /)]);
  });
});

describe('refuses whole', () => {
  const set = (name: string, value: unknown) => (made: Record<string, unknown>) =>
    Object.assign(made.definition as object, { [name]: value });
  test.each([
    ['the name of a built-in platform', file(set('id', 'prolific')), /prolific is Prolific/],
    ['a host of a built-in platform', file(set('hosts', ['app.prolific.com'])), /app\.prolific\.com/],
    ['a wildcard in place of a host', file(set('hosts', ['*.example.test'])), /hosts/],
    [
      'changes of a platform nobody knows',
      file(made => {
        Object.assign(made, { changes: made.definition });
        delete (made as { definition?: unknown }).definition;
      }),
      /acker/,
    ],
    ['another format', '{"format":"x"}', /not a definition/],
    ['no JSON', 'alert(1)', /not a definition/],
    ['a path to a prototype', file(set('words', JSON.parse('{"__proto__":{"x":"paid"}}'))), /./],
    ['a paste without end', `"${'x'.repeat(300_000)}"`, /not a definition/],
  ])('%s', (_, text, why) => {
    const taken = take(text, known, AT);
    expect('wrong' in taken ? taken.wrong : 'taken in').toMatch(why);
  });
});

describe('what stands in a frame', () => {
  const framed = (): Taught =>
    learn({
      id: 'acker',
      name: 'Acker',
      host: 'acker.example.test',
      at: AT,
      lessons: [
        {
          role: 'task',
          segments: segmentsOf('/auftrag/4711'),
          picks: { pay: { css: '.lohn' }, title: { css: 'h1' }, submit: '#ab' },
          frames: { pay: '#blatt', submit: '#blatt' },
          currency: 'EUR',
          mark: ',',
          skeleton:
            '<body><h1>A task</h1><iframe id="blatt" name="w17" data-srcdoc="<body class=&quot;x&quot;><i></i><p class=&quot;lohn&quot;>0,11 €</p><button id=&quot;ab&quot;></button></body>"></iframe></body>',
        },
      ],
    });

  test('is a reading of its own, and its sample holds what is read in it', () => {
    const { definition, fixtures } = share(framed(), undefined, parse);
    expect(definition?.readings).toMatchObject([
      { id: 'my-work', says: 'working', fields: { title: { css: 'h1' } } },
      { id: 'my-frame', says: 'working', frame: '#blatt', fields: { pay: { css: '.lohn' } } },
      { id: 'my-submit', in: 'click', frame: '#blatt', css: '#ab' },
      { id: 'my-next' },
    ]);
    expect(definition?.readings[0]?.fields).not.toHaveProperty('pay');
    const inner = parse(fixtures[0]!.html).querySelector('#blatt');
    expect(inner?.getAttribute('name')).toBeNull();
    expect(inner?.getAttribute('data-srcdoc')).toBe(
      '<body><p class="lohn">0,11 €</p><button id="ab"></button></body>',
    );
    expect(fixtures[0]?.expect).toMatchObject({
      sightings: [
        { reading: 'my-work', title: 'A task' },
        { reading: 'my-frame', pay: { micros: 110_000, currency: 'EUR' } },
        { says: 'confirmed' },
      ],
      controls: ['my-submit'],
    });
  });

  test('is good as a file, and a bad selector of a frame is left out', () => {
    const text = textOf(share(framed(), undefined, parse));
    expect(faultsOfFile(text, known, parse)).toEqual([]);
    const bad = take(text.replace('"frame": "#blatt"', '"frame": "a!!"'), known, AT);
    expect(bad).toMatchObject({ taught: { off: ['my-frame: no selector: a!!'] } });
  });

  test('mends nothing of a built-in reading, which knows no frame', () => {
    const { microworkers } = DEFINITIONS;
    const { mends, readings } = learn({
      id: 'microworkers',
      name: 'Microworkers',
      host: 'ttv.microworkers.com',
      builtIn: microworkers,
      at: AT,
      lessons: [
        {
          role: 'task',
          segments: [],
          known: 'work',
          picks: { pay: { css: '.neu' }, title: { css: 'h2' } },
          frames: { pay: '#f' },
        },
      ],
    });
    expect(mends).toEqual({ work: { title: [{ css: 'h2' }] } });
    expect(readings).toEqual([
      {
        id: 'my-frame-work',
        says: 'working',
        in: 'page',
        on: ['work'],
        frame: '#f',
        fields: { pay: { css: '.neu' } },
      },
    ]);
  });
});

test('changes of a built-in platform say whose they are', () => {
  const { microworkers } = DEFINITIONS;
  const changed = learn({
    id: 'microworkers',
    name: 'Microworkers',
    host: 'ttv.microworkers.com',
    builtIn: microworkers,
    at: AT,
    lessons: [
      {
        role: 'task',
        segments: [],
        known: 'work',
        picks: { pay: { css: '.neu' } },
        skeleton: '<body><b class="neu">$0.10</b></body>',
      },
    ],
  });
  const text = textOf(share(changed, microworkers, parse));
  expect(JSON.parse(text)).not.toHaveProperty('definition');
  expect(faultsOfFile(text, known, parse)).toEqual([]);
  expect(take(text, known, AT)).toMatchObject({ mends: 'Microworkers', taught: { mends: changed.mends } });
});

test('a sample that does not read as it says is a fault', () => {
  const text = file(made => {
    (made.fixtures as { html: string }[])[0]!.html = '<body><p>gone</p></body>';
  });
  expect(faultsOfFile(text, known, parse)).toEqual(['my-work: not as it says']);
});
