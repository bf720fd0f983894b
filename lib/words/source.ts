// Knows what a source of ratings is called and how old it is said to be. Refuses to read one.
import type { RatingSource, SourceKind } from '../core/rating-source';
import { dayText } from './date';
import { say } from './say';

/** Proper names. */
const SERVICES: Record<SourceKind, string> = {
  pack: 'Taskfare',
  turkopticon: 'Turkopticon',
  turkopticon2: 'Turkopticon 2',
  turkerview: 'TurkerView',
};

type Told = Pick<RatingSource, 'kind' | 'maker' | 'made'>;

export const sourceName = ({ kind, maker }: Told): string =>
  kind === 'pack' ? (maker ?? say('packNameless')) : SERVICES[kind];

export const monthText = (month: string): string => dayText(`${month}-01`, 'month');

export const ageText = ({ made }: Told): string =>
  made === undefined ? say('packAgeUnknown') : say('packMade', monthText(made));
