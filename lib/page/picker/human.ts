// Knows which names on a page were given by a person, and will be there tomorrow. Refuses those a build made or a layout uses up.

/** Words of layout and of the moment: true of many things, or of this one only now. */
const PASSING =
  /^(flex|grid|block|inline|hidden|visible|row|col|cols|container|wrapper|text|bg|border|rounded|font|items|justify|self|gap|space|shadow|absolute|relative|fixed|sticky|active|hover|focus|selected|open|closed|is|has|ng|css|sc|jss|svelte|chakra|mui|mt|mb|ml|mr|mx|my|pt|pb|pl|pr|px|py)$/i;
/** A piece that reads as no word: `1x9fq`, `a8d`, `bcdfgh`. */
const HASHED = /\d[a-z]+\d|[a-z]\d+[a-z]|\d{3,}|[bcdfghjklmnpqrstvwxz]{5,}/i;

/** An id, a class or the value of a `data-` attribute. */
export function isHuman(name: string): boolean {
  if (!/^[a-z][\w-]{1,39}$/i.test(name)) return false;
  const pieces = name.split(/[-_]+|(?<=[a-z])(?=[A-Z])/).filter(piece => piece !== '');
  return !PASSING.test(pieces[0] ?? '') && !pieces.some(piece => HASHED.test(piece));
}

/** `data-testid` and the like say what a thing is; `data-v-1a2b` and `data-reactid` say who built it. */
export const isTelling = (attribute: string, value: string): boolean =>
  (/^data-[a-z-]+$/.test(attribute) &&
    !/^data-(v|react|reactid|emotion|styled|ng)(-|$)/.test(attribute) &&
    isHuman(value)) ||
  (['itemprop', 'name', 'role', 'type'].includes(attribute) && isHuman(value));
