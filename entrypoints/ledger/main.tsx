// Knows how the ledger page starts. Refuses to know its sections.
import { render } from 'preact';
import { language } from '../../lib/words/language';
import { say } from '../../lib/words/say';
import { parseAddress } from './address';
import { App } from './app';
import { findDesk } from './desk';
import { loadPictures } from './overview/pictures';

document.documentElement.lang = language();
document.title = say('ledgerTitle');
const root = document.getElementById('app')!;

// Comes over while the ledger is opened.
if (parseAddress(location.hash).section === 'overview') void loadPictures();

findDesk().then(
  desk => render(<App desk={desk} />, root),
  (error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    render(
      <main class="section">
        <p role="alert">
          {say('readFailed')} {reason}
        </p>
      </main>,
      root,
    );
  },
);
