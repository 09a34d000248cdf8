import { screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { PeopleScreen } from '../../../renderer/features/people/people-screen';
import { useView } from '../../../renderer/state/window/view-store';
import { effort, Q, scheduled, team } from '../../helpers/plans/people-plan';
import { adding, after, freshPlan, moving } from '../../helpers/plans/plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
afterEach(() => double.stop());

const intake = () => within(screen.getByRole('region', { name: 'Intake' }));

test('demand stands against capacity by quarter, and what runs outside IT and the exposures are told', async () => {
  const plan = after(
    freshPlan(),
    team('Web', 100),
    adding('Shop', { cost: 100_000_000, outcome: 'revenue', customerFacing: true }, 'innovate'),
    adding('Survey', { outsideIt: 'adopt' }),
    adding('Sheets', { outsideIt: 'replace' }),
    adding('Lists', { outsideIt: 'adopt' }),
    effort('Survey', 'Web', { days: 240 }),
    scheduled('Survey', Q(1), 2),
    scheduled('Shop', Q(1), 1),
    moving(['Shop'], 'innovate', true),
  );
  double = startDouble({ plan });
  const user = await show(PeopleScreen);
  expect(
    intake().getByText(
      '1 initiative that is not decided asks for 240 days; funded work leaves 1,200 free. What 2 more ask nobody has said.',
    ),
  ).toBeVisible();
  expect(
    intake()
      .getAllByRole('listitem')
      .map((item) => item.textContent?.replaceAll('\u00a0', ' ')),
  ).toEqual([
    'Runs outside IT already: adopt 2, replace 1',
    'Customer-facing: € 1.00M, 100 % of the change money of 2027, 1 funded initiative',
  ]);
  const led = () => [...useView.getState().selection];
  await user.click(intake().getByRole('button', { name: /^Runs outside IT already/ }));
  expect(led()).toEqual(['Survey', 'Lists', 'Sheets']);
  await user.click(intake().getByRole('button', { name: /^Customer-facing/ }));
  expect(led()).toEqual(['Shop']);
  const rows = within(intake().getByRole('table', { name: /Days asked for/ })).getAllByRole('row');
  expect(rows.slice(1, 4).map((row) => row.textContent)).toEqual([
    'Q1 2027120100',
    'Q2 2027120100',
    'Q3 20270100',
  ]);
});

test('quick wins stand under the peer they are for, and lead to the card; without teams as well', async () => {
  double = startDouble({
    plan: after(
      freshPlan(),
      adding('Faster invoices', { outcome: 'efficiency' }),
      scheduled('Faster invoices', Q(1), 1),
      adding('Long one', { outcome: 'revenue' }),
      scheduled('Long one', Q(1), 6),
    ),
  });
  const user = await show(PeopleScreen);
  const wins = within(intake().getByRole('group', { name: 'Quick wins' }));
  expect(wins.getAllByRole('term').map((term) => term.textContent)).toEqual(['CEO', 'CFO', 'CMO', 'COO']);
  expect(wins.getAllByRole('definition').map((each) => each.textContent)).toEqual([
    'Nothing',
    'Faster invoices',
    'Nothing',
    'Faster invoices',
  ]);
  await user.click(wins.getAllByRole('button', { name: 'Faster invoices' })[0] as HTMLElement);
  expect(useView.getState().panel).toBe('Faster invoices');
});
