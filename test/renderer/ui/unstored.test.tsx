import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { create } from 'zustand';
import { DayField } from '../../../renderer/ui/fields/day-field';
import { FieldPlace } from '../../../renderer/ui/fields/field-place';
import { WholeNumberField } from '../../../renderer/ui/fields/number-fields';
import { onUnstored, showField, type Unstored } from '../../../renderer/ui/fields/unstored';

/** What cannot be stored when its field goes away is told, and waits for the field to be there again. */
let told: Unstored[];
let stored: (number | null)[];
let answers: ((words: string | null) => void)[];
let stop: () => void;
let gone: boolean;
const shown = create(() => ({ is: true, value: 3 }));
const put = (is: boolean, value = shown.getState().value) => shown.setState({ is, value });

beforeEach(() => {
  told = [];
  stored = [];
  answers = [];
  gone = false;
  put(true, 3);
  stop = onUnstored((unstored) => told.push(unstored));
});
afterEach(() => stop());

function Page() {
  const { is, value } = shown();
  const commit = (next: number | null) => {
    stored.push(next);
    return new Promise<string | null>((resolve) => answers.push(resolve));
  };
  const field = { label: 'Days', min: 1, max: 80, value, commit };
  return (
    <FieldPlace id="card" name="Portal" isThere={() => !gone}>
      <FieldPlace id="team" name="Apps" open={() => put(true)}>
        {is && <WholeNumberField {...field} />}
      </FieldPlace>
      <FieldPlace id="other" name="Other" open={() => undefined}>
        <WholeNumberField {...field} label="Others" />
      </FieldPlace>
    </FieldPlace>
  );
}

const user = userEvent.setup();
const days = () => screen.getByLabelText('Days');
const leave = () => act(() => put(false));
const comeBack = (value?: number) => act(() => put(true, value));

async function typed(text: string) {
  render(<Page />);
  await user.clear(days());
  await user.type(days(), text);
}

test('a text that cannot be read is told with its place, and is there again with its reason', async () => {
  await typed('12,x');
  leave();
  expect(told).toMatchObject([
    {
      label: 'Days',
      names: ['Apps', 'Portal'],
      text: '12,x',
      shown: '3',
      why: 'A whole number from 1 to 80, please.',
    },
  ]);
  comeBack();
  expect(days()).toHaveValue('12,x');
  expect(days()).toHaveAccessibleDescription('A whole number from 1 to 80, please.');
  expect(screen.getByLabelText('Others')).toHaveValue('3');
  expect(stored).toEqual([]);
});

test('so is a number out of range, also where the field was left before it went away', async () => {
  await typed('81');
  await user.tab();
  leave();
  expect(told).toHaveLength(1);
});

test('leaving it again untouched does not tell again', async () => {
  await typed('x');
  leave();
  comeBack();
  leave();
  expect(told).toHaveLength(1);
  comeBack();
  await user.type(days(), 'y');
  leave();
  expect(told.map(({ text }) => text)).toEqual(['x', 'xy']);
});

test('Escape takes it back for good, and so does storing something else', async () => {
  await typed('x');
  leave();
  comeBack();
  days().focus();
  await user.keyboard('{Escape}');
  expect(days()).toHaveValue('3');
  leave();
  comeBack();
  expect(days()).toHaveValue('3');
  await user.type(days(), 'x');
  leave();
  comeBack();
  await user.clear(days());
  await user.type(days(), '5{Enter}');
  await act(async () => answers.at(-1)?.(null));
  leave();
  comeBack();
  expect(days()).toHaveValue('3');
});

test('what is refused while the field is there, and what is refused after it went, is told alike', async () => {
  await typed('7{Enter}');
  await act(async () => answers.at(-1)?.('More than there are.'));
  leave();
  expect(told).toMatchObject([{ text: '7', why: 'More than there are.' }]);
  comeBack();
  await user.clear(days());
  await user.type(days(), '8');
  leave();
  expect(stored).toEqual([7, 8]);
  expect(told).toHaveLength(1);
  await act(async () => answers.at(-1)?.('Still more than there are.'));
  expect(told[1]).toMatchObject({ text: '8', why: 'Still more than there are.' });
});

test('where what is stored has changed meanwhile, the old text does not come back', async () => {
  await typed('x');
  leave();
  comeBack(4);
  expect(days()).toHaveValue('4');
});

test('of what is gone from the plan nothing is told', async () => {
  await typed('x');
  gone = true;
  leave();
  expect(told).toEqual([]);
});

test('the way back opens the place and takes the text, so that it can be copied or typed anew', async () => {
  await typed('x');
  leave();
  act(() => showField(told[0] as Unstored, () => undefined));
  await waitFor(() => expect(days()).toHaveFocus());
  expect((days() as HTMLInputElement).selectionEnd).toBe(1);
});

test('a place that gives way to another still leads to itself', async () => {
  const opened: string[] = [];
  const Screen = ({ id }: { readonly id: string }) => (
    <FieldPlace id={id} open={() => opened.push(id)}>
      <WholeNumberField key={id} label="Year" min={1} max={9} value={1} commit={() => undefined} />
    </FieldPlace>
  );
  const { rerender } = render(<Screen id="money" />);
  await user.type(screen.getByLabelText('Year'), 'x');
  rerender(<Screen id="people" />);
  showField(told[0] as Unstored, () => undefined);
  expect(opened).toEqual(['money']);
});

test('where the way does not lead to the field, that is said', async () => {
  await typed('x');
  leave();
  await new Promise<void>((resolve) => showField({ ...(told[0] as Unstored), open: () => {} }, resolve));
  comeBack();
  expect(days()).not.toHaveFocus();
});

test('a part of a day is no day: said when the field is left, and told when it goes away', async () => {
  function Day({ is }: { readonly is: boolean }) {
    return is ? <DayField label="Needed by" value={null} commit={() => Promise.resolve(null)} /> : null;
  }
  const { rerender } = render(<Day is />);
  const field = screen.getByLabelText('Needed by');
  // The document of the tests has no control for days: it is told that a part of one was typed.
  Object.defineProperty(field, 'validity', { value: { badInput: true } });
  field.focus();
  act(() => field.blur());
  expect(field).toHaveAccessibleDescription(/not a day/);
  rerender(<Day is={false} />);
  expect(told).toMatchObject([{ label: 'Needed by', text: '', shown: '' }]);
});
