// Knows that twenty blows (stopped backgrounds, crashed tabs, a killed browser) lose no fact and no attention. Refuses the long form (run.ts).
import { describe, expect, it } from 'vitest';
import { soak } from './soak';

const SECOND = 1000;

describe('a short soak in chromium', () => {
  it('16 stops of the background, 3 crashed tabs and 1 killed browser lose nothing', async () => {
    const { pieces, gone, facts } = await soak({ stops: 16, crashes: 3, kills: 1 });
    expect(pieces.reduce((n, p) => n + p.stops + p.crashes + Number(p.killed), 0)).toBe(20);
    expect(gone).toEqual([]);
    expect(facts).toBeGreaterThan(pieces.length * 3);
    for (const { task, seen, spent, crashes } of pieces) {
      expect(seen, task).toBeGreaterThan(3 * SECOND);
      expect(seen - spent, `missing of ${task}`).toBeLessThan(SECOND);
      expect(spent - seen, `too much on ${task}`).toBeLessThan((1 + crashes) * SECOND);
    }
  });
});
