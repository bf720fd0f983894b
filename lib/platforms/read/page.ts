// Knows which of a definition's pages an address and its document are. Refuses to read anything from it.
import type { PageKind } from '../../core/sighting';
import type { Definition, Page } from '../format';
import { addressOf, fitPath, type Parts } from './address';
import { tried } from './tried';
import { MARKS, SIGN_IN } from './wall';

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

/** A login or captcha, which no definition needs to name, and no reading can. */
const WALL: Page = { id: '', kind: 'none', css: MARKS };
/** A whole site has its logins, too. */
const isSite = ({ path = '/*' }: Page): boolean => path === '/*';

/** The first page that fits. A page whose own marker is broken disables only itself. */
export function where(
  definition: Pick<Definition, 'pages'>,
  document: Document,
  address: string,
): Where | undefined {
  const url = addressOf(address);
  if (!url) return undefined;
  for (const page of [WALL, ...definition.pages]) {
    const parts = tried(() => partsOf(page, url, document));
    if (parts) return { page: isSite(page) && SIGN_IN.test(url.pathname) ? WALL : page, url, parts };
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
