// Knows how plain patterns, paths, words and texts are matched. Refuses to know any platform.
import { expect, test } from 'vitest';
import { fitPath } from '../../../lib/platforms/read/address';
import { parsed, reach } from '../../../lib/platforms/read/json';
import { clean, like } from '../../../lib/platforms/read/text';
import { fold, statusOf } from '../../../lib/platforms/words';

test('a path is literal but for its named parts', () => {
  expect(fitPath('/studies/{job}', '/studies/6a')).toEqual({ job: '6a' });
  expect(fitPath('/studies/{job}', '/studies/6a/')).toEqual({ job: '6a' });
  expect(fitPath('/studies', '/studies/')).toEqual({});
  expect(fitPath('/studies/{job}', '/studies/')).toBeUndefined();
  expect(fitPath('/studies/{job}', '/studies/6a/more')).toBeUndefined();
  expect(fitPath('/run/{job}_{group}', '/run/d472_HG')).toEqual({ job: 'd472', group: 'HG' });
  expect(fitPath('/profile/*', '/profile')).toEqual({});
  expect(fitPath('/profile/*', '/profile/a/b')).toEqual({});
  expect(fitPath('/profile/*', '/profiles')).toBeUndefined();
  expect(fitPath('/api/*/{job}/submit', '/api/v1/projects/0f/submit')).toEqual({ job: '0f' });
  expect(fitPath('/api/*/{job}/submit', '/api/0f/submit')).toBeUndefined();
  expect(fitPath('/a.b', '/axb')).toBeUndefined();
  expect(fitPath('/x/{id}', '/x/%E0%A4%A')).toEqual({ id: '%E0%A4%A' });
  expect(fitPath('/x/{id}', '/x/a%20b')).toEqual({ id: 'a b' });
});

test('a text has one place for its value', () => {
  expect(like('You will earn: $1.00', 'You will earn: {}')).toBe('$1.00');
  expect(like('project-card-0f3a', 'project-card-{}')).toBe('0f3a');
  expect(like('a (1/2) b', 'a ({}/2) b')).toBe('1');
  expect(like('Paid · 6 days ago', '{} · *')).toBe('Paid');
  expect(like('HIT Submitted', 'HIT Submitted')).toBe('HIT Submitted');
  expect(like('HIT Returned', 'HIT Submitted')).toBeUndefined();
  expect(like('x'.repeat(1001), '*{}')).toBeUndefined();
});

test('a path through JSON reaches own values only', () => {
  const value = parsed('{"a":{"b":[{"c":1},{"c":2},3]},"__proto__":{"d":4},"n":null}');
  expect(reach(value, 'a.b.*.c')).toEqual([1, 2]);
  expect(reach(value, 'a.b.1.c')).toEqual([2]);
  expect(reach(value, '')).toEqual([value]);
  for (const path of ['a.b.c', 'n.x', 'a.constructor', 'a.b.length.x', 'toString', 'd'])
    expect(reach(value, path)).toEqual([]);
  expect(parsed('{"a":1')).toBeUndefined();
  expect(parsed('['.repeat(200_000))).toBeUndefined();
  expect(parsed(`"${'x'.repeat(5_000_001)}"`)).toBeUndefined();
});

test('text is one line without what cannot be seen', () => {
  expect(clean('  a\n\tb\u0000\u202e\u200bc  ', 100)).toBe('a bc');
  expect(clean('\u202e\u0007', 100)).toBeUndefined();
  expect(clean('می\u200cخواهم', 100)).toBe('می\u200cخواهم');
  expect(clean('😀😀', 3)).toBe('😀');
  expect(clean({ toString: () => 'x' }, 10)).toBeUndefined();
});

test('status words are one word however they are spaced', () => {
  const words = { 'TIMED-OUT': 'expired', 'Satisfied & paid': 'paid' } as const;
  for (const said of ['timed out', 'TIMED_OUT', ' Timed - Out ', 'Timed‑Out.'])
    expect(statusOf(said, words)).toBe('expired');
  expect(statusOf('satisfied  &  PAID', words)).toBe('paid');
  expect(statusOf('constructor', words)).toBeUndefined();
  expect(fold('Pending · ')).toBe('pending');
});
