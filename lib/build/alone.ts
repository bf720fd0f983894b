// Knows how pages are built that should be there at once: each its own program in one file, its style in the page. Refuses to know what they show.
import type { Plugin } from 'vite';
import type { Entrypoint, EntrypointGroup, Wxt } from 'wxt';

const STYLE = /<link rel="stylesheet"[^>]* href="\/([^"]+\.css)">\s*/g;
const PROGRAM = /<script type="module"[^>]*? src=/;
const PARTS = /rel="modulepreload"/g;

const ALONE = ['popup', 'ledger'];

/** WXT's hook `entrypoints:grouped`. The other pages go on in one build and have their parts in common; ten small files cost a page more than what they save. */
export function pagesAlone(_wxt: Wxt, groups: EntrypointGroup[]): void {
  const isAlone = ({ name }: Entrypoint) => ALONE.includes(name);
  for (const [i, group] of groups.entries()) {
    if (!Array.isArray(group) || group.length < 2) continue;
    groups[i] = group.filter(entry => !isAlone(entry));
    groups.push(...group.filter(isAlone).map(entry => [entry]));
  }
}

const pageOf = (path: string): string | undefined => ALONE.find(name => path.endsWith(`${name}/index.html`));

/** A style of its own file would be waited for. The file stays: parts that are loaded later name it, and are refused where it is missing. */
export const styleInPage = (): Plugin => ({
  name: 'taskfare:style-in-page',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle, path }) {
      if (!bundle || !pageOf(path)) return html;
      return html.replace(STYLE, (link, file: string) => {
        const style = bundle[file];
        return style?.type === 'asset' ? `<style>${String(style.source)}</style>` : link;
      });
    },
  },
});

/** A program that is fetched at once takes the time of the first glance, which begins it (entrypoints/glance). */
export const glanceFirst = (): Plugin => ({
  name: 'taskfare:glance-first',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle, path }) =>
      bundle && pageOf(path) === 'popup'
        ? html.replace(PROGRAM, '<script type="later" src=').replace(PARTS, 'rel="later"')
        : html,
  },
});
