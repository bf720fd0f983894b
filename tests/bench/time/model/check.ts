// Knows how to run the model: any commands, from days on which clocks change. Refuses to say how often.
import fc from 'fast-check';
import { COMMANDS } from './commands';
import { holds } from './holds';
import { World } from './world';

/** Half an hour before a change of clocks, by zone (Kathmandu has had none since 1986: its day is a quarter off). */
const STARTS = [
  { zone: 'Europe/Paris', at: Date.UTC(2026, 2, 29, 0, 30) },
  { zone: 'Europe/Paris', at: Date.UTC(2026, 9, 25, 0, 30) },
  { zone: 'Asia/Kathmandu', at: Date.UTC(2026, 0, 1, 17, 45) },
  { zone: 'America/Caracas', at: Date.UTC(2016, 4, 1, 6, 30) },
] as const;

/** Throws with the shortest run of commands that breaks the machine. */
export function checkModel(runs: number, seed: number): void {
  fc.assert(
    fc.property(
      fc.constantFrom(...STARTS),
      fc.commands(COMMANDS, { maxCommands: 60, size: 'max' }),
      ({ at, zone }, commands) => {
        const world = new World(at);
        fc.modelRun(() => ({ model: {}, real: world }), commands);
        holds(world, zone);
      },
    ),
    { numRuns: runs, seed },
  );
}
