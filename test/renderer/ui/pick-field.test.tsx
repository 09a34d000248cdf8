import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { PickField } from '../../../renderer/ui/fields/pick-field';

const api = { id: 'api', words: 'Order API' };

let over = new AbortController();
afterEach(() => {
  over.abort();
  over = new AbortController();
});

/** The field in something that Escape closes; what is picked is answered by hand. */
function shown() {
  const answered: ((refused: string | null) => void)[] = [];
  const pick = () => new Promise<string | null>((resolve) => answered.push(resolve));
  const closed = vi.fn<() => void>();
  render(<PickField label="Initiative" find={() => [api]} pick={pick} />);
  document.body.addEventListener('keydown', ({ key }) => key === 'Escape' && closed(), {
    signal: over.signal,
  });
  const answer = (refused: string | null) => act(async () => answered.shift()?.(refused));
  return { user: userEvent.setup(), field: screen.getByRole('combobox'), closed, answer };
}

test('Escape empties what is typed, then goes to what it stands in', async () => {
  const { user, field, closed } = shown();
  await user.type(field, 'order{Escape}');
  expect(field).toHaveValue('');
  expect(closed).not.toHaveBeenCalled();
  await user.keyboard('{Escape}');
  expect(closed).toHaveBeenCalledOnce();
});

test('Escape right after Enter is not for the text that is being taken', async () => {
  const { user, field, closed, answer } = shown();
  await user.type(field, 'order{Enter}{Escape}');
  expect(closed).toHaveBeenCalledOnce();
  await answer(null);
  expect(field).toHaveValue('');
});

test('what is refused stays, with why, and Escape empties it', async () => {
  const { user, field, closed, answer } = shown();
  await user.type(field, 'order{Enter}');
  await answer('It would wait for itself.');
  expect(field).toHaveValue('order');
  expect(screen.getByText('It would wait for itself.')).toBeVisible();
  await user.keyboard('{Escape}');
  expect(field).toHaveValue('');
  expect(closed).not.toHaveBeenCalled();
});
