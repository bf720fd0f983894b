// Knows the names under which the two worlds of a page first call each other. Refuses to know the channel they agree on.
export const HELLO = 'taskfare:hello';
export const ASK = 'taskfare:ask';
export const ANSWER = 'taskfare:answer';

/** What the tap hands over, as JSON text. */
export interface Copied {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly body: string;
}
