// Knows what is said and offered when the browser gave back less of the ledger than it once held. Refuses to decide for the worker.
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { native } from '../../lib/native';
import { send } from '../../lib/send';
import { accept, check } from '../../lib/store/canary';
import { openLedger } from '../../lib/store/open';
import { outside } from '../../lib/store/outside';
import { deviceId } from '../../lib/store/settings';
import { language } from '../../lib/words/language';
import { numberText } from '../../lib/words/number';
import { say } from '../../lib/words/say';

document.documentElement.lang = language();
const drawer = native().storage.local;
const fresh = (): string => crypto.randomUUID();

function Recovery() {
  const [facts, setFacts] = useState<number>();
  const [state, setState] = useState<'asking' | 'lost' | 'ok'>('asking');
  const look = async (): Promise<void> => {
    const ledger = await openLedger();
    setFacts((await outside(drawer).get())?.facts);
    setState(await check(ledger, outside(drawer), await deviceId(drawer, fresh)));
    ledger.close();
  };
  const goOn = async (): Promise<void> => {
    const ledger = await openLedger();
    await accept(ledger, outside(drawer), await deviceId(drawer, fresh));
    ledger.close();
    await send('settings');
    setState('ok');
  };
  useEffect(() => void look(), []);

  if (state === 'asking') return <main class="welcome" aria-busy="true" />;
  return (
    <main class="welcome">
      <header>
        <img src="/icon/128.png" width="56" height="56" alt="" />
        <p class="wordmark">Taskfare</p>
      </header>
      <h1>{say(state === 'lost' ? 'recoveryHeading' : 'recoveryDone')}</h1>
      {state === 'lost' && (
        <>
          <p class="lead">{say('recoveryWhat', facts === undefined ? '?' : numberText(facts))}</p>
          <p>{say('recoveryHow')}</p>
          <p class="choices">
            <a class="button main" href="/ledger.html#data">
              {say('recoveryImport')}
            </a>
            <button type="button" onClick={goOn}>
              {say('recoveryGoOn')}
            </button>
          </p>
        </>
      )}
      {state === 'ok' && <a href="/ledger.html">{say('openLedger')}</a>}
    </main>
  );
}

render(<Recovery />, document.getElementById('app')!);
