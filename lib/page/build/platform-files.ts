// Knows which small files a platform's pages get, made from its JSON and the page code. Refuses to know what is in them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolvedPublicFile, Wxt } from 'wxt';
import { forPage } from '../../platforms/for-page';
import type { Definition } from '../../platforms/format';
import { ASK, CHIP_SCRIPT, definitionFile, MARKS, PICKER, tapFile, WATCHES } from '../scripts';
import { paths } from '../tap/paths';
import { bundle } from './bundle';
import { compact, literal } from './literal';

interface BuiltFile {
  readonly relativeDest: string;
  readonly contents: string;
}

const ROOM = join(import.meta.dirname, '..');
const DATA = join(ROOM, '../platforms/data');

/** WXT's hook `build:publicAssets`: a new JSON file in `data` needs no entrypoint and no change here. */
export async function addPlatformFiles(_wxt: Wxt, files: ResolvedPublicFile[]): Promise<void> {
  files.push(...(await platformFiles()));
}

async function platformFiles(): Promise<BuiltFile[]> {
  const [watches, ask, picker, chip, marks, tap] = await Promise.all([
    Promise.all(Object.entries(WATCHES).map(watchFileOf)),
    bundle(join(ROOM, 'watch/ask.ts')),
    bundle(join(ROOM, 'picker/start.ts')),
    bundle(join(ROOM, 'chip/start.ts')),
    bundle(join(ROOM, 'marks/start.ts')),
    bundle(join(ROOM, 'tap/tap.ts'), 'tap'),
  ]);
  const own = readdirSync(DATA)
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => JSON.parse(readFileSync(join(DATA, name), 'utf8')) as Definition)
    .flatMap(definition => filesOf(definition, tap));
  return [
    ...watches,
    { relativeDest: ASK, contents: ask },
    { relativeDest: PICKER, contents: picker },
    { relativeDest: CHIP_SCRIPT, contents: chip },
    { relativeDest: MARKS, contents: marks },
    ...own,
  ];
}

async function watchFileOf([ears, file]: readonly [string, string]): Promise<BuiltFile> {
  return { relativeDest: file, contents: await bundle(join(ROOM, `watch/start/${ears}.ts`)) };
}

function filesOf(definition: Definition, tap: string): BuiltFile[] {
  const { id } = definition;
  const tapped = paths(definition);
  return [
    { relativeDest: definitionFile(id), contents: definitionCode(definition) },
    ...(tapped.length > 0
      ? [{ relativeDest: tapFile(id), contents: `(()=>{${tap}tap(${literal(tapped)})})();\n` }]
      : []),
  ];
}

const definitionCode = (definition: Definition): string =>
  `globalThis.taskfareDefinition=${compact(forPage(definition))}`;
