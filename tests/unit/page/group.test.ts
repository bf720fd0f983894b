// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxOf, type Group, makeGroups } from '../../../lib/page/marks/group';
import type { Laid, Place } from '../../../lib/page/marks/place';

const px = fc.integer({ min: -60, max: 400 });
const size = fc.integer({ min: 0, max: 120 });
const place: fc.Arbitrary<Place> = fc.record({
  left: px,
  top: px,
  width: size,
  height: size,
  hidden: fc.boolean(),
});

const numbers = (style: string): number[] => (style.match(/-?\d+/g) ?? []).map(Number);
/** A browser's own marks are 24 px high, end where they are put, and are no wider than this. */
const MARK = { height: 24, width: 320 };

function stage() {
  const list = document.createElement('div');
  const groups = makeGroups(list);
  const of = new Map<Laid, Group>();
  const add = (name: number): Laid => {
    const tag = document.createElement('i');
    tag.textContent = String(name);
    const group = groups.last();
    const mark = { tag };
    group.members.add(mark);
    of.set(mark, group);
    group.element.append(tag);
    return mark;
  };
  const boxes = () => [...list.children] as HTMLElement[];
  const drop = (mark: Laid): void => {
    mark.tag.remove();
    of.get(mark)!.members.delete(mark);
  };
  return { list, groups, add, boxes, drop };
}

test('every mark and every veil that is seen lies within the box of its group, where its offer is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(place, { minLength: 14, maxLength: 14 }), { minLength: 1, maxLength: 3 }),
      rounds => {
        const { groups, add } = stage();
        const marks = Array.from({ length: 14 }, (_, i) => {
          const mark = add(i);
          mark.veil = { element: document.createElement('b'), ground: { color: 'red', radius: '0px' } };
          return mark;
        });
        for (const places of rounds) {
          groups.lay(new Map(marks.map((mark, i) => [mark, places[i]!])));
          for (const [i, { tag, veil }] of marks.entries()) {
            const { left, top, width, height, hidden } = places[i]!;
            expect([tag.hidden, veil!.element.hidden]).toEqual([hidden, hidden]);
            if (hidden) continue;
            const box = tag.parentElement!.style;
            const [x, y] = numbers(box.translate) as [number, number];
            const [right, bottom] = [x + parseFloat(box.width), y + parseFloat(box.height)];
            expect(tag.parentElement!.hidden).toBe(false);
            const [end, head] = numbers(tag.style.translate) as [number, number];
            expect([x + end, y + head]).toEqual([left + width - 12, top - 12]);
            if (x > 0) expect(end).toBeGreaterThanOrEqual(MARK.width);
            expect(head).toBeGreaterThanOrEqual(0);
            expect(x + end).toBeLessThanOrEqual(right);
            expect(y + head + MARK.height).toBeLessThanOrEqual(bottom);
            const [atX, atY] = numbers(veil!.element.style.translate) as [number, number];
            expect([x + atX, y + atY]).toEqual([left, top]);
            expect(left + width).toBeLessThanOrEqual(right);
            expect(top + height).toBeLessThanOrEqual(bottom);
          }
        }
      },
    ),
  );
});

test('marks keep the order in which they came, at most ten in a group, and a group without marks leaves', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.nat(30), { nil: undefined, freq: 1 }), { minLength: 20, maxLength: 60 }),
      steps => {
        const { list, groups, add, boxes, drop } = stage();
        const there = new Map<number, Laid>();
        for (const [i, gone] of steps.entries()) {
          const mark = gone === undefined ? undefined : there.get(gone);
          if (gone === undefined) there.set(i, add(i));
          else if (mark) {
            drop(mark);
            there.delete(gone);
          }
          const members = boxes().map(({ children }) => children.length);
          groups.lay(new Map());
          expect([...list.querySelectorAll('i')].map(tag => Number(tag.textContent))).toEqual([
            ...there.keys(),
          ]);
          expect(Math.max(0, ...members)).toBeLessThanOrEqual(10);
        }
        for (const mark of there.values()) drop(mark);
        groups.lay(new Map());
        expect(boxes()).toEqual([]);
      },
    ),
  );
});

test('a group that moves as a whole leaves its marks as they are', () => {
  const { groups, add } = stage();
  const marks = [add(0), add(1)];
  const at = (top: number) =>
    new Map(
      marks.map((mark, i) => [mark, { left: 0, top: top + 100 * i, width: 400, height: 80, hidden: false }]),
    );
  groups.lay(at(0));
  const before = marks.map(({ tag }) => tag.style.translate);
  groups.lay(at(250));
  expect(marks.map(({ tag }) => tag.style.translate)).toEqual(before);
  expect(marks[0]!.tag.parentElement!.style.translate).toBe('0px 234px');
});

test('where nothing is to be seen there is no box', () => {
  expect(boxOf([])).toBeUndefined();
  expect(boxOf([{ left: 0, top: 0, width: 0, height: 0, hidden: true }])).toBeUndefined();
});
