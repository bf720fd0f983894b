// Knows how the ledger page starts. Refuses to know its sections.
import { render } from 'preact';
import { loadPlot } from '../../components/picture/load-plot';
import { language } from '../../lib/words/language';
import { say } from '../../lib/words/say';
import { parseAddress } from './address';
import { App } from './app';
import { findDesk } from './desk';
import { beginReading } from './overview/read';

const isOverview = parseAddress(location.hash).section === 'overview';
// What takes longest is begun first: the ledger is opened and read while all else comes over.
const finding = findDesk(own => isOverview && beginReading(own));
if (isOverview) void loadPlot();

document.documentElement.lang = language();
document.title = say('ledgerTitle');
const root = document.getElementById('app')!;

finding.then(
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
