// Knows the machine's mistakes: each rule switched off, one at a time, by name. Refuses to know which scenario notices.
import { RULES, type Rules } from '../../lib/attention/rules';

export interface Mutation {
  /** What the machine believes without the rule. */
  readonly believes: string;
  readonly rules: Rules;
}

const without = (believes: string, change: Partial<Rules>): Mutation => ({
  believes,
  rules: { ...RULES, ...change },
});

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  front: without('the task page that was opened last has attention', {
    front: state => {
      const tasks = Object.entries(state.tabs).filter(([, tab]) => tab.own?.on === 'task');
      const newest = tasks.at(-1)?.[0];
      return newest === undefined ? RULES.front(state) : Number(newest);
    },
  }),
  assignment: without('a task is its job', {
    about: tab => {
      const own = RULES.about(tab);
      return own?.on === 'task' ? { ...own, task: own.task.split('.')[0]! } : own;
    },
  }),
  about: without('a tab is only about its own page', { about: tab => tab?.own }),
  ownFirst: without('what a tab inherited comes before its own page', {
    about: tab => tab?.inherited ?? tab?.own,
  }),
  leave: without('every tab opened from a task page belongs to the task', { leave: 1e12 }),
  hasty: without('a click is never late', { leave: -1 }),
  late: without('a click is always reported before the tab it opens', { late: -1 }),
  opens: without('a tab without an opener belongs to nothing', { opens: () => false }),
  anyWindow: without('a tab without an opener belongs to the last click', { opens: () => true }),
  newer: without('a tab is always said to be opened', { newer: () => false }),
  anyTab: without('a tab nobody has spoken of is new', { newer: () => true }),
  sure: without('what was guessed of a tab is as good as what is said', { sure: tab => tab?.inherited }),
  passesOn: without('only the first tab opened from a task inherits', { passesOn: () => undefined }),
  paused: without('a pause is nothing', { paused: () => false }),
  pinned: without('what the worker says of work out of sight is nothing', { pinned: () => undefined }),
  stopped: without('a stop is nothing while the page is in front', { stopped: () => undefined }),
  yields: without('a pin or a pause holds until it is taken back', { yields: () => false }),
  shows: without('a click says nothing of which tab is in front', { shows: () => undefined }),
  gone: without('another program in front is still work', { gone: () => false }),
  blur: without('a blur is an absence', { gone: state => state.outside !== undefined }),
  locked: without('a locked screen is still work', {
    there: presence => presence === 'active' || presence === 'locked',
  }),
  unsure: without('whoever was there before a gap is there after it', {
    there: presence => presence === 'active' || presence === 'unsure',
  }),
  repeated: without('every idle signal is news', { repeated: () => false }),
  lastInput: without('idleness begins when it is noticed', { lastInput: at => at }),
  idleThere: without('an idle worker is there', {
    there: presence => presence === 'active' || presence === 'idle',
  }),
  exemptAll: without('no input never says anything', { exempt: () => true }),
  exempt: without('no input is no work', { exempt: () => false }),
  asksAfter: without('sound is work for ever', { asksAfter: () => 1e15 }),
  staleAfter: without('without an idle signal the worker is there', { staleAfter: () => 1e15 }),
  settling: without('being asked for is being there', { tells: () => true }),
  reaches: without('a beat proves that the worker is there', { reaches: (_present, at) => at }),
  deaf: without('a beat proves nothing', { reaches: () => undefined }),
  keeps: without('what was written may be taken back', { keeps: (_written, end) => end }),
  cutAt: without('a gap in the signals was work', { cutAt: (_written, at) => at }),
  patience: without('a gap in the signals is nothing', { patience: 1e15 }),
  endless: without('neither a gap nor a lost signal ends a span', { patience: 1e15, staleAfter: () => 1e15 }),
  impatience: without('ten seconds without a signal end the span', { patience: 10_000 }),
  step: without('every step back is a clock that was set', { step: 0 }),
  silence: without('the clock never jumps ahead', { silence: 1e15 }),
  bounds: without('a clock that was set back may count the same instants again', { bounds: () => [] }),
  listening: without('the sign of a return is never lost', { listening: -1 }),
  fills: without('an absence is never work', { fills: () => false }),
  fillsAll: without('an absence is always work', { fills: () => true }),
  asks: without('a long absence needs no question', { asks: () => false }),
  asksAll: without('every absence is worth a question', { asks: () => true, fills: () => false }),
  ends: without('a task never ends', { ends: () => false }),
  endsAll: without('one end ends them all', { ends: (one, other) => one[0] === other[0] }),
  forgets: without('time on something else is an absence from the task', { forgets: () => false }),
  restarted: without('tab ids outlive the browser', {
    restarted: ({ tabs, active, window }, fresh) => ({ ...fresh, tabs, active, window }),
  }),
  isNew: without('every start is the start of another session', { isNew: () => true }),
};
