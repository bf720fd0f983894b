// Knows what a browser and a worker can tell the attention machine. Refuses to know which API said it.
import type { Subject } from '../core/subject';

interface At {
  /** UTC ms, as the browser's clock says. May jump. */
  readonly at: number;
}

export type Signal =
  /** The browser (not just the background) started: tab ids of before are void. `session` is new. */
  | (At & { readonly is: 'started'; readonly session: string })
  | (At & { readonly is: 'tabActivated'; readonly tab: number; readonly window: number })
  | (At & {
      readonly is: 'tabOpened';
      readonly tab: number;
      readonly window: number;
      readonly opener?: number;
    })
  | (At & { readonly is: 'tabClosed'; readonly tab: number })
  /** A window gained focus, or (`undefined`) none of the browser's has it. Alone it proves nothing: see `settled`. */
  | (At & { readonly is: 'focus'; readonly window?: number })
  /** The answer to a `settle` wish: where the worker really is. `present`: a browser window or our popup has the focus. */
  | (At & {
      readonly is: 'settled';
      readonly present: boolean;
      readonly tab?: number;
      readonly window?: number;
    })
  /** A platform's page in this tab is about this, or (no subject) about nothing we know. */
  | (At & {
      readonly is: 'page';
      readonly tab: number;
      readonly platform: string;
      readonly subject?: Subject;
    })
  /** The tab left the platform's pages for an address we may not see. */
  | (At & { readonly is: 'left'; readonly tab: number })
  /** The worker clicked or submitted on the task page in this tab: sure presence, and leave to inherit for 3 s. */
  | (At & { readonly is: 'touched'; readonly tab: number })
  /** From browser.idle. `idle` arrives when `after` ms without input have passed; `locked` at once. */
  | (At & { readonly is: 'idle'; readonly after: number })
  | (At & { readonly is: 'active' })
  | (At & { readonly is: 'locked' })
  | (At & { readonly is: 'audible'; readonly tab: number; readonly audible: boolean })
  | (At & { readonly is: 'fullscreen'; readonly tab: number; readonly fullscreen: boolean })
  /**
   * Every 30 s by alarm. `presentAt`: latest moment the worker is known to have been there (undefined: not known): `at` − d for the
   * smallest d of 15, 30, 45, 60 s (none above `idleAfter`) for which browser.idle.queryState(d) says active. Never later than it is known.
   */
  | (At & { readonly is: 'beat'; readonly presentAt?: number })
  /** A task ended (submitted, returned, expired…): inheritance of it ends. */
  | (At & { readonly is: 'ended'; readonly subject: Subject })
  | (At & { readonly is: 'pause' })
  | (At & { readonly is: 'resume' })
  | (At & { readonly is: 'stop' })
  /** The worker pins a task while working in another program or on a phone; `stop`, or `resume` when not paused, takes the pin away. */
  | (At & { readonly is: 'elsewhere'; readonly subject: Subject })
  /** Timer by hand. */
  | (At & { readonly is: 'timer'; readonly subject: Subject })
  /** The worker's answer to an offered gap. */
  | (At & { readonly is: 'answered'; readonly gap: string; readonly answer: 'count' | 'leave' | 'break' })
  /** The worker saw the question about a gap. */
  | (At & { readonly is: 'asked'; readonly gap: string })
  /** The worker changed how time is counted. */
  | (At & { readonly is: 'settings'; readonly settings: AttentionSettings });

export interface AttentionSettings {
  readonly idleAfter: number;
  readonly absence: number;
  readonly soundAsks: number;
}
