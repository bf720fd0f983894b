// Knows the platforms that are built in, as files. Refuses to know what was taught beside them.
import { readdirSync, readFileSync } from 'node:fs';
import type { Definition } from '../../../lib/platforms/format';
import type { Known } from '../../../lib/platforms/taught/take';

const DATA = new URL('../../../lib/platforms/data/', import.meta.url);
const ALL = readdirSync(DATA).map(
  name => JSON.parse(readFileSync(new URL(name, DATA), 'utf8')) as Definition,
);

export const DEFINITIONS: Known = {
  builtIn: id => ALL.find(one => one.id === id),
  at: host => ALL.find(({ hosts }) => hosts.includes(host)),
  isSelector: () => true,
};
