// Knows what must hold of everything the machine ever put out, whatever happened. Refuses to know what happened.
import { attend } from '../../../../lib/attention/attend';
import { begin } from '../../../../lib/attention/begin';
import { figures } from '../../../../lib/attention/figures';
import type { Span } from '../../../../lib/attention/span';
import { splitDays } from '../../../../lib/core/days';
import type { TaskFact, Undone } from '../../../../lib/core/fact';
import { project } from '../../../../lib/core/project';
import { undoneActs } from '../../../../lib/core/undone';
import { SETTINGS, type World } from './world';

/** What one jump of the clock may add: a step or a short absence that cannot be told from one. */
const PER_JUMP = 330_000;

const fail = (what: string, ...of: unknown[]): never => {
  throw new Error(`${what}: ${of.map(each => JSON.stringify(each)).join(' ')}`);
};

export function holds(world: World, zone: string): void {
  const spans = [...world.spans.values()].sort((a, b) => a.from - b.from || a.to - b.to);
  for (let i = 1; i < spans.length; i++)
    if (spans[i]!.from < spans[i - 1]!.to) fail('an overlap', spans[i - 1], spans[i]);
  withinTheClock(world, spans);
  replays(world);
  const { live, unwritten } = figures(world.state, world.now + world.skew);
  if (live < 0 || unwritten < 0) fail('negative figures', world.state);
  for (const span of spans) {
    const days = [...splitDays(span.from, span.to, zone).values()];
    if (days.some(ms => ms < 0 || ms > 25 * 3_600_000)) fail('an endless day', span, days);
    if (days.reduce((a, b) => a + b, 0) !== span.to - span.from) fail('days lose time', span, days);
  }
  projects(world, zone);
}

function withinTheClock(world: World, spans: readonly Span[]): void {
  const sensed = spans.filter(s => s.answer === undefined).reduce((sum, s) => sum + s.to - s.from, 0);
  const wall = world.now - world.start + world.jumps * PER_JUMP;
  if (sensed > wall) fail('more than the clock', sensed, wall);
}

/** What was heard, heard again from the disk after every signal, leaves the same state and the same spans. */
function replays(world: World): void {
  let state = begin('s0', SETTINGS, world.start);
  const spans = new Map<string, Span>();
  for (const signal of world.heard) {
    const attended = attend(state, signal);
    state = JSON.parse(JSON.stringify(attended.state));
    for (const span of attended.spans) spans.set(span.id, span);
  }
  const plain = (value: unknown) => JSON.stringify(value, sorted);
  if (plain(state) !== plain(JSON.parse(JSON.stringify(world.state))))
    fail('another state', state, world.state);
  if (plain([...spans]) !== plain([...world.spans])) fail('other spans', [...spans], [...world.spans]);
}

const sorted = (_: string, value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** The ledger tells the same in any order and any number of times, and never more of a task than its clock. */
function projects(world: World, zone: string): void {
  const settings = { zone, ...SETTINGS, rates: [], timerOnly: [] };
  const undone = undoneActs(world.facts.filter((f): f is Undone => f.kind === 'undone'));
  for (const task of ['A', 'B', 'C']) {
    const facts = world.facts.filter((f): f is TaskFact => 'task' in f && f.task === task);
    const row = project(facts, { settings, terms: [], undone });
    const again = project([...facts, ...facts].reverse(), { settings, terms: [], undone });
    if (JSON.stringify(row, sorted) !== JSON.stringify(again, sorted)) fail('another row', row, again);
    if (row && (row.worked < 0 || row.assumed > row.worked)) fail('impossible time', row);
  }
}
