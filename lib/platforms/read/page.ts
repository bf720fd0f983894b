// Knows which of a definition's pages an address and its document are. Refuses to read anything from it.
import type { PageKind } from '../../core/sighting';
import type { Definition, Page } from '../format';
import { addressOf, fitPath, type Parts } from './address';

export interface Where {
  readonly page?: Page;
  readonly url: URL;
  readonly parts: Parts;
}

function partsOf(page: Page, url: URL, document: Document): Parts | undefined {
  if (page.host !== undefined && page.host !== url.hostname) return undefined;
  if (page.query?.some(name => !url.searchParams.get(name))) return undefined;
  const parts = page.path === undefined ? {} : fitPath(page.path, url.pathname);
  if (parts && page.css !== undefined && !document.querySelector(page.css)) return undefined;
  return parts;
}

/** The first page that fits. A page whose own marker is broken disables only itself. */
export function where(
  definition: Pick<Definition, 'pages'>,
  document: Document,
  address: string,
): Where | undefined {
  const url = addressOf(address);
  if (!url) return undefined;
  for (const page of definition.pages) {
    try {
      const parts = partsOf(page, url, document);
      if (parts) return { page, url, parts };
    } catch {
      // A selector this browser does not understand.
    }
  }
  return { url, parts: {} };
}

/** A server's refusal (a captcha's wall, an error, *not found*) shows no work, whatever its address says. */
export const isRefusal = (httpStatus: number | undefined): boolean =>
  httpStatus !== undefined && httpStatus >= 400;

export const pageKind = (definition: Definition, url: string, document: Document): PageKind =>
  where(definition, document, url)?.page?.kind ?? 'unknown';

export const pageOf = (
  definition: Pick<Definition, 'pages'>,
  document: Document,
  url: string,
): Page | undefined => where(definition, document, url)?.page;
