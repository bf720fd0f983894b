// Knows how to show the mutation list: each rule, what the machine believes without it, and which scenarios notice. Refuses to judge it.
import { SCENARIOS } from './all';
import { WAYS } from './ledger/ways';
import days from './ledger.json' with { type: 'json' };
import { MUTATIONS } from './mutations';
import { type Played, play } from './play';

const outcome = ({ spans, gaps, totals }: Played) => JSON.stringify([spans, gaps, totals]);
const right = SCENARIOS.map(s => outcome(play(s)));

for (const [name, { believes, rules }] of Object.entries(MUTATIONS)) {
  const red = SCENARIOS.filter((s, i) => outcome(play(s, rules)) !== right[i]);
  console.log(`\n${name}: ${believes}\n  ${red.length} of ${SCENARIOS.length} turn red, its own:`);
  for (const s of red.filter(r => r.rule === name))
    console.log(`  - ${s.mistake}${s.pitfall ? ` (pitfall ${s.pitfall})` : ''}`);
}

for (const [name, { believes }] of Object.entries(WAYS)) {
  console.log(`\n${name}: ${believes}`);
  for (const day of days.filter(d => d.way === name))
    console.log(`  - ${day.mistake}${'pitfall' in day ? ` (pitfall ${day.pitfall})` : ''}`);
}
