// Knows how to run the model ten thousand times: `tsx tests/bench/time/model.ts [runs] [seed]`. Refuses to be part of the unit tests.
import { checkModel } from './model/check';

const [runs = 10_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const began = Date.now();
checkModel(runs, seed);
console.log(`${runs} runs clean, seed ${seed}, ${Math.round((Date.now() - began) / 1_000)} s`);
