// Knows from the words of a page that offers nothing to work with whether it is a login, a captcha or an error. Refuses to find those words (read/wall).
import { BESIDES, SAYING, wordsOf } from './words';

/** Who says more than an error does says something else. */
const MOST_WORDS = 40;

/**
 * Whether one of the texts (heads, or all there is to read) is a wall's: no word in it is anything but a word of walls or
 * the platform's name, and one of them says it. *Access denied* is; *Access denied: a study about doors* is a task.
 */
export function isWall(texts: readonly string[], names: readonly string[]): boolean {
  const own = new Set(names.flatMap(wordsOf));
  return texts.some(text => {
    const words = wordsOf(text);
    return (
      words.length <= MOST_WORDS &&
      words.some(word => SAYING.has(word)) &&
      words.every(word => SAYING.has(word) || BESIDES.has(word) || own.has(word))
    );
  });
}
