// Knows how a page goes wrong: cut, doubled, moved, poisoned, its tags broken. Refuses to know who reads it.
import { type Draw, pick } from './random';

const PUT = [
  ...[
    '\u202e',
    '\u2067',
    '\u0000',
    '\u200b',
    '\u00ad',
    '\ufeff',
    '<div>',
    '</div>',
    '<b>',
    '<sup>',
    '<!---->',
    '"',
    '>',
    "'",
  ],
  ...[
    '&quot;}',
    '&#8238;',
    '&nbsp;',
    '<!--',
    '-->',
    '<script>',
    '<template>',
    '<td>',
    '</td>',
    '<svg>',
    '1',
    '.',
    ',',
    ' ',
  ],
  ...[
    '<span hidden>9</span>',
    '<i>0</i>',
    '__proto__',
    '{"__proto__":{"pay":1}}',
    '<base href="javascript:0">',
    '\ud800',
  ],
];

const WAYS: readonly ((cut: string, draw: Draw) => string)[] = [
  () => '',
  cut => cut + cut,
  (cut, draw) => cut + pick(draw, PUT),
  (cut, draw) => pick(draw, PUT) + cut,
  (_cut, draw) => pick(draw, PUT),
  cut => cut.toUpperCase(),
  cut => [...cut].reverse().join(''),
  cut => `<div>${cut}</div>`,
];

/** One to twenty wounds, each up to 60 characters long, half of them near a digit: that is where amounts break. */
export function mutatedPage(html: string, draw: Draw): string {
  let text = html;
  for (let wounds = 1 + draw(20); wounds > 0; wounds -= 1) {
    const at = draw(2) === 0 ? draw(text.length + 1) : nearDigit(text, draw);
    const length = draw(2) === 0 ? draw(4) : draw(60);
    text = text.slice(0, at) + pick(draw, WAYS)(text.slice(at, at + length), draw) + text.slice(at + length);
  }
  return text;
}

function nearDigit(text: string, draw: Draw): number {
  const from = draw(text.length + 1);
  const found = text.slice(from).search(/\d/);
  return found < 0 ? from : from + found + draw(2);
}

const DEEP = 300;
const NESTED = '<div><span>1'.repeat(DEEP) + '</span></div>'.repeat(DEEP);

/**
 * At least `size` characters: behind the wounded page its whole body again and again, or much nested. Wounds repeated, or
 * deeper nesting, cost the browser's own parser minutes.
 */
export function largePage(html: string, size: number, draw: Draw): string {
  const body = html.slice(html.indexOf('<body>') + 6, html.indexOf('</body>'));
  const more = draw(2) === 0 ? body : NESTED;
  return mutatedPage(html, draw) + more.repeat(Math.ceil(size / more.length));
}
