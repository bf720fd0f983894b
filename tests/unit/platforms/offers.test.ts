import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFINITIONS } from '../../../lib/platforms/catalogue';
import { cardsOf, MOST_OFFERS, readOffers } from '../../../lib/platforms/read/offers';
import { documentOf, headerOf } from './fixture';

const offersIn = (platform: string, file: string, change = (html: string) => html) => {
  const path = `tests/fixtures/${platform}/${file}.html`;
  const { url } = headerOf(path);
  const document = documentOf(change(readFileSync(path, 'utf8')), url);
  const definition = DEFINITIONS[platform]!;
  return readOffers(definition, cardsOf(definition), document, url);
};

test.each([
  ['prolific', 'list', ['66a000000000000000000001', '66a000000000000000000002']],
  ['cloudresearch', 'list', undefined],
  ['microworkers', 'list', undefined],
])('the cards of %s are known with the jobs that its listings name', (platform, file, jobs) => {
  const offers = offersIn(platform, file);
  const listed = JSON.parse(readFileSync(`tests/fixtures/${platform}/${file}.expect.json`, 'utf8')) as {
    sightings: { job: string }[];
  };
  expect(offers.map(({ job }) => job)).toEqual(jobs ?? listed.sightings.map(({ job }) => job));
  expect(offers.length).toBeGreaterThan(0);
  for (const { element } of offers) expect(element.isConnected).toBe(true);
});

test('a card without a job, and a page that is no list, have none', () => {
  expect(offersIn('prolific', 'study')).toEqual([]);
  const broken = offersIn('prolific', 'list', html =>
    html.replaceAll('data-testid="study-66a', 'data-testid="card-66a'),
  );
  expect(broken).toEqual([]);
});

test('never more than may be asked about at once', () => {
  const many = offersIn('prolific', 'list', html =>
    html.replace(
      '</ul>',
      `${Array.from({ length: 500 }, (_, i) => `<li data-testid="study-x${i}"></li>`).join('')}</ul>`,
    ),
  );
  expect(many).toHaveLength(MOST_OFFERS);
});
