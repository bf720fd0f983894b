// Knows how the first glance stands in the skeleton: the very lines the popup will show there. Refuses to read or compute anything.
import type { Glance } from '../../lib/glance';

function element(name: string, look: string, ...inside: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (look) made.className = look;
  made.append(...inside);
  return made;
}

/** As `Today` draws its head: nothing moves when that takes its place. */
export function draw({ heading, amounts, words }: Glance, card: Element): void {
  const figures = amounts.flatMap(({ currency, micros, text }, i) => {
    const figure = element('span', 'number', text);
    figure.dataset.figure = `today.realHourly.${currency}`;
    figure.dataset.value = String(micros);
    return i > 0 ? [' ', element('span', 'amount', '+ ', figure)] : [element('span', 'amount', figure)];
  });
  const line =
    figures.length > 0
      ? [...figures, element('span', 'an-hour', ` ${words}`)]
      : [element('span', 'quiet', words)];
  card.replaceChildren(
    // The count of tasks comes to stand beside it, and makes the line as high as it will be.
    element('div', 'heads', element('h2', '', heading), element('span', 'quiet', '\u00a0')),
    element('p', amounts.length > 1 ? 'big several' : 'big', ...line),
  );
}
