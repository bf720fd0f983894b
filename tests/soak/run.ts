// Knows the long soak and what must be true after it: `npm run soak [stops crashes kills]`. Refuses to know how a blow is dealt.
import { soak } from './soak';

/** ms of one piece of work that may be missing: the log and the ledger are told by different messages. */
const TOLERANCE = 1000;

const [stops = 900, crashes = 90, kills = 10] = process.argv.slice(2).map(Number);
const begun = Date.now();
const { pieces, gone, facts } = await soak({ stops, crashes, kills }, console.log);
const lost = pieces.map(p => p.seen - p.spent);
const worst = Math.max(...lost);
const sum = (of: 'stops' | 'crashes' | 'seen' | 'spent'): number => pieces.reduce((n, p) => n + p[of], 0);

console.log(
  `${sum('stops')} stops of the background, ${sum('crashes')} crashed tabs, ${kills} killed browsers in ${Math.round((Date.now() - begun) / 1000)} s`,
);
console.log(`${facts} facts; ${gone.length} that were on disk are gone or shorter`);
console.log(
  `seen ${sum('seen')} ms, in the ledger ${sum('spent')} ms; most missing of one piece: ${worst} ms`,
);
const failed = gone.length + lost.filter(ms => ms > TOLERANCE).length;
console.log(failed === 0 ? 'nothing was lost' : `${failed} losses`);
process.exit(failed === 0 ? 0 : 1);
