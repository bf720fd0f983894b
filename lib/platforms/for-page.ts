// Knows which part of a definition a page needs to be read. Refuses to send names, notes and terms of pay along.
import type { Definition } from './format';

export type ForPage = Pick<
  Definition,
  'id' | 'quiet' | 'currencies' | 'mark' | 'words' | 'pages' | 'readings'
>;

export function forPage({ id, quiet, currencies, mark, words, pages, readings }: Definition): ForPage {
  const read = readings.map(({ note: _note, ...reading }) => reading);
  return { id, quiet, currencies, mark, words, pages, readings: read };
}
