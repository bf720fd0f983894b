// Knows whether a request is one of those a definition names. Refuses to look at its headers or its body.

import { addressOf, fitPath } from '../../platforms/read/address';
import type { Tapped } from '../../platforms/read/response';

export type IsNamed = (method: string, url: string) => boolean;

export function matcher(paths: readonly Tapped[], page: Window): IsNamed {
  return (method, url) => {
    const address = addressOf(url, page.document.baseURI);
    return (
      address !== undefined &&
      paths.some(
        path =>
          path.method === method.toUpperCase() &&
          path.host === address.hostname &&
          fitPath(path.path, address.pathname) !== undefined,
      )
    );
  };
}
