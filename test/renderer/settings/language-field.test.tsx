import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { LanguageField } from '../../../renderer/features/settings/language-field';
import { setBridge } from '../../../renderer/state/files/shell-client';
import { useLanguageChoice } from '../../../renderer/state/window/language-choice';
import { fakeShell } from '../../helpers/fake-shell';

afterEach(() => {
  setBridge(null);
  useLanguageChoice.setState({ chosen: null, changed: false });
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
  expect(screen.getByRole('status')).toHaveTextContent('The language holds after a restart.');
  await user.click(screen.getByRole('button', { name: 'Restart now' }));
  await user.selectOptions(field, 'As the system');

  expect(shell.asked).toEqual([
    { name: 'language/read', body: {} },
    { name: 'language/keep', body: { language: 'de' } },
    { name: 'app/restart', body: {} },
    { name: 'language/keep', body: { language: null } },
  ]);
});
