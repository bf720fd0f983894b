// Knows which lines of a file of ratings are shown before it is taken in. Refuses to read the file.
import type { HeardLine } from '../../../components/requesters/heard-line';
import { heardOf } from '../../../lib/core/heard';
import { requesterKey } from '../../../lib/core/requester-key';
import type { ReadRatings } from '../../../lib/exchange/pack/read-ratings';
import type { Desk } from '../desk';

const SHOWN = 10;

export const previewOf = ({ source, ratings }: ReadRatings, { nameOf }: Pick<Desk, 'nameOf'>): HeardLine[] =>
  ratings.slice(0, SHOWN).map(rating => ({
    key: requesterKey(rating),
    platform: nameOf(rating.platform),
    heard: heardOf([{ source: { ...source, imported: 0, enabled: true, weight: 100 }, rating }]),
  }));
