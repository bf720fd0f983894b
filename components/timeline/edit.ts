// Knows what the worker may want done with a stretch. Refuses to do it.

export type Answer = 'count' | 'leave' | 'break';

/** What the worker wants done with a stretch. */
export type Edit =
  | { readonly edit: 'split'; readonly at: number }
  | { readonly edit: 'trim'; readonly from: number; readonly to: number }
  | { readonly edit: 'move'; readonly to: string }
  | { readonly edit: 'delete' }
  | { readonly edit: 'answer'; readonly answer: Answer };

/** What else a stretch may belong to. */
export interface Other {
  /** Key of the subject. */
  readonly key: string;
  readonly name: string;
}
