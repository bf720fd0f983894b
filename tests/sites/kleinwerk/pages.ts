// Knows a small German task site that no definition describes: a list, a page of work, a word of thanks. Refuses to know of any extension.
import { page } from '../page';
import { type Asked, type Routes, redirect, written } from '../route';

interface Auftrag {
  readonly id: string;
  readonly title: string;
  readonly customer: string;
  /** As the page writes it. */
  readonly pay: string;
}

export const KLEINWERK = 'arbeit.kleinwerk.test';
const AUFTRAEGE: readonly Auftrag[] = [
  { id: '4711', title: 'Felder auf Luftbildern zählen', customer: 'Nordfeld GmbH', pay: '0,35 €' },
  { id: '4712', title: 'Kassenzettel abtippen', customer: 'Marktblick AG', pay: '1,20 €' },
];

/** Class names and layout as a build makes them, with one name left that a person gave. */
const STYLE = `
:root { font: 15px/1.5 Georgia, serif; color: #222; background: #f7f5f0; } body { margin: 0; }
.hx9d2 { max-width: 44rem; margin: 1rem; padding: 1rem 1.5rem; background: #fff; border: 1px solid #ddd; }
textarea { width: 100%; height: 5rem; } button { font: inherit; padding: .4rem 1rem; }`;

const frame = (title: string, body: string, about = '') =>
  page({ title, about, style: STYLE, body: `<main class="hx9d2">${body}</main>` });

const listed = ({ id, title, pay }: Auftrag): string =>
  `<li class="q1w2e3"><a href="/auftrag/${id}">${written(title)}</a> <span>${pay}</span></li>`;

const found = ({ part }: Asked): Auftrag | undefined => AUFTRAEGE.find(({ id }) => id === part.id);

export const kleinwerk: Routes = {
  'GET /': () => redirect('/angebote'),
  'GET /angebote': () =>
    frame('Angebote', `<h1>Angebote</h1><ul>${AUFTRAEGE.map(listed).join('\n')}</ul>`, 'kleinwerk~search'),
  'GET /auftrag/{id}': asked => {
    const auftrag = found(asked);
    if (!auftrag) return redirect('/angebote');
    const { id, title, customer, pay } = auftrag;
    return frame(
      title,
      `<h1>${written(title)}</h1><p>Kunde: <b class="kunde">${written(customer)}</b></p>
<p><span class="a1b2c3">Vergütung: ${pay}</span> <small>Auftrag ${id}</small></p>
<form method="post" action="/auftrag/${id}/abgabe"><textarea name="antwort" id="antwort"></textarea>
<button id="abgeben">Abgeben</button> <button id="zurueck" formaction="/auftrag/${id}/zurueck">Zurückgeben</button></form>`,
      `kleinwerk:${id}`,
    );
  },
  'POST /auftrag/{id}/abgabe': () => redirect('/danke'),
  'POST /auftrag/{id}/zurueck': () => redirect('/angebote'),
  'GET /danke': () => frame('Danke', '<h1>Danke</h1><p><a href="/angebote">Zu den Angeboten</a></p>'),
};
