// @vitest-environment happy-dom
// Knows that whoever starts long work by keyboard is beside Cancel, and back where they were when it is over. Refuses to know the work.
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { Progress } from '../../../components/parts/progress';
import { speak } from './speak';

beforeAll(() => speak());
afterEach(cleanup);

function Page() {
  const [busy, setBusy] = useState(false);
  return (
    <>
      <button type="button" disabled={busy} onClick={() => setBusy(true)}>
        Export
      </button>
      {busy && <Progress done={0.2} onCancel={() => setBusy(false)} />}
      <button type="button">Elsewhere</button>
    </>
  );
}

const button = (name: string) => screen.getByRole('button', { name });
const begin = async () => {
  render(<Page />);
  button('Export').focus();
  button('Export').click();
  await waitFor(() => expect(document.activeElement?.className).toBe('progress'));
};

test('focus goes to the progress where the pressed button is out of use, and back at the end', async () => {
  await begin();
  button('Cancel').click();
  await waitFor(() => expect(document.activeElement).toBe(button('Export')));
});

test('whoever went elsewhere meanwhile stays there', async () => {
  await begin();
  button('Elsewhere').focus();
  button('Cancel').click();
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  await new Promise(done => setTimeout(done, 20));
  expect(document.activeElement).toBe(button('Elsewhere'));
});
