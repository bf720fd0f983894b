// Knows how a body goes wrong: missing, doubled, nested, of another type, poisoned, cut. Refuses to know who reads it.
import { type Draw, pick } from './random';

/** JSON texts, so that `__proto__` is a key of its own. */
const NASTY = [
  ...[
    'null',
    'true',
    '-1',
    '1e308',
    '1e-9',
    '0.1',
    '99',
    '[]',
    '{}',
    '[[[]]]',
    '""',
    '"$"',
    '"a:b"',
    '"2026-02-30"',
  ],
  ...[
    '"1,5"',
    '"1.234"',
    '"1 234,50 $"',
    '"$12.50$12.50"',
    '"12\\u202e50"',
    '"\\u202e05.1$"',
    '"1\\u00002.50"',
  ],
  ...['"$1\\u200b2.50"', '"__proto__"', '"constructor"', '{"amount":77,"currency":"XXX"}'],
  ...[
    '{"amount":"7","currency":"GBP"}',
    '{"__proto__":{"amount":5},"currency":"USD"}',
    '{"amount":{"amount":5}}',
  ],
  ...['{"__proto__":null}', '{"toString":1,"length":-1}', '"\\ud800"', '"９９.５０ $"', '"٩٫٥ $"'],
];
const CONTROLS = ['\u202e', '\u2066', '\u200f', '\u0000', '\u0007', '\u200b', '\u00ad', '\ufeff'];

function within(text: string, draw: Draw): string {
  const at = draw(text.length + 1);
  return JSON.stringify(text.slice(0, at) + pick(draw, CONTROLS) + text.slice(at));
}

const WAYS: readonly ((text: string, value: unknown, draw: Draw) => string)[] = [
  (_text, _value, draw) => pick(draw, NASTY),
  text => `[${text},${text}]`,
  text => `{"results":${text}}`,
  text => JSON.stringify(text).slice(0, 400_000),
  (text, value, draw) => (typeof value === 'string' ? within(value, draw) : text),
  (text, value) => (typeof value === 'number' ? `"${text}"` : text),
];

/** The value's JSON with about one inner value in `rarity` changed, one key in thirty missing, one in fifty renamed or said twice. */
function text(value: unknown, rarity: number, draw: Draw): string {
  const plain = parts(value, rarity, draw);
  return draw(rarity) === 0 ? pick(draw, WAYS)(plain, value, draw) : plain;
}

function parts(value: unknown, rarity: number, draw: Draw): string {
  if (Array.isArray(value)) return `[${value.map(item => text(item, rarity, draw)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const said = text(inner, rarity, draw);
    const fate = draw(150);
    if (fate < 5) return [];
    const name = fate < 7 ? '__proto__' : fate < 8 ? 'constructor' : key;
    const one = `${JSON.stringify(name)}:${said}`;
    return fate < 11 ? [one, `${JSON.stringify(key)}:${pick(draw, NASTY)}`] : [one];
  });
  return `{${entries.join(',')}}`;
}

/** One in twelve is cut off somewhere. */
export function mutatedBody(value: unknown, draw: Draw): string {
  const whole = text(value, 4 + draw(40), draw);
  return draw(12) === 0 ? whole.slice(0, draw(whole.length + 1)) : whole;
}

/** About `size` characters: rows repeated, each mutated alike, or nested, or one endless text. */
export function largeBody(value: unknown, size: number, draw: Draw): string {
  const one = text(value, 30, draw);
  const times = Math.floor(size / (one.length + 1));
  const shape = draw(4);
  if (shape === 0) return `[${`${one},`.repeat(times)}null]`;
  if (shape === 1) return `{"results":[${`${one},`.repeat(times)}null],"meta":{}}`;
  if (shape === 2) return '{"results":['.repeat(Math.floor(size / 12));
  return `{"results":${one},"id":"${'9'.repeat(size)}","reward":${'9'.repeat(300)}}`;
}
