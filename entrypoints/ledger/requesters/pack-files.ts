// Knows what reads and writes files of ratings: one part, loaded by a press. Refuses to know their format. Two parts would take code away from the program into files of its own, which each page would wait for.
export { readRatings } from '../../../lib/exchange/pack/read-ratings';
export { packOf, signedFile } from '../../../lib/exchange/pack/write-pack';
