// Knows how a platform's JSON becomes the two small files its pages get. Refuses to know what is in them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { ResolvedPublicFile, Wxt } from 'wxt';
import type { Definition } from '../../platforms/format';
import { definitionFile, tapFile } from '../scripts';
import { paths } from '../tap/paths';

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

export async function platformFiles(): Promise<BuiltFile[]> {
  const definitions = readdirSync(DATA)
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => JSON.parse(readFileSync(join(DATA, name), 'utf8')) as Definition);
  const tap = await bundleTap();
  return definitions.flatMap(definition => {
    const { id } = definition;
    const own = { relativeDest: definitionFile(id), contents: definitionCode(definition) };
    const tapped = paths(definition);
    return tapped.length === 0
      ? [own]
      : [own, { relativeDest: tapFile(id), contents: `(()=>{${tap};tap(${JSON.stringify(tapped)})})();\n` }];
  });
}

/** What a page needs to be read; names, notes and terms of pay stay out. */
function definitionCode(definition: Definition): string {
  const { id, currencies, mark, words, pages, readings } = definition;
  const read = readings.map(({ note: _note, ...reading }) => reading);
  return `globalThis.taskfareDefinition=${JSON.stringify({ id, currencies, mark, words, pages, readings: read })};\n`;
}

/** The tap as an expression that defines `tap`, so that each platform's paths are an argument of one and the same code. */
async function bundleTap(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2023',
      minify: true,
      lib: { entry: join(ROOM, 'tap/tap.ts'), formats: ['iife'], name: 'tap' },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the tap was not built');
  return chunk.code.trim().replace(/;$/, '');
}
