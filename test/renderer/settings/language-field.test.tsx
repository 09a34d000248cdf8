import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { LanguageField } from '../../../renderer/features/settings/language-field';
import { setBridge } from '../../../renderer/state/files/shell-client';
import { useLanguageChoice } from '../../../renderer/state/window/language-choice';
import { fakeShell } from '../../helpers/fake-shell';

afterEach(() => {
  setBridge(null);
  useLanguageChoice.setState({ language: null, region: null, system: null, changed: false });
});

test('a chosen language is kept at once and says that it holds after a restart, with a way to it', async () => {
  const shell = fakeShell();
  setBridge(shell);
  render(<LanguageField />);
  const user = userEvent.setup();
  const field = screen.getByRole('combobox', { name: 'Language' });
  expect(field).toHaveDisplayValue('As the system');
  expect(screen.queryByRole('status')).toBeNull();

  await user.selectOptions(field, 'Deutsch');
  expect(field).toHaveDisplayValue('Deutsch');
  expect(screen.getByRole('status')).toHaveTextContent('This holds after a restart.');
  await user.click(screen.getByRole('button', { name: 'Restart now' }));
  await user.selectOptions(field, 'As the system');

  expect(shell.asked).toEqual([
    { name: 'language/read', body: {} },
    { name: 'language/keep', body: { language: 'de' } },
    { name: 'app/restart', body: {} },
    { name: 'language/keep', body: { language: null } },
  ]);
});

test('numbers and dates are those of a region, each shown by an example, the system’s first', async () => {
  const shell = fakeShell();
  shell.answers.set('language/read', { language: 'en', region: null, system: 'de-CH' });
  setBridge(shell);
  render(<LanguageField />);
  const field = screen.getByRole('combobox', { name: 'Numbers and dates' });
  expect(field).toHaveAccessibleDescription(/^In any language/);
  await waitFor(() => expect(field).toHaveDisplayValue(/^As the system: 12['’]345\.67 · 31\.12\.2027$/));
  const offered = within(field)
    .getAllByRole('option')
    .map(({ textContent }) => textContent?.replace(/[\s\u00a0\u202f]/g, ' ') ?? '');
  expect(offered).toContain('Germany: 12.345,67 · 31.12.2027');
  expect(offered).toContain('United Kingdom: 12,345.67 · 31/12/2027');
  expect(offered).toContain('United States: 12,345.67 · 12/31/2027');
  expect(offered).toContain('France: 12 345,67 · 31/12/2027');
  expect(offered.filter((words) => words.startsWith('Switzerland (')).length).toBe(3);
  expect(offered.slice(1)).toEqual(offered.slice(1).toSorted(new Intl.Collator('en-GB').compare));

  await userEvent.selectOptions(field, 'de-DE');
  expect(screen.getByRole('status')).toHaveTextContent('This holds after a restart.');
  expect(shell.asked.at(-1)).toEqual({ name: 'language/keep', body: { region: 'de-DE' } });
  expect(screen.getByRole('combobox', { name: 'Language' })).toHaveDisplayValue('English');
});
