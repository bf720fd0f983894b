// Knows what the first-run page is made of. Refuses to ask for anything before a click.
import { render } from 'preact';
import { language } from '../../lib/words/language';
import { say } from '../../lib/words/say';
import { Platforms } from './platforms';

document.documentElement.lang = language();

function Welcome() {
  return (
    <main class="welcome">
      <header>
        <img src="/icon/128.png" width="56" height="56" alt="" />
        <p class="wordmark">Taskfare</p>
      </header>
      <h1>{say('welcomeHeading')}</h1>
      <p class="lead">{say('welcomeWhat')}</p>
      <section class="card promise" aria-labelledby="promise">
        <h2 id="promise">{say('welcomePromiseHeading')}</h2>
        <p>{say('welcomePromise')}</p>
      </section>
      <section class="card" aria-labelledby="choose">
        <h2 id="choose">{say('welcomeChoose')}</h2>
        <p class="quiet">{say('welcomeChooseHint')}</p>
        <Platforms />
      </section>
      <p>
        <a href="/ledger.html">{say('openLedger')}</a>
      </p>
    </main>
  );
}

render(<Welcome />, document.getElementById('app')!);
