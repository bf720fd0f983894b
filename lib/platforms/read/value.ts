// Knows how to get to where one value is written. Refuses to know what it means (field.ts).
import type { Value } from '../format';
import { addressOf } from './address';
import { parsed, reach } from './json';
import type { Where } from './page';
import { seamed } from './seam';
import { select } from './select';
import { clean, hides, like, SEAM } from './text';

/** What one sighting is read from: an element, or a piece of JSON, on a page whose address is known. */
export interface Row {
  readonly where: Where;
  readonly document?: Document;
  readonly element?: Element;
  readonly json?: unknown;
}

/** Elements a selector may name that are tried until one reads. */
const MOST_TRIED = 50;

/** Every value written there, nearest first. Numbers and objects stay what they are in JSON; text is cleaned. */
export function written(value: Value, row: Row): unknown[] {
  let found = start(value, row);
  if (value.param !== undefined) found = found.flatMap(each => param(each, value, row));
  if (value.like !== undefined) found = found.flatMap(each => fitted(each, value));
  return found.filter(each => each !== null && each !== undefined && each !== '');
}

function start(value: Value, row: Row): unknown[] {
  if (value.url !== undefined) return [addressed(value.url, row)];
  if (value.css === undefined && value.attr === undefined) {
    return value.json === undefined ? textOf(row.element, undefined) : reach(row.json, value.json);
  }
  const texts = elements(value.css, row).flatMap(element => textOf(element, value.attr));
  if (value.json === undefined) return texts;
  const path = value.json;
  return texts.flatMap(text => reach(parsed(text), path));
}

const addressed = (name: string, { where }: Row): string | null | undefined =>
  name.startsWith('?') ? where.url.searchParams.get(name.slice(1)) : where.parts[name];

function elements(css: string | undefined, row: Row): Element[] {
  if (css === undefined) return row.element ? [row.element] : [];
  return select(row.element ?? row.document, css, MOST_TRIED);
}

function textOf(element: Element | undefined, attr: string | undefined): string[] {
  if (element === undefined) return [];
  const text = attr === undefined ? seamed(element) : element.getAttribute(attr);
  return text ? [text] : [];
}

function param(found: unknown, { param: name = '' }: Value, { where }: Row): unknown[] {
  const url = typeof found === 'string' ? addressOf(found, where.url.href) : undefined;
  return url ? [url.searchParams.get(name)] : [];
}

/** A part of a text that hides something, or stands across a seam, keeps that: it is still a text, and no amount. */
function fitted(found: unknown, { like: pattern = '', attr }: Value): unknown[] {
  if (typeof found !== 'string') return [];
  const pieces = found.split(SEAM);
  const line = pieces.map(piece => clean(piece, 1000) ?? '').join(SEAM);
  const doubt = pieces.some(hides) ? SEAM : '';
  const words = attr === 'class' ? line.split(' ') : [line];
  return words.map(word => {
    const part = word === '' ? undefined : like(word, pattern);
    return part === undefined ? undefined : part + doubt;
  });
}
