import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ServicesScreen } from '../../../renderer/features/services/services-screen';
import { useServicesView } from '../../../renderer/features/services/services-view';
import { useServicesTab } from '../../../renderer/state/window/services-tab';
import type { Plan } from '../../../shared/model/plan';
import type { ServiceChanges } from '../../../shared/rules/commands/service';
import { adding, after, base, freshPlan } from '../../helpers/plans/plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 26, 9) });
  useServicesView.setState(useServicesView.getInitialState(), true);
  useServicesTab.setState({ tab: 'inertia' });
});
afterEach(() => {
  double.stop();
  vi.useRealTimers();
});

const service = (id: string, name: string, changes: ServiceChanges) =>
  ({ type: 'service/add', id, name, changes }) as const;

function oldServices(): Plan {
  return after(
    freshPlan(),
    service('fax', 'Fax gateway', { cost: 120_000_00, unchangedSince: 2011 }),
    service('erp', 'ERP', { cost: 900_000_00, unchangedSince: 2025 }),
    service('wan', 'Network', { cost: 300_000_00 }),
    adding('Kitchen configurator', { cost: 100_000_00, outcome: 'revenue' }, 'innovate'),
  );
}

const rows = () => {
  const table = screen.getByRole('table', { name: 'What runs unchanged, ranked' });
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[4]?.textContent);
};

describe('the inertia radar', () => {
  test('says what is freed and what it is enough for, the heaviest first', async () => {
    double = startDouble({ plan: oldServices() });
    await show(ServicesScreen);
    // 0.12M × 16 years = 1.92; 0.9M × 2 = 1.8; the network is not dated.
    expect(rows()).toEqual([
      'Nothing would change itEnding Fax gateway frees 0.12M a year: enough for Kitchen configurator',
      'Nothing would change itEnding ERP frees 0.90M a year',
      'Nothing would change itEnding Network frees 0.30M a year',
    ]);
    expect(screen.getByText('1 is not shown: nobody has said since when.')).toBeVisible();
    expect(
      screen.getByText(
        'Nothing would change 3 services: they cost 1.32M a year, and staying costs 6.60M from 2027 to 2031.',
      ),
    ).toBeVisible();
  });

  test('the chart is one stop of the keyboard: arrows go by age, Enter leads to the row', async () => {
    double = startDouble({ plan: oldServices() });
    const user = await show(ServicesScreen);
    const erp = screen.getByRole('button', { name: /^ERP, 0.90M a year, unchanged for 2 years/ });
    const fax = screen.getByRole('button', { name: /^Fax gateway, 0.12M a year, unchanged for 16 years/ });
    expect([erp.tabIndex, fax.tabIndex]).toEqual([0, -1]);
    erp.focus();
    await user.keyboard('{ArrowRight}');
    expect(fax).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Name of Fax gateway' })).toHaveFocus());
  });
});

describe('the landscape review', () => {
  test('asks one service after the other by one key, stores each answer with its day, and proposes work as one step', async () => {
    double = startDouble({ plan: oldServices() });
    const user = await show(ServicesScreen);
    await user.click(screen.getByRole('button', { name: 'Review the landscape…' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Landscape review' }));
    expect(dialog.getByRole('timer')).toHaveTextContent('10:00 left');
    expect(dialog.getByRole('group', { name: 'ERP' })).toBeVisible();
    await user.keyboard('1');
    expect(await dialog.findByRole('group', { name: 'Network' })).toBeVisible();
    expect(dialog.getByText('2 of 3')).toBeVisible();
    await user.keyboard('3');
    expect(await dialog.findByRole('group', { name: 'Fax gateway' })).toBeVisible();
    await user.keyboard('2');
    await dialog.findByText(/What the answers ask for/);
    expect(
      ['erp', 'wan', 'fax'].map((id) => {
        const { review, reviewedOn } = double.plan().service.get(id) ?? {};
        return [review, reviewedOn];
      }),
    ).toEqual([
      ['works', '2026-11-26'],
      ['unknown', '2026-11-26'],
      ['worries', '2026-11-26'],
    ]);
    expect(dialog.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual([
      'Find out what Network does',
      'Replace Fax gateway',
    ]);
    await user.click(dialog.getByRole('button', { name: 'Add 2 initiatives' }));
    await dialog.findByText(/asks for no work that is not in the plan/);
    const added = [...double.plan().initiative.values()].slice(1);
    expect(added.map(({ title, serviceId }) => [title, serviceId])).toEqual([
      ['Find out what Network does', 'wan'],
      ['Replace Fax gateway', 'fax'],
    ]);
    expect([...double.plan().serviceEffect.values()]).toMatchObject([{ serviceId: 'fax', kind: 'replace' }]);
  });

  test('a key that is pressed while the answer before is on its way is for the next service', async () => {
    double = startDouble({ plan: oldServices() });
    const user = await show(ServicesScreen);
    await user.click(screen.getByRole('button', { name: 'Review the landscape…' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Landscape review' }));
    // All three in one turn, before the engine can have answered any.
    const step = dialog.getByRole('group', { name: 'ERP' });
    for (const key of ['1', '3', '2', '2']) fireEvent.keyDown(step, { key });
    await dialog.findByText(/What the answers ask for/);
    expect(['erp', 'wan', 'fax'].map((id) => double.plan().service.get(id)?.review)).toEqual([
      'works',
      'unknown',
      'worries',
    ]);
    await waitFor(() => expect(dialog.getByRole('button', { name: 'Add 2 initiatives' })).toHaveFocus());
  });

  test('left and right go back and on, and what was left out is not added', async () => {
    double = startDouble({
      plan: after(oldServices(), {
        type: 'service/edit',
        ids: ['fax', 'wan'],
        changes: { review: 'worries' },
      }),
    });
    const user = await show(ServicesScreen);
    await user.click(screen.getByRole('button', { name: 'Review the landscape…' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Landscape review' }));
    await user.keyboard('{ArrowRight}');
    expect(dialog.getByText('2 of 3')).toBeVisible();
    await user.keyboard('{ArrowLeft}');
    expect(dialog.getByText('1 of 3')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'See what it asks for' }));
    await user.click(dialog.getByRole('checkbox', { name: 'Replace Network' }));
    await user.click(dialog.getByRole('button', { name: 'Add 1 initiative' }));
    await waitFor(() => expect(double.plan().initiative.size).toBe(2));
    expect([...double.plan().initiative.values()].at(-1)?.title).toBe('Replace Fax gateway');
  });
});

test('the grid shows since when a service is unchanged and what the review said; both are edited there', async () => {
  useServicesTab.setState({ tab: 'services' });
  double = startDouble({ plan: oldServices() });
  const user = await show(ServicesScreen);
  await user.click(screen.getByRole('textbox', { name: 'Unchanged since of Network' }));
  await user.keyboard('2009{Tab}');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Landscape review of Network' }), 'worries');
  await waitFor(() =>
    expect(double.plan().service.get('wan')).toMatchObject({
      unchangedSince: 2009,
      review: 'worries',
      reviewedOn: '2026-11-26',
    }),
  );
  await user.click(screen.getByRole('button', { name: '1 keeps me up at night' }));
  expect(screen.getAllByRole('textbox', { name: /^Name of/ })).toHaveLength(1);
  expect(double.plan().scenario.has(base)).toBe(true);
});
