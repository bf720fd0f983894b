// Knows one trial: a fixture hurt by a seed, read, and what is wrong with what was read. Refuses to know where it runs.
import type { Money } from '../../lib/core/money';
import type { Sighting } from '../../lib/core/sighting';
import type { Definition } from '../../lib/platforms/format';
import { pageKind, readDocument } from '../../lib/platforms/read/document';
import { readResponse } from '../../lib/platforms/read/response';
import { bareWords } from '../../lib/platforms/read/wall';
import { refine } from '../../lib/platforms/refine';
import { isWall } from '../../lib/platforms/walls/is-wall';
import { largeBody, mutatedBody } from './body';
import { largePage, mutatedPage } from './page';
import { drawing } from './random';
import { inBody, inPage, isWritten } from './written';

export interface BodyCase {
  readonly definition: Definition;
  readonly name: string;
  readonly url: string;
  readonly method: string;
  readonly body: unknown;
}
export interface PageCase {
  readonly definition: Definition;
  readonly name: string;
  readonly url: string;
  readonly html: string;
}
/** `size`: at least so many characters. `parse` may refuse a text that its parser cannot take: then nothing is tried. */
export interface Trial {
  readonly seed: number;
  readonly size?: number;
}

const MOST = 500;

/** Pay and rate are written whole; what is a total may be a sum, and must only be exact. */
const whole = ({ pay, rate }: Sighting): Money[] => [pay, rate].filter(m => m !== undefined);
const all = (s: Sighting): Money[] =>
  [...whole(s), s.partial, ...(s.bonus ?? []), s.adjusted, s.adjustment].filter(m => m !== undefined);

/** What is wrong with the sightings; undefined when nothing is. */
function fault(sightings: readonly Sighting[], numbers: () => readonly number[]): string | undefined {
  if (sightings.length > MOST) return `${sightings.length} sightings`;
  if (Object.hasOwn(Object.prototype, 'pay')) return 'the prototype of all objects was changed';
  const odd = sightings
    .flatMap(all)
    .find(m => !Number.isSafeInteger(m.micros) || !/^[A-Z]{3}$/.test(m.currency));
  if (odd) return `an amount that is none: ${JSON.stringify(odd)}`;
  const amounts = sightings.flatMap(whole);
  if (amounts.length === 0) return undefined;
  const written = numbers();
  const invented = amounts.find(({ micros }) => !isWritten(micros, written));
  return invented && `pays ${JSON.stringify(invented)}, which is not written there`;
}

const attempt = (name: string, trial: Trial, run: () => string | undefined): string | undefined => {
  let wrong: string | undefined;
  try {
    wrong = run();
  } catch (error) {
    wrong = `throws ${error}`;
  }
  return wrong && `${name}, seed ${trial.seed}: ${wrong}`;
};

export function tryBody(of: BodyCase, trial: Trial): string | undefined {
  const draw = drawing(trial.seed);
  const body = trial.size === undefined ? mutatedBody(of.body, draw) : largeBody(of.body, trial.size, draw);
  return attempt(of.name, trial, () => {
    const { method, url } = of;
    const sightings = readResponse(of.definition, { method, url, status: 200, body });
    return fault(sightings.map(refine), () => inBody(body));
  });
}

export function tryPage(
  of: PageCase,
  trial: Trial,
  parse: (html: string, url: string) => Document | undefined,
): string | undefined {
  const draw = drawing(trial.seed);
  const html = trial.size === undefined ? mutatedPage(of.html, draw) : largePage(of.html, trial.size, draw);
  const document = parse(html, of.url);
  if (document === undefined) return undefined;
  return attempt(of.name, trial, () => {
    pageKind(of.definition, of.url, document);
    const bare = bareWords(of.definition, document) ?? [];
    if (bare.length > 5 || bare.some(text => text.length > 300)) return 'says more than the door takes';
    isWall(bare, [of.definition.name]);
    const sightings = readDocument(of.definition, document, of.url);
    return fault(sightings.map(refine), () => inPage(document));
  });
}
