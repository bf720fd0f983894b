// Knows which part of the popup shows which part of its state, and which message a button sends. Refuses to compute a figure.
import { Absence } from '../../components/popup/absence';
import { Empty } from '../../components/popup/empty';
import { Now } from '../../components/popup/now';
import { Offer } from '../../components/popup/offer';
import { Requesters } from '../../components/popup/requesters';
import { Today } from '../../components/popup/today';
import { Unread } from '../../components/popup/unread';
import { Week } from '../../components/popup/week';
import { figures } from '../../lib/attention/figures';
import { native } from '../../lib/native';
import { send } from '../../lib/send';
import { say } from '../../lib/words/say';
import { Reason } from './reason';
import { running } from './running';
import type { PopupState } from './state';

const open = (path: string): void => {
  void native().tabs.create({ url: native().runtime.getURL(path) });
  window.close();
};

export function App({ state }: { state: PopupState }) {
  const view = state.view.value;
  const absence = view?.absence;
  const offered = state.offered.value;
  const timer = state.timer.value;
  const now = view && running(view, state.at.value);
  const subject = view?.attention && figures(view.attention, state.at.value).subject;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <main class="popup" tabIndex={0}>
        <h1 class="unseen">Taskfare</h1>
        {state.failed.value && (
          <p class="failed" role="alert">
            {state.failed.value}
          </p>
        )}
        {offered && <Offer platform={offered.name} onAllow={() => state.allow()} />}
        {view && (
          <>
            <Now
              running={now}
              busy={state.busy.value}
              onPause={() => state.press(() => send('pause'))}
              onResume={() => state.press(() => send('resume'))}
              onStop={() => state.press(() => send('stop'))}
              onElsewhere={() =>
                state.press(async () => {
                  if (subject?.on === 'task') await send('elsewhere', subject);
                })
              }
            />
            {timer && (
              <timer.Part
                {...timer}
                running={now?.held === 'timer' ? (now.title ?? say('titleUnknown')) : undefined}
                busy={state.busy.value}
                press={state.press}
                onClose={state.closeTimer}
              />
            )}
            {absence && (
              <Absence
                {...absence}
                zone={view.zone}
                busy={state.busy.value}
                onAnswer={answer => void state.answer(absence.id, answer)}
              />
            )}
            <Unread fields={view.task?.unread ?? []} />
            {view.empty ? (
              <Empty allowed={view.allowed} onChoose={() => open('/welcome.html')} />
            ) : (
              <>
                <Today earnings={view.today} contribution={view.contribution} reference={view.reference}>
                  <Reason state={state} earnings={view.today} nameOf={view.nameOf} />
                </Today>
                <Week days={view.days} />
                <Requesters requesters={view.requesters} />
              </>
            )}
          </>
        )}
      </main>
      <footer>
        <span class="wordmark">
          <img src="/icon/32.png" width="18" height="18" alt="" />
          Taskfare
        </span>
        {view?.recounting && <span class="quiet">{say('recounting')}</span>}
        <button
          type="button"
          aria-expanded={timer !== undefined}
          onClick={() => (timer ? state.closeTimer() : void state.openTimer())}
        >
          {say('popupTimer')}
        </button>
        <button type="button" onClick={() => open('/ledger.html')}>
          {say('openLedger')}
        </button>
      </footer>
    </>
  );
}
