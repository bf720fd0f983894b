// Knows what must be read to answer a page that asks for its marks. Refuses to conclude anything: that is lib/background's.
import { browser } from 'wxt/browser';
import { byJob, listingsOf } from '../../lib/background/listings';
import { inWords } from '../../lib/background/mark-words';
import { marksOf, marksOn, ratingOf } from '../../lib/background/marks';
import { dayOf } from '../../lib/core/days';
import { heardOf } from '../../lib/core/heard';
import type { TaskRow } from '../../lib/core/row';
import type { Sighting } from '../../lib/core/sighting';
import type { ChipFigures, FromPage, OfferMark } from '../../lib/messages';
import { expectedOf } from '../../lib/ratings/expect/expect';
import { type History, historyOf } from '../../lib/ratings/expect/history';
import { pastOf } from '../../lib/ratings/expect/past';
import { finishedTasks } from '../../lib/store/query/finished-tasks';
import { ratingsOf, sayingsOf } from '../../lib/store/query/heard';
import { reviewBy, reviews } from '../../lib/store/query/reviews';
import type { Ledger } from '../../lib/store/shape';
import { platformsOf } from '../../lib/store/taught';
import { heardLine } from '../../lib/words/heard';
import type { Place } from './place';

/** Of each status. Enough for two years of studies, or a week of the smallest tasks: what is older tells less of the next. */
const MOST = 1000;

export async function answerMarks(
  { ledger, settings }: Place,
  { platform, jobs }: FromPage['marks']['carries'],
): Promise<readonly OfferMark[] | undefined> {
  const definition = (await platformsOf(browser.storage.local)).get(platform);
  if (!definition || !marksOn(settings, definition)) return undefined;
  const drawer = listingsOf(platform);
  const [kept, history, said] = await Promise.all([
    browser.storage.session.get(drawer),
    historyHere(ledger, platform),
    reviews(ledger, platform),
  ]);
  const listings = byJob((kept[drawer] as Sighting[] | undefined) ?? []);
  const requesters = jobs.flatMap(job => listings.get(job)?.requester ?? []);
  const now = Date.now();
  const marks = marksOf(jobs, {
    listings,
    history,
    reviews: said,
    sayings: await sayingsOf(ledger, platform, requesters),
    settings,
    today: dayOf(now, settings.zone),
  });
  return marks.map(mark => inWords(mark, now));
}

const historyHere = async (ledger: Ledger, platform: string, but?: string): Promise<History> => {
  const rows = await finishedTasks(ledger, platform, MOST);
  return historyOf(rows.flatMap(row => (row.key === but ? [] : (pastOf(row) ?? []))));
};

type Foretold = Pick<ChipFigures, 'expected' | 'rating' | 'others'>;
/** What was to be expected of a task does not change while it is done, and the chip asks every few seconds. */
let foretold: { readonly key: string; readonly expected: Foretold['expected'] } | undefined;

/** For the chip: of the task in hand. */
export async function foretell(ledger: Ledger, row: TaskRow): Promise<Foretold> {
  const { platform, requester, key } = row;
  if (foretold?.key !== key)
    foretold = { key, expected: expectedOf(row, await historyHere(ledger, platform, key)) };
  const { expected } = foretold;
  if (requester === undefined) return { expected };
  const [review, sayings] = await Promise.all([
    reviewBy(ledger, platform, requester),
    ratingsOf(ledger, { platform, requester }),
  ]);
  const others = sayings.length > 0 ? heardLine(heardOf(sayings)) : undefined;
  return { expected, rating: ratingOf(review), others };
}
