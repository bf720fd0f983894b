// Knows how every page looks in every state: real pages, a made-up ledger, screenshots in /tmp/look, and fails by what can be measured. Refuses to judge the rest. Run: npx tsx scripts/look.ts [word of a name]
import { existsSync, mkdirSync } from 'node:fs';
import { faults } from './look/faults';
import { LOOKS, type Look } from './look/looks';
import { looking } from './look/open';

const OUT = process.env.LOOK ?? '/tmp/look';

const isSpoken = ({ language = 'en' }: Look): boolean =>
  language === 'pseudo' || existsSync(`public/_locales/${language}/messages.json`);

mkdirSync(OUT, { recursive: true });
const wanted = process.argv[2];
const { open, close } = await looking();
try {
  for (const look of LOOKS.filter(l => (!wanted || l.name.includes(wanted)) && isSpoken(l))) {
    const page = await open(look);
    await page.screenshot({ path: `${OUT}/${look.name}.png` as `${string}.png` });
    for (const fault of await faults(page, { invented: look.language === 'pseudo' })) {
      console.error(look.name, fault);
      process.exitCode = 1;
    }
    await page.browserContext().close();
    console.log(`${OUT}/${look.name}.png`);
  }
} finally {
  await close();
}
