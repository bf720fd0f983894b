// Knows what a platform's page of data can say. Refuses to know how it is read (read/) or checked (schema).
import type { PayModel, Status } from '../core/fact';
import type { PayRule } from '../core/payout';
import type { PageKind, Says, Sighting } from '../core/sighting';

/** How sure the readings are: tried on the live site this year, older, host names only, or nothing public. */
export type Certainty = 'high' | 'medium' | 'low' | 'none';

/** The fields of a sighting that a reading may fill. */
export type Field = Exclude<
  keyof Sighting,
  'platform' | 'reading' | 'says' | 'source' | 'nameless' | 'unread'
>;

/**
 * Where one value is written. The steps that are named are taken in this order: `url`, or `css` → `attr` → `json`,
 * or `json` alone; then `param`; then `like`; then it is parsed as its field demands.
 */
export interface Value {
  /** A named part of the page's (or the response's) path, or with a leading `?` a parameter of its query. */
  readonly url?: string;
  /** The first element that reads, within the row, else within the document. */
  readonly css?: string;
  /** Its attribute; without it, its text. Without `css`, the row's own. */
  readonly attr?: string;
  /** A dotted path into JSON; `*` steps into every item (only where a total is meant: bonus, adjustment, partial). */
  readonly json?: string;
  /** The value is an address: take this parameter of its query. */
  readonly param?: string;
  /** Plain text with one `{}` where the value stands; `*` is any text. In `class`, one of the names must fit. */
  readonly like?: string;
  /** Money: where in the JSON value the amount is. */
  readonly amount?: string;
  /** Money: where in the JSON value its currency is, as a code or a sign. */
  readonly currencyIn?: string;
  /** Money: the currency, where the page does not write it. */
  readonly currency?: string;
  /** Money: `major` (dollars, the default) or `minor` (cents, may be fractional). Times and durations: what a bare number counts. */
  readonly unit?: 'major' | 'minor' | 'ms' | 's' | 'min' | 'h';
  /** Its absence is no miss. */
  readonly optional?: true;
}

/** A bare string is `css` on a page or event, `json` in JSON, `url` in an address. Of several, the first that reads counts. */
export type Reads = string | Value | readonly (string | Value)[];

export interface Page {
  readonly id: string;
  readonly kind: PageKind;
  /** One of the definition's hosts; without it, any of them. */
  readonly host?: string;
  /** `/studies/{job}`: named parts; `*` is any text, a last one anything below. Without it, any path. */
  readonly path?: string;
  /** Parameters that must be there. */
  readonly query?: readonly string[];
  /** Something that must be in the document. */
  readonly css?: string;
}

/** `frame`: a selector of a frame of the same site; everything is then looked for in the document of the first that fits. */
export type Place =
  /** The document. `each`: a selector, one sighting for every element. */
  | {
      readonly in: 'page';
      readonly on?: readonly string[];
      readonly each?: string;
      readonly css?: string;
      readonly frame?: string;
    }
  /** JSON in an attribute or a script of the document. `each`: a path to the rows, ending in `*`. */
  | {
      readonly in: 'embedded';
      readonly on?: readonly string[];
      readonly each?: string;
      readonly css: string;
      readonly attr?: string;
    }
  | { readonly in: 'url'; readonly on?: readonly string[] }
  /** A body the page fetched for itself; only 2xx. Without `host`, from the definition's own hosts. */
  | {
      readonly in: 'response';
      readonly method: string;
      readonly host?: string;
      readonly path: string;
      readonly each?: string;
    }
  /** A click within such an element; the row is that element. */
  | { readonly in: 'click'; readonly on?: readonly string[]; readonly css: string; readonly frame?: string }
  /** A submit of a form that is or contains such an element; the row is the form. */
  | { readonly in: 'submit'; readonly on?: readonly string[]; readonly css: string; readonly frame?: string }
  /** A window message that is JSON with all of these keys; the row is that JSON. */
  | { readonly in: 'message'; readonly on?: readonly string[]; readonly has: readonly string[] };

/** `on`: ids of the pages it is read on; without it, any page of the platform that is not `none`. */
export type Reading = Place & {
  readonly id: string;
  readonly says: Says;
  /** Something that must be written for the reading to say anything: a banner's text. */
  readonly marked?: Value;
  readonly note?: string;
  /** The page is certainly work in hand, and the platform writes no id of it: Taskfare names it. */
  readonly nameless?: true;
  readonly fields?: { readonly [F in Field]?: Reads };
};

/** When its money is due and how it can be taken out, as the platform says. */
export interface Payout extends PayRule {
  /** The least that is paid out, in major units. */
  readonly minimum?: { readonly amount: string; readonly currency: string };
  /** When this was last known to hold: `2026-11`. */
  readonly asOf: string;
  readonly source: string;
}

export interface Definition {
  readonly id: string;
  readonly name: string;
  /** The exact hosts whose permission is asked. Empty where nothing public is known: the worker adds theirs. */
  readonly hosts: readonly string[];
  /** Domains by which it is recognised and named, never timed: `wirk.io` and everything below. */
  readonly names?: readonly string[];
  readonly certainty: Certainty;
  /** When its selectors were last known to hold: `2026-09`. */
  readonly asOf: string;
  /** Last day on which work was given out. */
  readonly closed?: string;
  readonly pays: PayModel;
  readonly currencies: readonly string[];
  /** The decimal mark of amounts in its texts. Without it, an amount that could be read two ways is not read. */
  readonly mark?: '.' | ',';
  /** Work has no page of its own that can be read: attention on its task pages counts as the day's work there. */
  readonly presence?: true;
  readonly payout?: Payout;
  /** What is drawn on its pages may bring its workers trouble: nothing is, unless the worker asks for it. */
  readonly quiet?: true;
  /** What the worker should know of it. */
  readonly note?: string;
  /** The platform's status words → ours. Case, spaces, hyphens and underscores do not matter. */
  readonly words?: Readonly<Record<string, Status>>;
  /** The first that fits. */
  readonly pages: readonly Page[];
  readonly readings: readonly Reading[];
}
