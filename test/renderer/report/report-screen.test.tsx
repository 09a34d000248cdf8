import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  chooseFooter,
  chooseOrientation,
  chooseReport,
  chooseSection,
  useChosenReport,
} from '../../../renderer/features/report/choice/chosen-report';
import { ReportScreen } from '../../../renderer/features/report/report-screen';
import { savedViews } from '../../../renderer/state/board/saved-views';
import { setBridge } from '../../../renderer/state/files/shell-client';
import { currentPlan } from '../../../renderer/state/plan/plan-store';
import { reportKinds } from '../../../shared/model/report-kinds';
import { fakeClipboard } from '../../helpers/fake-clipboard';
import { type FakeShell, fakeShell } from '../../helpers/fake-shell';
import { boardPlan } from '../../helpers/plans/board-plan';
import { base } from '../../helpers/plans/plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
let shell: FakeShell;
beforeEach(() => {
  useChosenReport.setState(useChosenReport.getInitialState(), true);
  double = startDouble({ plan: boardPlan() });
  shell = fakeShell();
  setBridge(shell);
});
afterEach(() => {
  setBridge(null);
  double.stop();
});

const asked = () =>
  shell.asked
    .filter(({ name }) => name === 'report/export')
    .map(({ body }) => ({ ...(body as object), job: 'any' }));
const chosen = () => useChosenReport.getState().choice;
const options = () => within(screen.getByRole('complementary', { name: 'What is printed' }));

describe('the menu of the preview', () => {
  const menuOn = (target: Element) => {
    fireEvent.contextMenu(target);
    return screen.findByRole('menu');
  };

  test('copies the table under the pointer, named by the heading above it', async () => {
    const held = fakeClipboard();
    const user = await show(ReportScreen);
    const row = within(screen.getByTestId('report-services')).getAllByRole('row')[1] as HTMLElement;
    const menu = await menuOn(row);
    expect(menu).toHaveTextContent('Services: run today');
    await user.click(within(menu).getByRole('menuitem', { name: 'Copy the table' }));
    expect(await screen.findByText(/^Copied: \d+ rows\.$/)).toBeVisible();
    expect(held.get('text/plain')?.split('\t')[0]).toBe('Service');
  });

  test('offers the chart under the pointer as a picture, and by the key what stands first', async () => {
    await show(ReportScreen);
    const chart = screen.getByTestId('report-preview').querySelector('figure') as HTMLElement;
    const menu = await menuOn(chart);
    expect(
      within(menu)
        .getAllByRole('menuitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Copy as a picture', 'Save as SVG …', 'Save as PNG …']);
  });
});

describe('the report that is laid out before it is exported', () => {
  const ahead = () =>
    shell.asked.filter(({ name }) => name === 'report/ahead').map(({ body }) => body as { printed: object });

  test('is asked for once the hand rests, as it would be exported, anew at the button, and let go with the screen', async () => {
    const user = await show(ReportScreen);
    expect(ahead()).toEqual([]);
    await waitFor(() => expect(ahead()).toHaveLength(1), { timeout: 3_000 });
    const printed = { choice: chosen(), scenarioId: base };
    expect(ahead()[0]).toEqual({ printed });
    const button = screen.getByRole('button', { name: 'Export PDF …' });
    await user.hover(button);
    expect(ahead(), 'it stands for certain').toHaveLength(1);
    await user.unhover(button);
    const later = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 250_000);
    await user.hover(button);
    expect(ahead(), 'it may have gone unused').toHaveLength(2);
    later.mockRestore();
    await user.click(options().getByRole('radio', { name: 'Letter' }));
    await waitFor(() => expect(ahead()).toHaveLength(3), { timeout: 3_000 });
    expect(ahead()[2]).toEqual({
      printed: { choice: { ...printed.choice, paper: 'Letter' }, scenarioId: base },
    });
    cleanup();
    expect(ahead()).toHaveLength(4);
    expect(ahead()[3]).toEqual({ printed: null });
  });

  test('is not asked for where initiatives are still to be chosen', async () => {
    chooseReport('why-a-before-b');
    const user = await show(ReportScreen);
    await user.hover(screen.getByRole('button', { name: 'Export PDF …' }));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(ahead()).toEqual([]);
  });
});

describe('the report screen', () => {
  test('shows and exports the report, the sections and the paper that are chosen', async () => {
    const user = await show(ReportScreen);
    expect(screen.getByTestId('report-services')).toBeInTheDocument();
    await user.click(options().getByRole('checkbox', { name: 'Services' }));
    await user.click(options().getByRole('radio', { name: 'Letter' }));
    await user.click(options().getByRole('radio', { name: 'Landscape' }));
    await user.click(options().getByRole('checkbox', { name: /^Footer/ }));
    expect(screen.queryByTestId('report-services')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Export PDF …' }));
    const sections = reportKinds['board-pack'].sections.filter((section) => section !== 'services');
    expect(asked()).toEqual([
      {
        choice: {
          report: 'board-pack',
          sections,
          paper: 'Letter',
          orientation: 'landscape',
          footer: false,
          peer: null,
          unit: null,
          since: null,
          initiativeIds: [],
        },
        job: 'any',
        scenarioId: base,
      },
    ]);
  });

  test('another report begins in full, and the last section of a report stays', () => {
    chooseSection('summary', false);
    chooseOrientation('landscape');
    chooseFooter(false);
    chooseReport('board-pack');
    expect(chosen().sections).toEqual(reportKinds['board-pack'].sections);
    expect(chosen()).toMatchObject({ orientation: 'landscape', footer: false });
    for (const section of reportKinds['board-pack'].sections) chooseSection(section, false);
    expect(chosen().sections).toEqual(['overrides']);
    chooseSection('lists', true);
    expect(chosen().sections).toEqual(['lists', 'overrides']);
  });

  test('a choice is kept under a name in the plan, and is no view of the board', async () => {
    const user = await show(ReportScreen);
    await user.click(options().getByRole('checkbox', { name: 'Scores' }));
    await user.click(options().getByRole('button', { name: 'Keep as preset …' }));
    await user.type(screen.getByLabelText('Name'), 'For March{Enter}');
    expect(await options().findByLabelText('Preset')).toHaveDisplayValue('For March');
    expect(savedViews(currentPlan())).toEqual([]);
    await user.click(options().getByRole('checkbox', { name: 'Scores' }));
    expect(options().getByRole('button', { name: 'Update preset' })).toBeEnabled();
    await user.selectOptions(options().getByLabelText('Preset'), 'None');
    await user.selectOptions(options().getByLabelText('Preset'), 'For March');
    expect(options().getByRole('checkbox', { name: 'Scores' })).not.toBeChecked();
    await user.click(options().getByRole('button', { name: 'Delete preset' }));
    expect(options().queryByLabelText('Preset')).toBeNull();
  });
});
