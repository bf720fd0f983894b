// Knows the one definition that this page's file brought along. Refuses to know any other platform.
import type { Definition } from '../../platforms/format';

/** Set by `platforms/<id>.js`, which runs just before, in this world only; it holds what reading needs. */
export const ownDefinition = (): Definition | undefined =>
  (globalThis as { taskfareDefinition?: Definition }).taskfareDefinition;
