// Knows how the popup is built to be there at once: its own program in one file, its style in the page, and nothing fetched before the first glance. Refuses to know what it shows.
import type { Plugin } from 'vite';
import type { EntrypointGroup, Wxt } from 'wxt';

const STYLE = /<link rel="stylesheet"[^>]* href="\/([^"]+\.css)">\s*/g;
const PROGRAM = /<script type="module"[^>]*? src=/;
const PARTS = /rel="modulepreload"/g;

/** WXT's hook `entrypoints:grouped`. The other pages go on in one build and have their parts in common; ten small files cost the popup more than what they save. */
export function popupAlone(_wxt: Wxt, groups: EntrypointGroup[]): void {
  groups.forEach((group, i) => {
    if (!Array.isArray(group) || group.length < 2) return;
    const popup = group.filter(entry => entry.type === 'popup');
    groups[i] = group.filter(entry => entry.type !== 'popup');
    if (popup.length > 0) groups.push(popup);
  });
}

/** A style of its own file would be waited for; a program that is fetched at once takes the time of the glance, which begins it (entrypoints/glance). */
export const popupPage = (): Plugin => ({
  name: 'taskfare:popup-page',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle, path }) {
      if (!bundle || !path.endsWith('popup/index.html')) return html;
      return html
        .replace(PROGRAM, '<script type="later" src=')
        .replace(PARTS, 'rel="later"')
        .replace(STYLE, (link, file: string) => {
          const style = bundle[file];
          if (style?.type !== 'asset') return link;
          // The file stays: parts that are loaded later name it, and are refused where it is missing.
          return `<style>${String(style.source)}</style>`;
        });
    },
  },
});
