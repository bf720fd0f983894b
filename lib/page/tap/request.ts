// Knows how to look on while the page uses XMLHttpRequest. Refuses to change a request or its answer.
import type { Channel } from './channel';
import type { IsNamed } from './matcher';

interface Asked {
  readonly method: string;
  readonly url: string;
}

export function tapRequests(page: Window & typeof globalThis, isNamed: IsNamed, channel: Channel): void {
  const { apply } = page.Reflect;
  const { stringify } = page.JSON;
  const { addEventListener } = page.EventTarget.prototype;
  const { prototype } = page.XMLHttpRequest;
  const asked = new WeakMap<XMLHttpRequest, Asked>();
  const { get, set } = WeakMap.prototype;

  const bodyOf = (request: XMLHttpRequest): string | undefined => {
    const { responseType } = request;
    if (responseType === '' || responseType === 'text') return request.responseText;
    return responseType === 'json' ? stringify(request.response) : undefined;
  };

  const loaded = (request: XMLHttpRequest, { method, url }: Asked): void => {
    try {
      const { status } = request;
      const body = status >= 200 && status < 300 ? bodyOf(request) : undefined;
      if (body !== undefined) channel.hand({ method, url: request.responseURL || url, status, body });
    } catch {
      // An answer that cannot be read is not read.
    }
  };

  watchCalls(page, prototype, 'open', (request, [method, url]) =>
    apply(set, asked, [request, { method: `${method}`, url: `${url}` }]),
  );
  watchCalls(page, prototype, 'send', request => {
    const named: Asked | undefined = apply(get, asked, [request]);
    if (!named || !channel.open() || !isNamed(named.method, named.url)) return;
    apply(addEventListener, request, ['load', () => loaded(request, named), { once: true }]);
  });
}

/** Sees each call before it is made; the call itself, its arguments and its outcome stay what they were. */
function watchCalls(
  page: Window & typeof globalThis,
  prototype: XMLHttpRequest,
  name: 'open' | 'send',
  see: (request: XMLHttpRequest, args: readonly unknown[]) => void,
): void {
  const { apply } = page.Reflect;
  const seen = new Proxy(prototype[name], {
    apply(target, self, args) {
      try {
        see(self, args);
      } catch {
        // As above: looking on must never be felt.
      }
      return apply(target, self, args);
    },
  });
  Object.assign(prototype, { [name]: seen });
}
