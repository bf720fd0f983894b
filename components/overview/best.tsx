// Knows how the hours of the clock and the days of the week are compared, and how little some of it rests on. Refuses to advise.
import { useMemo } from 'preact/hooks';
import { ENOUGH, type Slot, slotHourly } from '../../lib/core/best-hours';
import { currencyName, hourMark, moneyMark, weekdayMark } from '../../lib/words/axis';
import { sayCount } from '../../lib/words/count';
import { durationText } from '../../lib/words/duration';
import { roundText } from '../../lib/words/money';
import { numberText } from '../../lib/words/number';
import { type Key, say } from '../../lib/words/say';
import { Picture } from '../picture/picture';
import { TableBehind } from '../picture/table-behind';
import { drawStacks, type Stack } from './draw-stacks';

export interface BestProps {
  hours: readonly Slot[];
  /** Monday first. */
  weekdays: readonly Slot[];
  /** How many tasks it rests on. */
  tasks: number;
  /** The currency shown; other money is in the table. */
  currency?: string;
}

type Kind = 'hour' | 'weekday';
const KINDS: Record<Kind, { readonly name: Key; readonly head: Key; readonly every: number }> = {
  hour: { name: 'ovByHour', head: 'ovHour', every: 3 },
  weekday: { name: 'ovByWeekday', head: 'ovWeekday', every: 1 },
};
const slotName = (kind: Kind, slot: number): string =>
  kind === 'hour' ? hourMark(slot) : weekdayMark(slot, 'long');
const slotMark = (kind: Kind, slot: number): string =>
  kind === 'hour' ? hourMark(slot) : weekdayMark(slot, 'short');

export function Best({ hours, weekdays, tasks, currency }: BestProps) {
  if (currency === undefined) return <p class="quiet">{say('ovNothing')}</p>;
  return (
    <>
      <p class="quiet hint">
        {say('ovBestHint', sayCount('tasks', tasks), currencyName(currency), numberText(ENOUGH))}
      </p>
      <div class="pictures">
        <Slots kind="hour" slots={hours} currency={currency} />
        <Slots kind="weekday" slots={weekdays} currency={currency} />
      </div>
    </>
  );
}

function Slots({ kind, slots, currency }: { kind: Kind; slots: readonly Slot[]; currency: string }) {
  const { name, every } = KINDS[kind];
  const { draw, description } = useMemo(
    () => pictured(kind, slots, currency, every),
    [kind, slots, currency, every],
  );
  return (
    <div>
      <h3>{say(name)}</h3>
      <Picture name={say(name)} description={description} height={150} draw={draw} />
      <TableBehind name={say(name)}>{() => <SlotTable kind={kind} slots={slots} />}</TableBehind>
    </div>
  );
}

const UNIT = 1_000_000;

function pictured(kind: Kind, slots: readonly Slot[], currency: string, every: number) {
  const text = (micros: number): string => roundText({ micros, currency });
  const stacks = slots.map((slot): Stack => {
    const hourly = slotHourly(slot, slot.money[currency] ?? 0);
    const rests = sayCount('tasks', slot.tasks);
    return {
      name: slotMark(kind, slot.slot),
      title: `${slotName(kind, slot.slot)}: ${hourly === undefined ? say('none') : `${text(hourly)}, ${rests}`}`,
      parts: [{ look: 'worked', value: hourly ?? 0 }],
      grey: !slot.enough,
    };
  });
  const solid = slots.filter(({ enough }) => enough);
  const best = solid.reduce<{ slot: Slot; hourly: number } | undefined>((top, slot) => {
    const hourly = slotHourly(slot, slot.money[currency] ?? 0) ?? 0;
    return top && top.hourly >= hourly ? top : { slot, hourly };
  }, undefined);
  return {
    draw: drawStacks(stacks, {
      mark: value => moneyMark(value, currency),
      every,
      from: 'first',
      unit: UNIT,
    }),
    description: best
      ? say('ovBestIs', slotName(kind, best.slot.slot), text(best.hourly))
      : say('ovBestFew', numberText(ENOUGH)),
  };
}

const SlotTable = ({ kind, slots }: { kind: Kind; slots: readonly Slot[] }) => (
  <table class="figures">
    <thead>
      <tr>
        {([KINDS[kind].head, 'tasksColumn', 'ovTime', 'realHourly'] as const).map(key => (
          <th scope="col" key={key}>
            {say(key)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {slots
        .filter(({ attention }) => attention > 0)
        .map(slot => (
          <tr key={slot.slot} class={slot.enough ? undefined : 'quiet'}>
            <th scope="row">{slotName(kind, slot.slot)}</th>
            <td>{slot.enough ? numberText(slot.tasks) : `${numberText(slot.tasks)} (${say('ovFew')})`}</td>
            <td>{durationText(slot.attention)}</td>
            <td>{ratesText(slot)}</td>
          </tr>
        ))}
    </tbody>
  </table>
);

const ratesText = (slot: Slot): string =>
  Object.entries(slot.money)
    .map(([currency, micros]) => roundText({ micros: slotHourly(slot, micros) ?? 0, currency }))
    .join(' + ') || say('dash');
