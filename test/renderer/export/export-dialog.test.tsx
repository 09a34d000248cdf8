import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ExportDialog } from '../../../renderer/features/export/export-dialog';
import { ImportScreen } from '../../../renderer/features/import/import-screen';
import { ServicesScreen } from '../../../renderer/features/services/services-screen';
import { askExport, leaveExport } from '../../../renderer/state/files/export-table';
import { setBridge } from '../../../renderer/state/files/shell-client';
import { showScreen } from '../../../renderer/state/window/view-store';
import type { Plan } from '../../../shared/model/plan';
import { type FakeShell, fakeShell } from '../../helpers/fake-shell';
import { after, base, freshPlan } from '../../helpers/plans/plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
let shell: FakeShell;
beforeEach(() => {
  shell = fakeShell();
});
afterEach(() => {
  leaveExport();
  setBridge(null);
  double.stop();
});

async function dialog(plan: Plan = freshPlan()) {
  double = startDouble({ plan });
  setBridge(shell);
  const user = await show(ExportDialog);
  return user;
}
const asked = () => shell.asked.filter(({ name }) => name === 'backlog/export').map(({ body }) => body);

describe('the export of a table', () => {
  test('writes all fields of the scenario in view as a workbook, and goes', async () => {
    shell.answers.set('backlog/export', { fileName: 'IT plan backlog.xlsx', rows: 3 });
    const user = await dialog();
    askExport();
    await user.click(await screen.findByRole('button', { name: 'Export …' }));
    expect(asked()).toEqual([
      { what: 'initiatives', format: 'xlsx', fields: null, scenarioId: base, job: expect.any(String) },
    ]);
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Export' })).toBeNull());
    expect(await screen.findByText('Exported IT plan backlog.xlsx: 3 initiatives')).toBeVisible();
  });

  test('writes the columns of the screen one came from, in another scenario, as CSV', async () => {
    const user = await dialog(
      after(freshPlan(), { type: 'scenario/add', id: 'less', name: 'Less', sourceId: base }),
    );
    showScreen('roadmap');
    askExport();
    await user.selectOptions(await screen.findByLabelText('Format'), 'CSV (.csv)');
    await user.selectOptions(screen.getByLabelText('Columns'), 'Those of the roadmap');
    await user.selectOptions(screen.getByLabelText('Scenario'), 'Less');
    await user.click(screen.getByRole('button', { name: 'Export …' }));
    expect(asked()).toEqual([
      {
        what: 'initiatives',
        format: 'csv',
        fields: expect.arrayContaining(['start', 'length', 'needs']),
        scenarioId: 'less',
        job: expect.any(String),
      },
    ]);
    // The question where to was left: nothing was written, and the choices are still there.
    expect(screen.getByRole('dialog', { name: 'Export' })).toBeVisible();
  });

  test('writes services, asked for on their screen, without asking for columns or a scenario', async () => {
    double = startDouble({
      plan: after(freshPlan(), { type: 'service/add', id: 'mail', name: 'Mail', changes: {} }),
    });
    setBridge(shell);
    const user = await show(() => (
      <>
        <ServicesScreen />
        <ExportDialog />
      </>
    ));
    await user.click(screen.getByRole('button', { name: 'Export services…' }));
    await screen.findByRole('dialog', { name: 'Export' });
    expect(screen.queryByLabelText('Columns')).toBeNull();
    expect(screen.queryByLabelText('Scenario')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Export …' }));
    expect(asked()).toEqual([
      { what: 'services', format: 'xlsx', fields: null, scenarioId: null, job: expect.any(String) },
    ]);
  });

  test('writes all figures as CSV, whatever the format was, and takes that up again for a template', async () => {
    shell.answers.set('backlog/export', null);
    const user = await dialog();
    askExport();
    await user.selectOptions(await screen.findByLabelText('What'), 'All figures');
    expect(
      screen.getByText('Every figure of the plan, one a row, for a pivot table or a script.'),
    ).toBeVisible();
    expect([...screen.getByLabelText<HTMLSelectElement>('Format').options].map(({ text }) => text)).toEqual([
      'CSV (.csv)',
    ]);
    expect(screen.queryByLabelText('Scenario')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Export …' }));
    expect(asked()).toEqual([
      { what: 'figures', format: 'csv', fields: null, scenarioId: null, job: expect.any(String) },
    ]);
    await user.selectOptions(screen.getByLabelText('What'), 'A template to fill in');
    expect(screen.getByLabelText('Format')).toHaveValue('xlsx');
  });

  test('says why a file could not be written, and stays', async () => {
    const user = await dialog();
    shell.request = async () => ({
      ok: false,
      code: 'not-written',
      parameters: { file: 'a.xlsx', output: 'yes' },
    });
    askExport();
    await user.click(await screen.findByRole('button', { name: 'Export …' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /If it is open in a spreadsheet, close it there/,
    );
    expect(screen.getByRole('dialog', { name: 'Export' })).toBeVisible();
  });

  test('of a template is one click away from the import', async () => {
    double = startDouble({ plan: freshPlan() });
    setBridge(shell);
    const user = await show(() => (
      <>
        <ImportScreen />
        <ExportDialog />
      </>
    ));
    await user.click(screen.getByRole('button', { name: 'Get a template…' }));
    await user.click(await screen.findByRole('button', { name: 'Export …' }));
    expect(asked()).toEqual([
      { what: 'template', format: 'xlsx', fields: null, scenarioId: null, job: expect.any(String) },
    ]);
  });
});
