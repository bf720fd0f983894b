// Knows a small German task site that no definition describes: a list, a page of work, one whose pay and form stand in a frame, a word of thanks. Refuses to know of any extension.
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

/** Their pay and their form stand in a frame of the same site. */
const SICHTUNGEN: readonly Auftrag[] = [
  { id: '8801', title: 'Schilder auf Fotos lesen', customer: 'Wegweiser AG', pay: '0,85 €' },
  { id: '8802', title: 'Rezepte vergleichen', customer: 'Tellerrand GmbH', pay: '2,40 €' },
];

/** Class names and layout as a build makes them, with one name left that a person gave. */
const STYLE = `
:root { font: 15px/1.5 Georgia, serif; color: #222; background: #f7f5f0; } body { margin: 0; }
.hx9d2 { max-width: 44rem; margin: 1rem; padding: 1rem 1.5rem; background: #fff; border: 1px solid #ddd; }
iframe { width: 100%; height: 14rem; border: 0; } textarea { width: 100%; height: 5rem; } button { font: inherit; padding: .4rem 1rem; }`;

const frame = (title: string, body: string, about = '') =>
  page({ title, about, style: STYLE, body: `<main class="hx9d2">${body}</main>` });

const listed =
  (kind: string) =>
  ({ id, title, pay }: Auftrag): string =>
    `<li class="q1w2e3"><a href="/${kind}/${id}">${written(title)}</a> <span>${pay}</span></li>`;

const foundIn =
  (all: readonly Auftrag[]) =>
  ({ part }: Asked): Auftrag | undefined =>
    all.find(({ id }) => id === part.id);
const found = foundIn(AUFTRAEGE);
const foundInFrame = foundIn(SICHTUNGEN);

export const kleinwerk: Routes = {
  'GET /': () => redirect('/angebote'),
  'GET /angebote': () =>
    frame(
      'Angebote',
      `<h1>Angebote</h1><ul>${[...AUFTRAEGE.map(listed('auftrag')), ...SICHTUNGEN.map(listed('sichtung'))].join('\n')}</ul>`,
      'kleinwerk~search',
    ),
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
  'GET /sichtung/{id}': asked => {
    const sichtung = foundInFrame(asked);
    if (!sichtung) return redirect('/angebote');
    const { id, title, customer } = sichtung;
    return frame(
      title,
      `<h1>${written(title)}</h1><p>Kunde: <b class="kunde">${written(customer)}</b></p>
<iframe id="blatt" title="Arbeitsblatt" src="/sichtung/${id}/blatt"></iframe>`,
      `kleinwerk:${id}`,
    );
  },
  'GET /sichtung/{id}/blatt': asked => {
    const sichtung = foundInFrame(asked);
    if (!sichtung) return redirect('/angebote');
    const { id, pay } = sichtung;
    return frame(
      'Arbeitsblatt',
      `<p><span class="lohn">Vergütung: ${pay}</span></p>
<form method="post" target="_top" action="/sichtung/${id}/abgabe"><textarea name="antwort" id="antwort"></textarea>
<button id="abgeben">Abgeben</button> <button id="zurueck" formaction="/sichtung/${id}/zurueck">Zurückgeben</button></form>`,
    );
  },
  'POST /sichtung/{id}/abgabe': () => redirect('/danke'),
  'POST /sichtung/{id}/zurueck': () => redirect('/angebote'),
  'GET /danke': () => frame('Danke', '<h1>Danke</h1><p><a href="/angebote">Zu den Angeboten</a></p>'),
};
