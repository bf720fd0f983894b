// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { join } from '../../../lib/page/marks/join';

const marks = fc.array(fc.record({ far: fc.boolean(), dropped: fc.boolean() }), { maxLength: 8 });

test('marks in sight join at once and all others in their order when the page is idle, but for what was dropped', () => {
  fc.assert(
    fc.property(marks, all => {
      const idle: (() => void)[] = [];
      const page = { document, requestIdleCallback: (work: () => void) => idle.push(work) };
      const tags = document.createElement('div');
      const fresh = all.map(({ far, dropped }, i) => {
        const tag = document.createElement('i');
        tag.textContent = String(i);
        return { tag, far, dropped };
      });
      const joined = () => [...tags.children].map(tag => Number(tag.textContent));
      join(page as unknown as Window, tags, fresh);
      const atOnce = joined();
      for (const [i, { far }] of all.entries()) if (!far) expect(atOnce).toContain(i);
      if (all.every(({ far }) => far)) expect(atOnce).toEqual([]);
      for (const { tag, dropped } of fresh) if (dropped) tag.remove();
      for (const work of idle) work();
      expect(joined()).toEqual(all.flatMap(({ dropped }, i) => (dropped ? [] : [i])));
    }),
    { numRuns: 500 },
  );
});
