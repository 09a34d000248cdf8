import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
// Read before: what is asked for later is not waited for in a test.
import '../../../renderer/features/settings/settings-screen';
import '../../../renderer/state/window/carry-settings';
import { App } from '../../../renderer/app/app';
import { useKeyChoices } from '../../../renderer/state/actions/key-choices';
import { useLanguageChoice } from '../../../renderer/state/window/language-choice';
import { useLook } from '../../../renderer/state/window/look';
import { useView } from '../../../renderer/state/window/view-store';
import { failureWords } from '../../../shared/words/failures';
import { givePageLayout } from '../../helpers/page-layout';
import { designPlan } from '../../helpers/plans/sample-plans';
import { type Started, startFake } from '../../helpers/start-fake';

let started: Started;
beforeEach(async () => {
  givePageLayout();
  started = await startFake(designPlan());
  render(<App />);
  act(() => useView.setState({ screen: 'settings' }));
});
afterEach(() => {
  started.stop();
  useKeyChoices.setState({ chosen: {} });
  useLanguageChoice.setState({ language: null, region: null, system: null, changed: false });
});

test('the settings are saved in a file, which can be shown in its folder', async () => {
  started.shell.answers.set('settings/save', { fileName: 'mine.json', file: 7 });
  await userEvent.click(await screen.findByRole('button', { name: 'Save these settings in a file …' }));
  expect(await screen.findByText('Saved the settings in mine.json')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show in folder' }));
  expect(started.shell.asked.at(-1)).toEqual({ name: 'export/show', body: { file: 7 } });
});

test('those of a file hold at once in every window: look, keys and parts of the panel; language and region after a restart', async () => {
  const { answers } = started.shell;
  answers.set('settings/load', { fileName: 'mine.json' });
  await userEvent.click(await screen.findByRole('button', { name: 'Take settings from a file …' }));
  expect(await screen.findByText('Took the settings from mine.json')).toBeVisible();
  useKeyChoices.setState({ chosen: { help: 'F2' } });
  answers.set('look/read', { theme: 'dark', contrast: false, density: 'compact' });
  answers.set('keys/read', { keys: { import: 'Mod+j' } });
  answers.set('panel/read', { parts: { money: false } });
  answers.set('language/read', { language: 'de', region: 'en-US', system: null });
  act(() => started.shell.act('settings-changed'));
  await waitFor(() => expect(useLook.getState().density).toBe('compact'));
  // What was chosen before is gone: it is the file's word now.
  expect(useKeyChoices.getState().chosen).toEqual({ import: 'Mod+j' });
  expect(useView.getState().panelParts).toEqual({ money: false });
  expect(screen.getByRole('combobox', { name: 'Numbers and dates' })).toHaveValue('en-US');
  expect(await screen.findByText('This holds after a restart. All you did is stored.')).toBeVisible();
});

test('why a file was refused is a sentence that names the field', () => {
  const words = (code: string, field: string) =>
    failureWords({ code, parameters: { file: 'mine.json', field } });
  expect(words('settings-refused', '')).toBe(
    'mine.json is not a settings file of Bimodal Planner. Nothing was changed.',
  );
  expect(words('settings-refused', 'zoom')).toBe(
    'In mine.json “zoom” is nothing that can be set so. Nothing was changed.',
  );
  expect(words('settings-newer', '')).toMatch(/newer version .* Nothing was changed\./);
});
