// Knows what a place of the wage table is called. Refuses to know its wage.
import type { Place } from '../core/reference';
import { language } from './language';

/** The country by Intl's name, with the area in it as it is called there. */
export function placeName({ country, area }: Pick<Place, 'country' | 'area'>): string {
  const name = new Intl.DisplayNames(language(), { type: 'region' }).of(country) ?? country;
  return area === undefined ? name : `${name} (${area})`;
}
