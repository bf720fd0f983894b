// Knows how a benchmark's figures are printed and kept. Refuses to know what was measured.
import { mkdirSync, writeFileSync } from 'node:fs';

const rounded = (figures: Record<string, number>): [string, number][] =>
  Object.entries(figures).map(([what, value]) => [what, Math.round(value * 100) / 100]);

export function print(figures: Record<string, number>): void {
  for (const [what, value] of rounded(figures)) console.log(`${what.padEnd(40)} ${value}`);
}

export function keep(name: string, figures: Record<string, number>): void {
  mkdirSync('bench-output', { recursive: true });
  const text = JSON.stringify(Object.fromEntries(rounded(figures)), undefined, 2);
  writeFileSync(`bench-output/${name}.json`, `${text}\n`);
}
