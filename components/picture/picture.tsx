// Knows how a picture takes its room at once, is drawn when the library is there, and drawn again when the room changes. Refuses to know what is drawn.
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { loadPlot } from './load-plot';
import type * as Plot from './plot';
import { takeTurn } from './turn';

export type { Plot };

/** What a drawing may use. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Time runs from right to left. */
  readonly rtl: boolean;
  /** Fills that tell parts apart without colour, to lay over a colour. */
  readonly hatch: string;
  readonly dots: string;
}

export type Draw = (plot: typeof Plot, room: Room) => Element;

export interface PictureProps {
  /** What it is, in a few words. */
  name: string;
  /** What it says, in a sentence, for whoever does not see it. */
  description: string;
  height: number;
  /** Narrower than this it scrolls sideways. */
  least?: number;
  /** Drawn again when this is another function: keep it as long as what it shows is the same. */
  draw: Draw;
}

const SVG = 'http://www.w3.org/2000/svg';

function made(name: string, attributes: Record<string, string>, ...children: (Element | string)[]): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

const patterns = (id: string): Element =>
  made(
    'defs',
    {},
    made(
      'pattern',
      {
        id: `${id}-hatch`,
        width: '6',
        height: '6',
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      made('rect', { width: '2.5', height: '6', class: 'picture-ink' }),
    ),
    made(
      'pattern',
      { id: `${id}-dots`, width: '5', height: '5', patternUnits: 'userSpaceOnUse' },
      made('circle', { cx: '2.5', cy: '2.5', r: '1.2', class: 'picture-ink' }),
    ),
  );

export function Picture({ name, description, height, least = 0, draw }: PictureProps) {
  const holder = useRef<HTMLDivElement>(null);
  const id = `picture-${useId()}`;
  useLayoutEffect(() => {
    const element = holder.current!;
    let plot: typeof Plot | undefined;
    let drawn = 0;
    let giveUp = (): void => undefined;
    const widthIn = (room: number): number => Math.max(least, Math.floor(room) || 640);
    const paint = (room: number): void => {
      const width = widthIn(room);
      if (!plot || width === drawn) return;
      drawn = width;
      const rtl = getComputedStyle(element).direction === 'rtl';
      const svg = draw(plot, { width, height, rtl, hatch: `url(#${id}-hatch)`, dots: `url(#${id}-dots)` });
      // The picture is one image with one name; what the library calls its parts is said by nobody.
      for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
      svg.setAttribute('role', 'img');
      svg.setAttribute('aria-labelledby', `${id}-title ${id}-desc`);
      svg.classList.add('bar');
      const spoken = [
        made('title', { id: `${id}-title` }, name),
        made('desc', { id: `${id}-desc` }, description),
      ];
      svg.prepend(...spoken, patterns(id));
      element.replaceChildren(svg);
      element.dataset.drawn = 'yes';
      // What is newest is seen first where not all fits.
      if (least > 0) element.parentElement!.scrollLeft = rtl ? -width : width;
    };
    const turn = (): void => {
      giveUp();
      giveUp = takeTurn(element, paint);
    };
    // It also tells of the room that was drawn into.
    const watching = new ResizeObserver(() => {
      if (widthIn(element.clientWidth) !== drawn) turn();
    });
    let wanted = true;
    void loadPlot().then(loaded => {
      plot = loaded;
      if (!wanted) return;
      turn();
      watching.observe(element);
    });
    return () => {
      wanted = false;
      giveUp();
      watching.disconnect();
    };
  }, [draw, name, description, height, least, id]);
  return least > 0 ? (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="scroll-sideways" tabIndex={0} aria-label={name}>
      <div class="picture" ref={holder} style={{ height, minWidth: least }} />
    </section>
  ) : (
    <div class="picture" ref={holder} style={{ height }} />
  );
}
