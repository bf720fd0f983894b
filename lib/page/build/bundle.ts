// Knows how one entry becomes one script without wrapper or chunks. Refuses to know which scripts there are.
import { build } from 'vite';

/** Minified, for the browsers that are supported. With `name`, an expression that leaves the entry's default export under it. */
export async function bundle(entry: string, name?: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2023',
      minify: true,
      // A constant can be written where it is used, a variable cannot: one per cent less.
      rolldownOptions: { output: { topLevelVar: false } },
      lib: { entry, formats: ['iife'], name: name ?? 'script' },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not built`);
  return chunk.code.trim();
}
