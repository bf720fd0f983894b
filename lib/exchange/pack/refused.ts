// Knows why a file of ratings is refused as a whole. Refuses to say it in words.

export type Refusal =
  | 'tooLarge'
  | 'notRatings'
  | 'newer'
  | 'tampered'
  | 'noSignature'
  | 'malformed'
  | 'nobody';

export class RefusedRatings extends Error {
  override readonly name = 'RefusedRatings';
  constructor(
    readonly why: Refusal,
    /** Which field, where one is to blame. */
    readonly detail = '',
  ) {
    super(`${why} ${detail}`);
  }
}
