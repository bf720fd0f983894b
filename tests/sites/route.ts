// Knows how a replica is asked and answers: paths with named parts, forms, HTML, JSON. Refuses to know any platform.

export interface Asked {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
  /** The named parts of the path. */
  readonly part: Readonly<Record<string, string>>;
}
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
type Handle = (asked: Asked) => Answer;
/** `'GET /studies/{study}'` → what to do. The first that fits answers. */
export type Routes = Readonly<Record<string, Handle>>;

const match = (pattern: string, path: string): Record<string, string> | undefined => {
  const want = pattern.split('/');
  const have = path.split('/');
  if (want.length !== have.length) return undefined;
  const part: Record<string, string> = {};
  for (const [i, piece] of want.entries()) {
    const value = have[i] ?? '';
    if (piece.startsWith('{')) part[piece.slice(1, -1)] = decodeURIComponent(value);
    else if (piece !== value) return undefined;
  }
  return part;
};

export const answer = (routes: Routes, asked: Omit<Asked, 'part'>): Answer => {
  for (const [route, handle] of Object.entries(routes)) {
    const [method = '', pattern = ''] = route.split(' ');
    if (method !== asked.method) continue;
    const part = match(pattern, asked.path);
    if (part) return handle({ ...asked, part });
  }
  return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not here.' };
};

export const form = (asked: Asked): URLSearchParams => new URLSearchParams(asked.body);

export const json = (value: unknown, status = 200, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
});
export const html = (body: string, headers: Record<string, string> = {}): Answer => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body,
});
export const script = (body: string): Answer => ({
  status: 200,
  headers: { 'content-type': 'text/javascript; charset=utf-8' },
  body,
});
export const redirect = (to: string): Answer => ({ status: 303, headers: { location: to }, body: '' });

export const written = (text: string): string => text.replace(/[&<>"']/g, c => `&#${c.charCodeAt(0)};`);
