// Knows which fixtures are hurt: every page and every body there is. Refuses to hurt them.
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { definitionOf, headerOf } from '../unit/platforms/fixture';
import { FIXTURES } from '../unit/platforms/fixture-list';
import type { BodyCase, PageCase } from './trial';

const nameOf = (file: string): string => `${basename(dirname(file))}/${basename(file)}`;

export const bodyCases = (): BodyCase[] =>
  FIXTURES.filter(file => file.endsWith('.json')).map(file => {
    const { url, method } = headerOf(file);
    const { body } = JSON.parse(readFileSync(file, 'utf8'));
    return { name: nameOf(file), definition: definitionOf(file), url, method, body: body ?? null };
  });

export const pageCases = (): PageCase[] =>
  FIXTURES.filter(file => file.endsWith('.html')).map(file => ({
    name: nameOf(file),
    definition: definitionOf(file),
    url: headerOf(file).url,
    html: readFileSync(file, 'utf8'),
  }));
