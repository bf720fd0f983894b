// Knows how a file from a stranger is taken in: one bad part is left out and named, the rest works. Refuses to shadow another platform.
import type { Definition } from '../format';
import { checkDefinition, PARTS } from '../schema';
import { overlay } from './overlay';
import { changes as changesShape, envelope, mend } from './shape';
import type { Taught } from './taught';

/** No definition is larger; a paste may be anything. */
const LARGEST = 200_000;

export interface Known {
  readonly builtIn: (id: string) => Definition | undefined;
  /** The platform that has this host. */
  readonly at: (host: string) => Definition | undefined;
  /** Whether this browser understands the selector. */
  readonly isSelector: (css: string) => boolean;
}

export type Taken = { readonly taught: Taught; readonly mends?: string } | { readonly wrong: string };

export function take(text: string, known: Known, at: number): Taken {
  const file = envelope.safeParse(parsed(text));
  if (!file.success) return { wrong: 'not a definition of Taskfare' };
  const { definition, changes, fixtures } = file.data;
  const said = (definition ?? changes) as Record<string, unknown> | undefined;
  if (!said || (definition && changes)) return { wrong: 'it must hold one definition' };
  const { certainty: _certainty, asOf: _asOf, closed: _closed, names: _names, ...own } = said;
  const off: string[] = [];
  const lenient = { ...own, ...partsOf(own, off, known.isSelector, definition !== undefined) };
  const checked = changesShape.safeParse(lenient);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return { wrong: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
  }
  const samples = Object.fromEntries(fixtures.map(({ page, html }) => [page, html]));
  const taught = { ...checked.data, samples, at, from: 'file', ...(off.length > 0 ? { off } : {}) } as Taught;
  return settled(taught, changes !== undefined, known);
}

/** Its id and its hosts must be its own, or the file must say that it changes a platform. */
function settled(taught: Taught, isChange: boolean, { builtIn, at }: Known): Taken {
  const { id, hosts } = taught;
  const base = builtIn(id);
  if (isChange && !base) return { wrong: `it changes ${id}, which is not known here` };
  if (!isChange && base) return { wrong: `its name ${id} is ${base.name}’s` };
  const taken = hosts.flatMap(host => {
    const owner = at(host);
    return owner && owner.id !== id ? [`${host} is ${owner.name}’s`] : [];
  });
  if (taken.length > 0) return { wrong: taken.join('; ') };
  const checked = checkDefinition(overlay(taught, base));
  if ('faults' in checked) return { wrong: checked.faults.slice(0, 3).join('; ') };
  return { taught, ...(base ? { mends: base.name } : {}) };
}

type IsSelector = Known['isSelector'];

/** `whole`: no page but its own can be meant. */
function partsOf(said: Record<string, unknown>, off: string[], isSelector: IsSelector, whole: boolean) {
  const keep = (parts: unknown, good: (part: unknown) => string | undefined): unknown[] =>
    (Array.isArray(parts) ? parts : []).filter(part => {
      const fault = good(part);
      if (fault !== undefined) off.push(`${nameOf(part)}: ${fault}`.slice(0, 200));
      return fault === undefined;
    });
  const pages = keep(said.pages, part => faultOf(PARTS.page, part, isSelector));
  const ids = new Set(pages.map(nameOf));
  const readings = keep(said.readings, part => {
    if ((part as { in?: unknown }).in === 'response') return 'responses are read on built-in platforms only';
    const { on } = part as { on?: unknown };
    const lost = whole && Array.isArray(on) && on.find(id => !ids.has(id));
    return lost ? `no page ${String(lost)}` : faultOf(PARTS.reading, part, isSelector);
  });
  const mends = Object.entries((said.mends as object | undefined) ?? {}).filter(
    ([name, part]) => keep([{ ...part, id: name }], () => faultOf(mend, part, isSelector)).length > 0,
  );
  return {
    pages,
    readings,
    ...(mends.length > 0 ? { mends: Object.fromEntries(mends) } : { mends: undefined }),
  };
}

interface Shape {
  safeParse(part: unknown): {
    success: boolean;
    error?: { issues: readonly { path: PropertyKey[]; message: string }[] };
  };
}

function faultOf(shape: Shape, part: unknown, isSelector: IsSelector): string | undefined {
  const { success, error } = shape.safeParse(part);
  if (!success)
    return error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim()).join(', ');
  const bad = selectorsIn(part).find(css => !isSelector(css));
  return bad === undefined ? undefined : `no selector: ${bad}`;
}

/** Every `css` and `each` in it, at any depth, and bare places of fields on a page. */
function selectorsIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(selectorsIn);
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([name, value]) =>
    (name === 'css' || name === 'frame') && typeof value === 'string' ? [value] : selectorsIn(value),
  );
}

const nameOf = (part: unknown): string => String((part as { id?: unknown } | null)?.id ?? '?').slice(0, 40);

function parsed(text: string): unknown {
  if (text.length > LARGEST) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
