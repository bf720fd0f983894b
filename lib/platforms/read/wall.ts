// Knows the pages that stand in the place of work: a login, a captcha, and what may be an error. Refuses to know their words, which are the background's (walls/).
import type { ForPage } from '../for-page';
import { select } from './select';
import { selectorsOf } from './selectors';
import { clean } from './text';
import { tried } from './tried';

/** A field for a password is a login, and a well-known captcha a wall, whatever the address. */
export const MARKS =
  '[type=password],form[action*=validateCaptcha],#challenge-form,#px-captcha,#captcha-container';
/** Pages whose address is named only by what they are not below, a whole site, have logins and errors among them. */
export const SIGN_IN = /\/((log|sign)[-_]?(in|on|out)|sso|o?auth2?|captcha|maintenance)(?![^/.])/i;
/** Where a page says what it is. */
export const HEADS = 'title,h1,h2';

/** What names a worker, on a page that asks for the password later. */
const NAME = '[type=email],[autocomplete~=username]';
/** Where work could be done. Walls too have buttons, a search, and fields that name a worker. */
const PLACES = `textarea,select,canvas,video,audio,iframe,[contenteditable],input:not([type=hidden],[type=search],[type=submit],[type=button],${NAME})`;

/** Longer is something to read; without a heading, something is said in few words. */
const MOST = 1500;
const FEW = 300;
/** So many that are hidden, and no more, may come before one that is shown. */
const MOST_SEEN = 200;

/**
 * What a page says of itself that offers nothing to work with and shows nothing that its definition names: it may be an
 * error or a login that was served as a page like any other, and it may be work that cannot be read. Undefined for all others.
 */
export const bareWords = (definition: Pick<ForPage, 'readings'>, document: Document): string[] | undefined =>
  // A selector that this browser refuses, or a document that is no page: it is not doubted.
  tried(() => {
    // A tag's name alone (`h1`) names what every page has.
    const named = definition.readings.flatMap(selectorsOf).filter(css => /[#.[]/.test(css));
    if (select(document, [PLACES, ...named].join(), MOST_SEEN).some(each => each.checkVisibility()))
      return undefined;
    const text = document.body.innerText;
    const headings = select(document, 'h1,h2', 3).map(each => each.textContent);
    const isFew = text.length <= FEW;
    if (!isFew && (headings.length === 0 || text.length > MOST)) return undefined;
    const titled = headings.length === 0 || document.querySelector(NAME);
    return [...headings, titled && document.title, isFew && text].flatMap(each => clean(each, FEW) ?? []);
  });
