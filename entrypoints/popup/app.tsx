// Knows which part of the popup shows which part of its state, and which message a button sends. Refuses to compute a figure.
import { SampleBanner } from '../../components/first-run/sample';
import { GoalBars } from '../../components/parts/goal-bars';
import { Absence } from '../../components/popup/absence';
import { Empty } from '../../components/popup/empty';
import { Here } from '../../components/popup/here';
import { Now } from '../../components/popup/now';
import { Offer } from '../../components/popup/offer';
import { Requesters } from '../../components/popup/requesters';
import { Today } from '../../components/popup/today';
import { Unread } from '../../components/popup/unread';
import { Week } from '../../components/popup/week';
import { figures } from '../../lib/attention/figures';
import { native } from '../../lib/native';
import { send } from '../../lib/send';
import { type Key, say } from '../../lib/words/say';
import { teachHere, workHere } from '../teach/begin';
import type { FormName } from './form';
import { Reason } from './reason';
import { running } from './running';
import type { PopupState } from './state';

const open = (path: string): void => {
  void native().tabs.create({ url: native().runtime.getURL(path) });
  window.close();
};

const FORM_BUTTONS: readonly [FormName, Key][] = [
  ['timer', 'popupTimer'],
  ['add', 'popupAdd'],
];

export function App({ state }: { state: PopupState }) {
  const view = state.view.value;
  const absence = view?.absence;
  const offered = state.offered.value;
  const form = state.form.value;
  const here = state.here.value;
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
        {view?.sample && <SampleBanner short onRemove={() => void state.dropSample()} />}
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
            {form && (
              <form.Part
                key={form.is}
                {...form}
                running={now?.held === 'timer' ? (now.title ?? say('titleUnknown')) : undefined}
                busy={state.busy.value}
                press={state.press}
                onClose={state.closeForm}
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
            <Unread
              lines={view.unread}
              onType={
                view.task?.unread && (() => open(`/ledger.html#tasks/${encodeURIComponent(view.task!.key)}`))
              }
              onTeach={() => (here?.known ? state.begin(teachHere) : open('/ledger.html#platforms'))}
            />
            {view.empty ? (
              <Empty
                allowed={view.allowed}
                busy={state.busy.value}
                onChoose={() => open('/welcome.html#platforms')}
                onSample={() => void state.loadSample()}
              />
            ) : (
              <>
                <Today
                  earnings={view.today}
                  gaps={view.gaps}
                  contribution={view.contribution}
                  fees={view.fees.today}
                  reference={view.reference}
                >
                  <Reason state={state} earnings={view.today} nameOf={view.nameOf} />
                </Today>
                <GoalBars goals={view.goals} />
                <Week
                  days={view.days}
                  earnings={view.week}
                  contribution={view.contribution}
                  fees={view.fees.week}
                />
                <Requesters requesters={view.requesters} now={state.at.value} onOpen={open} />
              </>
            )}
          </>
        )}
        {here && !offered && (
          <Here
            host={here.tab.url.hostname}
            known={here.known}
            onWork={() => state.begin(workHere)}
            onTeach={() => state.begin(teachHere)}
          />
        )}
      </main>
      <footer>
        <img src="/icon/32.png" width="18" height="18" alt="" />
        {view?.recounting && (
          <span class="quiet">{say(view.recounting === 'held' ? 'recountHeld' : 'recounting')}</span>
        )}
        {FORM_BUTTONS.map(([is, name]) => (
          <button
            key={is}
            type="button"
            aria-expanded={form?.is === is}
            onClick={() => (form?.is === is ? state.closeForm() : void state.openForm(is))}
          >
            {say(name)}
          </button>
        ))}
        <button type="button" onClick={() => open('/ledger.html')}>
          {say('openLedger')}
        </button>
      </footer>
    </>
  );
}
