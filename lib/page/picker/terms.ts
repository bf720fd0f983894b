// Knows how currency and decimal mark are asked for where the page does not say them. Refuses to guess.
import { say } from '../../words/say';
import { part } from '../chip/parts';
import type { Terms } from './live';

export interface TermsPart {
  readonly element: HTMLElement;
  readonly draw: (terms: Terms, shown: boolean) => void;
}

const ISO = /^[A-Z]{3}$/;

export function makeTerms(document: Document, changed: (terms: Terms) => void): TermsPart {
  const element = part(document, 'div', 'terms');
  const currency = document.createElement('input');
  currency.type = 'text';
  currency.maxLength = 3;
  currency.autocapitalize = 'characters';
  const mark = document.createElement('select');
  for (const [value, key] of [
    ['', 'teachMarkUnsaid'],
    ['.', 'teachMarkPoint'],
    [',', 'teachMarkComma'],
  ] as const) {
    const option = document.createElement('option');
    option.value = value;
    option.textContent = say(key);
    mark.append(option);
  }
  const tell = (): void => {
    const code = currency.value.trim().toUpperCase();
    changed({
      currency: ISO.test(code) ? code : undefined,
      mark: mark.value === '' ? undefined : (mark.value as '.' | ','),
    });
  };
  currency.addEventListener('input', tell);
  mark.addEventListener('change', tell);
  const labelled = (text: string, control: HTMLElement): HTMLElement => {
    const label = document.createElement('label');
    label.append(`${text} `, control);
    return label;
  };
  element.append(labelled(say('timeCurrency'), currency), labelled(say('teachMark'), mark));
  return {
    element,
    draw(terms, shown) {
      element.hidden = !shown;
      if (terms.currency) currency.value = terms.currency;
      mark.value = terms.mark ?? '';
    },
  };
}
