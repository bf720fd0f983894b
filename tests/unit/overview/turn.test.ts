// @vitest-environment happy-dom
// Knows that pictures in sight are drawn before others, and that nobody waits for ever. Refuses to know what is drawn.
import { expect, test } from 'vitest';
import { takeTurn } from '../../../components/picture/turn';

const at = (top: number): HTMLElement => {
  const element = document.createElement('div');
  element.getBoundingClientRect = () => ({ top, bottom: top + 100 }) as DOMRect;
  return element;
};
const soon = () => new Promise(resolve => setTimeout(resolve, 20));

test('those in sight are drawn at once and together, the others one by one, and a turn can be given up', async () => {
  const drawn: string[] = [];
  const take = (name: string, top: number) => takeTurn(at(top), () => drawn.push(name));
  take('far', 5000);
  take('here', 10);
  const giveUp = take('nobody', 6000);
  take('farther', 7000);
  take('also here', innerHeight - 1);
  giveUp();
  await Promise.resolve();
  expect(drawn).toEqual(['here', 'also here']);
  await soon();
  expect(drawn).toEqual(['here', 'also here', 'far', 'farther']);
});

test('one that comes while others are drawn has its turn too', async () => {
  const drawn: string[] = [];
  takeTurn(at(0), () => {
    drawn.push('first');
    takeTurn(at(9000), () => drawn.push('second'));
  });
  await soon();
  expect(drawn).toEqual(['first', 'second']);
});
