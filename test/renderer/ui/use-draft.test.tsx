import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TextField } from '../../../renderer/ui/fields/text-field';

let stored: string[];
let answers: ((words: string | null) => void)[];
beforeEach(() => {
  stored = [];
  answers = [];
});

/** A field that stores once it is answered. */
function Page({ there }: { readonly there: boolean }) {
  const [value, setValue] = useState('old');
  const commit = (next: string) => {
    stored.push(next);
    return new Promise<string | null>((resolve) => {
      answers.push((words) => {
        if (!words) setValue(next);
        resolve(words);
      });
    });
  };
  return there ? <TextField label="Name" value={value} required="Say a name." commit={commit} /> : null;
}

let remove: () => void;

async function typed(text: string): Promise<HTMLElement> {
  const { rerender } = render(<Page there />);
  remove = () => rerender(<Page there={false} />);
  const field = screen.getByLabelText('Name');
  const user = userEvent.setup();
  await user.clear(field);
  await user.type(field, text);
  return field;
}

const answer = (words: string | null) => act(async () => answers.at(-1)?.(words));

describe('Escape', () => {
  const passedOn = vi.fn<(event: KeyboardEvent) => void>();
  const hear = (event: KeyboardEvent) => event.key === 'Escape' && passedOn(event);
  beforeEach(() => {
    passedOn.mockClear();
    window.addEventListener('keydown', hear);
  });
  afterEach(() => window.removeEventListener('keydown', hear));

  test('takes back what is typed, and is the field’s alone', async () => {
    const field = await typed('new{Escape}');
    expect(field).toHaveValue('old');
    expect(passedOn).not.toHaveBeenCalled();
  });

  test('is not the field’s once Enter has stored, though that is on its way: it leaves what the field stands in', async () => {
    const field = await typed('new{Enter}{Escape}');
    expect(passedOn).toHaveBeenCalledTimes(1);
    expect(field).toHaveValue('new');
    await answer(null);
    expect(stored).toEqual(['new']);
    expect(field).toHaveValue('new');
  });

  test('takes back what was typed on while that is on its way', async () => {
    const field = await typed('new{Enter}er{Escape}');
    expect(passedOn).not.toHaveBeenCalled();
    await answer(null);
    expect(stored).toEqual(['new']);
    expect(field).toHaveValue('new');
  });
});

describe('a field that goes away while it is typed in', () => {
  test('stores what was typed, once', async () => {
    await typed('new');
    remove();
    await answer(null);
    expect(stored).toEqual(['new']);
  });

  test('stores nothing where nothing was typed, or the same again', async () => {
    await typed('old');
    remove();
    expect(stored).toEqual([]);
  });

  test('stores nothing that Escape took back', async () => {
    await typed('new{Escape}');
    remove();
    expect(stored).toEqual([]);
  });

  test('stores nothing that cannot be read', async () => {
    await typed(' ');
    remove();
    expect(stored).toEqual([]);
  });

  test('does not store again what is on its way, nor what has arrived', async () => {
    await typed('new{Enter}');
    remove();
    expect(stored).toEqual(['new']);
  });

  test('does not try again what was refused', async () => {
    const field = await typed('new{Enter}');
    await answer('Taken already.');
    await waitFor(() => expect(field).toHaveAccessibleDescription('Taken already.'));
    remove();
    expect(stored).toEqual(['new']);
  });

  test('stores what was typed on while the first answer was on its way', async () => {
    await typed('new{Enter}er');
    remove();
    expect(stored).toEqual(['new', 'newer']);
  });
});

describe('a field that is left while its text is on its way', () => {
  test('does not store it twice', async () => {
    const field = await typed('new{Enter}');
    act(() => field.blur());
    expect(stored).toEqual(['new']);
    await answer(null);
    expect(field).toHaveValue('new');
  });

  test('stores the same text later, once it has been typed anew', async () => {
    const field = await typed('new{Enter}');
    await answer('Not now.');
    const user = userEvent.setup();
    await user.type(field, '{Backspace}w');
    act(() => field.blur());
    expect(stored).toEqual(['new', 'new']);
  });
});
