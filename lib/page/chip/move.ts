// Knows how the worker moves the chip, by pointer and by keyboard. Refuses to choose a place itself.
import type { Spot } from './spot';

const STEP = 16;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

export interface Moves {
  readonly spot: () => Spot;
  readonly to: (spot: Spot) => void;
  /** The worker let go: this is where it stays. */
  readonly done: () => void;
}

export function movable(handle: HTMLElement, { spot, to, done }: Moves): void {
  let grip: { readonly x: number; readonly y: number; readonly from: Spot } | undefined;
  handle.addEventListener('pointerdown', event => {
    if (!event.isTrusted) return;
    grip = { x: event.clientX, y: event.clientY, from: spot() };
    handle.setPointerCapture(event.pointerId);
  });
  handle.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (grip) to({ left: grip.from.left + clientX - grip.x, bottom: grip.from.bottom - clientY + grip.y });
  });
  const release = (): void => {
    if (grip) done();
    grip = undefined;
  };
  handle.addEventListener('pointerup', release);
  handle.addEventListener('pointercancel', release);
  handle.addEventListener('keydown', event => {
    const step = event.isTrusted ? ARROWS[event.key] : undefined;
    if (!step) return;
    event.preventDefault();
    const { left, bottom } = spot();
    to({ left: left + step[0], bottom: bottom + step[1] });
    done();
  });
}
