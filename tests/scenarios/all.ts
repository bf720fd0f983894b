// Knows which scenarios there are. Refuses to run them.
import clock from './clock.json' with { type: 'json' };
import idle from './idle.json' with { type: 'json' };
import inherit from './inherit.json' with { type: 'json' };
import lost from './lost.json' with { type: 'json' };
import playing from './playing.json' with { type: 'json' };
import type { Scenario } from './scenario';
import sleep from './sleep.json' with { type: 'json' };
import tabs from './tabs.json' with { type: 'json' };
import words from './words.json' with { type: 'json' };

export const SCENARIOS = [
  ...tabs,
  ...inherit,
  ...idle,
  ...playing,
  ...sleep,
  ...clock,
  ...words,
  ...lost,
] as unknown as readonly Scenario[];
