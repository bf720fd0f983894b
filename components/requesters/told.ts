// Knows what is told of a file of ratings before and after it is taken in. Refuses to know its format.

export interface Told {
  readonly name: string;
  readonly age: string;
  readonly period?: string;
  readonly platforms: string;
}
