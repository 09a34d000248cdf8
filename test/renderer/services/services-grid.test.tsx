import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ServicesScreen } from '../../../renderer/features/services/services-screen';
import { useServicesView } from '../../../renderer/features/services/services-view';
import { undo } from '../../../renderer/state/plan/dispatch';
import { useView } from '../../../renderer/state/window/view-store';
import type { Plan } from '../../../shared/model/plan';
import { quarterIn } from '../../../shared/model/quarter';
import { driftOf } from '../../../shared/rules/budgets/drift';
import type { Command } from '../../../shared/rules/command';
import type { ServiceChanges } from '../../../shared/rules/commands/service';
import { adding, after, base, freshPlan, moving } from '../../helpers/plans/plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 26, 9) });
  useServicesView.setState(useServicesView.getInitialState(), true);
});
afterEach(() => {
  double.stop();
  vi.useRealTimers();
});

const M = (amount: number) => Math.round(amount * 100_000_000);
const service = (name: string, changes: ServiceChanges): Command => ({
  type: 'service/add',
  id: name,
  name,
  changes,
});

function twoOf2026(): Plan {
  return after(
    freshPlan(),
    service('ERP', { cost: M(12), indexation: 400, costYear: 2026, businessUnit: 'Finance' }),
    service('Data centre', { cost: M(18), indexation: 300, costYear: 2026, owner: 'Ada' }),
  );
}

/** Portal is live from Q1 2028 on and then ends the data centre, after two quarters side by side. */
function withEffect(plan: Plan): Plan {
  return after(
    plan,
    adding('Portal', { cost: M(1), outcome: 'efficiency' }, 'run'),
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: ['Portal'],
      changes: { start: quarterIn(2027, 4), lengthQuarters: 1 },
    },
    {
      type: 'effect/set',
      effect: {
        id: 'e',
        initiativeId: 'Portal',
        serviceId: 'Data centre',
        kind: 'end',
        amount: null,
        from: null,
        parallelQuarters: 2,
      },
    },
  );
}

const names = () =>
  screen.getAllByRole('textbox', { name: /^Name of/ }).map((input) => (input as HTMLInputElement).value);
const texts = (testId: string) =>
  [...screen.getByTestId(testId).children].map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '));
const field = (name: string) => screen.getByLabelText(name, { selector: 'input, select' });

describe('cost by year', () => {
  test('12.0M and 18.0M of 2026, indexed by 4 % and 3 %, are 12.48M + 18.54M = 31.02M in 2027', async () => {
    double = startDouble({ plan: twoOf2026() });
    await show(ServicesScreen);
    // 2028: 12.9792M + 19.0962M = 32.0754M; 2029: 13.498368M + 19.669086M = 33.167454M. 2030: 14.0383M + 20.2592M = 34.2975M; 2031: 14.5998M + 20.8669M = 35.4668M.
    expect(texts('service-ERP').slice(4, 7)).toEqual(['12.48', '12.98', '13.50']);
    expect(texts('service-Data centre').slice(4, 7)).toEqual(['18.54', '19.10', '19.67']);
    expect(texts('run-today')).toEqual([
      'Run today',
      '€ 30,000,000',
      '',
      '31.02',
      '32.08',
      '33.17',
      '34.30',
      '35.47',
      '',
    ]);
    expect(driftOf(double.plan(), base, 3).years.map(({ runToday }) => runToday)).toEqual([
      M(31.02),
      M(32.0754),
      M(33.167454),
    ]);
  });

  test('the year of the cost is typed; empty is the first year, and undo brings it back', async () => {
    double = startDouble({ plan: twoOf2026() });
    const user = await show(ServicesScreen);
    const year = field('Year of the cost of ERP');
    expect(year).toHaveValue('2026');
    await user.clear(year);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(texts('service-ERP').slice(4, 6)).toEqual(['12.00', '12.48']));
    expect(year).toHaveAttribute('placeholder', '2027');
    // 12M of 2027 and 18M of 2026 are not the same money.
    expect(texts('run-today')[1]).toBe('–');
    await undo();
    await waitFor(() => expect(texts('service-ERP')[4]).toBe('12.48'));
    await user.type(year, '9{Enter}');
    expect(year).toHaveAccessibleDescription(/^Write a year such as 2026/);
    expect(double.plan().service.get('ERP')?.costYear).toBe(2026);
  });
});

describe('who does it, and days', () => {
  test('internal or external is chosen, and waits for a cost', async () => {
    double = startDouble({ plan: after(twoOf2026(), service('Mail', {})) });
    const user = await show(ServicesScreen);
    expect(field('Done by of Mail')).toBeDisabled();
    await user.selectOptions(field('Done by of ERP'), 'External');
    await waitFor(() =>
      expect([...double.plan().moneyLine.values()].map(({ sourcing }) => sourcing)).toEqual([
        'external',
        null,
      ]),
    );
  });

  test('a notice date after the end of the contract is refused beside it', async () => {
    double = startDouble({ plan: after(twoOf2026(), service('Mail', { contractEnd: '2027-06-30' })) });
    const user = await show(ServicesScreen);
    const notice = field('Notice by of Mail');
    await user.type(notice, '2027-07-01');
    await user.tab();
    await waitFor(() =>
      expect(notice).toHaveAccessibleDescription(/would lie after the end of its contract/),
    );
    expect(double.plan().service.get('Mail')?.noticeDate).toBeNull();
  });
});

describe('what is in view', () => {
  test('by text and by business unit, with its sums; nothing found is said', async () => {
    double = startDouble({ plan: twoOf2026() });
    const user = await show(ServicesScreen);
    await user.type(field('Find services'), 'ada');
    expect(names()).toEqual(['Data centre']);
    expect(texts('in-view').slice(0, 5)).toEqual(['In view', '€ 18,000,000', '', '18.54', '19.10']);
    expect(screen.getByRole('status')).toHaveTextContent('1 of 2 in view');
    await user.selectOptions(field('Business unit'), 'Finance');
    expect(screen.getByText('No service is like that.')).toBeVisible();
    await user.clear(field('Find services'));
    expect(names()).toEqual(['ERP']);
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(names()).toEqual(['Data centre', 'ERP']);
    expect(screen.queryByTestId('in-view')).toBeNull();
  });

  test('a row that no longer belongs to what is shown stays until the keyboard leaves the rows', async () => {
    double = startDouble({ plan: after(twoOf2026(), service('Mail', {})) });
    const user = await show(ServicesScreen);
    await user.click(screen.getByRole('button', { name: '1 without a cost' }));
    await user.type(field('Cost a year of Mail'), '1m{Enter}');
    await waitFor(() => expect(double.plan().moneyLine.size).toBe(3));
    expect(names()).toContain('Mail');
    expect(field('Cost a year of Mail')).toHaveFocus();
  });

  test('days sort from the first on, what has none stands last', async () => {
    double = startDouble({ plan: after(twoOf2026(), service('Mail', { sunset: '2028-06-30' })) });
    const user = await show(ServicesScreen);
    await user.click(screen.getByRole('button', { name: 'Sunset' }));
    expect(names()).toEqual(['Mail', 'Data centre', 'ERP']);
  });

  test('of several hundred services the rows in sight are drawn, and the sums are of all', async () => {
    const many = Array.from({ length: 400 }, (_, index) =>
      service(`Service ${String(index).padStart(3, '0')}`, { cost: 1_000_00 }),
    );
    double = startDouble({ plan: after(freshPlan(), ...many) });
    await show(ServicesScreen);
    expect(names().length).toBeLessThan(80);
    expect(names()[0]).toBe('Service 000');
    expect(screen.getByRole('table', { name: 'Services' })).toHaveAttribute('aria-rowcount', '401');
    expect(texts('run-today')[1]).toBe('€ 400,000');
  });
});

describe('what initiatives do to services', () => {
  test('each is named with its quarter, leads to its card, and its savings are summed', async () => {
    double = startDouble({ plan: after(withEffect(twoOf2026()), moving(['Portal'], 'run', true)) });
    const user = await show(ServicesScreen);
    // Half of 2028's 19.0962M, then all of 2029's 19.669086M.
    expect(texts('saved').slice(0, 5)).toEqual(['Saved by initiatives', '', '–', '−9.55', '−19.67']);
    const link = within(screen.getByTestId('service-Data centre')).getByRole('button', {
      name: 'Ended from Q3 2028 by Portal',
    });
    expect(link).toHaveAttribute('title', 'Saves 19.38M a year from Q3 2028, after 2 quarters side by side.');
    await user.click(link);
    expect(useView.getState()).toMatchObject({ screen: 'board', panel: 'Portal' });
  });

  test('what is not funded says so and saves nothing yet', async () => {
    double = startDouble({ plan: withEffect(twoOf2026()) });
    const user = await show(ServicesScreen);
    expect(screen.getByRole('button', { name: 'If funded, ended from Q3 2028 by Portal' })).toBeVisible();
    expect(screen.queryByTestId('saved')).toBeNull();
    await user.click(screen.getByRole('button', { name: '1 is changed by initiatives' }));
    expect(names()).toEqual(['Data centre']);
  });
});
