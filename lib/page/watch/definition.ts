// Knows the one definition that this page's scripts work with. Refuses to know any other platform.
import type { Definition } from '../../platforms/format';

/** This isolated world's own global. */
const world = globalThis as { taskfareDefinition?: Definition; taskfareTaught?: Promise<unknown> };

/** Set by `platforms/<id>.js`, which runs just before, in this world only; it holds what reading needs. */
export const ownDefinition = (): Definition | undefined => world.taskfareDefinition;

/** Where the worker taught the platform it is on its way: `ask.js` asked for it. */
export async function definitionHere(): Promise<Definition | undefined> {
  return ownDefinition() ?? ((await world.taskfareTaught) as Definition | undefined);
}

/** What a file brought before counts no longer. */
export function taughtHere(asked: Promise<Definition | undefined>): void {
  world.taskfareDefinition = undefined;
  world.taskfareTaught = asked.catch(() => undefined);
}
