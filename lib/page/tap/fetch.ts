// Knows how to look on while the page fetches. Refuses to hold a fetch up, to change it, or to fetch.
import type { Channel } from './channel';
import type { IsNamed } from './matcher';

/** The page gets the very promise and the very response its browser made; a named one is cloned before the page reads it. */
export function tapFetch(page: Window & typeof globalThis, isNamed: IsNamed, channel: Channel): void {
  const { Request, Response } = page;
  const { apply } = page.Reflect;
  const { then } = page.Promise.prototype;
  const { clone, text } = Response.prototype;
  const nothing = (): void => undefined;

  const asked = ([input, init]: Parameters<typeof fetch>): { method: string; url: string } => {
    const request = input instanceof Request ? input : undefined;
    return { method: init?.method ?? request?.method ?? 'GET', url: request?.url ?? `${input}` };
  };

  const copy = (made: Promise<Response>, args: Parameters<typeof fetch>): void => {
    if (!channel.open()) return;
    const { method, url } = asked(args);
    if (!isNamed(method, url)) return;
    const got = (response: Response): void => {
      const { status, ok } = response;
      if (!ok || !channel.open()) return;
      const hand = (body: string): void => channel.hand({ method, url: response.url || url, status, body });
      apply(then, apply(text, apply(clone, response, []), []), [hand, nothing]);
    };
    apply(then, apply(then, made, [got]), [nothing, nothing]);
  };

  // A proxy of a native function still prints as native code.
  page.fetch = new Proxy(page.fetch, {
    apply(target, self, args: Parameters<typeof fetch>) {
      const made = apply(target, self, args);
      try {
        copy(made, args);
      } catch {
        // What cannot be looked at is the page's own business.
      }
      return made;
    },
  });
}
