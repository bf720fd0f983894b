// Knows how the worker switches on what is told outside the pages. Refuses to ask the browser by itself.
import type { Notify, Settings } from '../../lib/core/setting';
import { numberText } from '../../lib/words/number';
import { type Key, say } from '../../lib/words/say';
import { type Save, useSaid } from './use-said';

export interface NotificationSettingsProps {
  notify?: Notify;
  /** Asks the browser, in the press itself; false: it does not allow it. */
  onAllow: () => Promise<boolean>;
  onSave: Save<Pick<Settings, 'notify'>>;
}

const MINUTE = 60_000;

/** With minutes to choose from where it is a matter of time; the first is what a switch begins with. */
const KINDS = [
  { name: 'expiring', label: 'notifyExpiring', when: 'notifyBefore', minutes: [5, 2, 10, 15, 30, 60] },
  { name: 'idle', label: 'notifyIdle', when: 'notifyAfter', minutes: [5, 2, 10, 15, 30, 60] },
  { name: 'decided', label: 'notifyDecided' },
  { name: 'goal', label: 'notifyGoal' },
] as const satisfies readonly { name: keyof Notify; label: Key; when?: Key; minutes?: readonly number[] }[];

export function NotificationSettings({ notify = {}, onAllow, onSave }: NotificationSettingsProps) {
  const { said, hush, refuse, keep } = useSaid();
  const set = (name: keyof Notify, value: number | true | undefined): void => {
    hush();
    const { [name]: _before, ...others } = notify;
    const next = value === undefined ? others : { ...others, [name]: value };
    const save = (): void => keep(onSave({ notify: Object.keys(next).length > 0 ? next : undefined }));
    if (value === undefined) save();
    else void onAllow().then(allowed => (allowed ? save() : refuse(say('notifyRefused'))));
  };
  return (
    <section class="card" aria-labelledby="set-notify">
      <h2 id="set-notify">{say('notifyHeading')}</h2>
      <p class="quiet">{say('notifyHint')}</p>
      {KINDS.map(kind => {
        const on = notify[kind.name] !== undefined;
        const choice = 'minutes' in kind ? kind : undefined;
        return (
          <p key={kind.name} class="notify-line">
            <label>
              <input
                type="checkbox"
                checked={on}
                onChange={({ currentTarget }) => {
                  const wanted = currentTarget.checked;
                  // It is on when it is kept, not when it is pressed.
                  currentTarget.checked = on;
                  set(kind.name, wanted ? (choice ? choice.minutes[0] * MINUTE : true) : undefined);
                }}
              />
              {say(kind.label)}
            </label>
            {choice && on && (
              <label>
                {say(choice.when)}
                <select
                  value={String(Number(notify[kind.name]) / MINUTE)}
                  onChange={({ currentTarget }) => set(kind.name, Number(currentTarget.value) * MINUTE)}
                >
                  {[...choice.minutes]
                    .sort((a, b) => a - b)
                    .map(each => (
                      <option key={each} value={String(each)}>
                        {numberText(each)}
                      </option>
                    ))}
                </select>
              </label>
            )}
          </p>
        );
      })}
      <p role="status" class={said?.bad && 'bad'}>
        {said?.text}
      </p>
    </section>
  );
}
