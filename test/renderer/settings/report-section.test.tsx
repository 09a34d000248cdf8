import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { NoteChoice } from '../../../renderer/features/report/choice/note-choice';
import { ReportSection } from '../../../renderer/features/settings/report-section';
import { currentPlan } from '../../../renderer/state/plan/plan-store';
import { adding, after, freshPlan } from '../../helpers/plans/plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
afterEach(() => {
  double.stop();
  vi.unstubAllGlobals();
});

test('a colour is stored; what is none, and one too light for paper, are told beside the field', async () => {
  double = startDouble({ plan: freshPlan() });
  const user = await show(ReportSection);
  const field = screen.getByLabelText('Colour of heads');
  await user.type(field, '7B3FC4{Enter}');
  await waitFor(() => expect(currentPlan().letterhead.get('letterhead')?.accent).toBe('#7b3fc4'));
  await user.clear(field);
  await user.type(field, 'violet{Enter}');
  expect(await screen.findByText(/“violet” is not a colour/)).toBeVisible();
  await user.clear(field);
  await user.type(field, '#ffee00{Enter}');
  expect(await screen.findByText(/too light to be read on paper/)).toBeVisible();
  expect(currentPlan().letterhead.get('letterhead')?.accent).toBe('#7b3fc4');
});

test('a file that is no picture is refused with what to choose, and nothing is stored', async () => {
  double = startDouble({ plan: freshPlan() });
  vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('no picture')));
  const user = await show(ReportSection);
  const file = new File(['text'], 'logo.png', { type: 'image/png' });
  await user.upload(screen.getByLabelText('Picture of the logo'), file);
  expect(await screen.findByText(/“logo.png” is no picture that can be read/)).toBeVisible();
  expect(currentPlan().letterhead.size).toBe(0);
});

test('a note is written for a section, told in the list of sections, and taken away', async () => {
  double = startDouble({ plan: after(freshPlan(), adding('Kiosk')) });
  const user = await show(NoteChoice);
  await user.selectOptions(screen.getByLabelText('Note to'), 'Run-cost drift');
  const note = screen.getByLabelText(/^Note(?! to)/);
  await user.type(note, 'Prices are of May.');
  await user.tab();
  await waitFor(() => expect(currentPlan().reportNote.get('drift')?.text).toBe('Prices are of May.'));
  expect(screen.getByRole('option', { name: 'Run-cost drift (has a note)' })).toBeInTheDocument();
  await user.clear(note);
  await user.tab();
  await waitFor(() => expect(currentPlan().reportNote.size).toBe(0));
});
