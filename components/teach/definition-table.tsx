// Knows how a definition is shown so that a worker sees all it can do. Refuses to run it: its words are a stranger's.
import type { Page, Reading, Reads, Value } from '../../lib/platforms/format';
import type { Taught } from '../../lib/platforms/taught/taught';
import { say } from '../../lib/words/say';

const placeText = (value: string | Value): string =>
  typeof value === 'string' ? value : Object.values(value).map(String).join('  ');

const readsText = (fields: Readonly<Record<string, Reads | undefined>>): string =>
  Object.entries(fields)
    .map(
      ([field, reads]) =>
        `${field}: ${([reads ?? []].flat() as (string | Value)[]).map(placeText).join(' | ')}`,
    )
    .join('\n');

const pageText = ({ kind, host, path, css }: Page): string =>
  [kind, `${host ?? ''}${path ?? ''}`, css].filter(Boolean).join('  ');

const readingText = (reading: Reading): string =>
  [
    [reading.says, reading.in, 'css' in reading ? reading.css : undefined].filter(Boolean).join('  '),
    readsText(reading.fields ?? {}),
  ]
    .filter(Boolean)
    .join('\n');

const rowsOf = ({ hosts, pages, readings, mends = {} }: Taught): (readonly [string, string])[] => [
  [say('tableHosts'), hosts.join('\n')],
  ...pages.map(page => [say('tablePage', page.id), pageText(page)] as const),
  ...readings.map(reading => [say('tableReading', reading.id), readingText(reading)] as const),
  ...Object.entries(mends).map(([id, fields]) => [say('tableReading', id), readsText(fields)] as const),
];

export const DefinitionTable = ({ taught }: { taught: Taught }) => (
  <table class="reads definition">
    <tbody>
      {rowsOf(taught).map(([name, text], at) => (
        <tr key={`${name} ${at}`}>
          <th scope="row">{name}</th>
          <td>
            <code>{text}</code>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
