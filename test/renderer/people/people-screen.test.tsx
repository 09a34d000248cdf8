import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { PeopleScreen } from '../../../renderer/features/people/people-screen';
import { useView } from '../../../renderer/state/window/view-store';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { capacity, peoplePlan, Q } from '../../helpers/plans/people-plan';
import { after, base, freshPlan } from '../../helpers/plans/plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
afterEach(() => double.stop());

const grid = () => screen.getByRole('grid', { name: 'Load of the teams by quarter' });
const cell = (name: RegExp) => within(grid()).getByRole('gridcell', { name });
const stored = () => double.asked.filter(({ name }) => name === 'command/dispatch').length;

describe('the load by quarter', () => {
  test('each cell says its share in figures: Platform is asked for 90 of 80 days in Q2', async () => {
    double = startDouble({ plan: peoplePlan() });
    await show(PeopleScreen);
    expect(cell(/^Platform, Q2 2027/)).toHaveTextContent('113 %');
    expect(cell(/^Platform, Q3 2027/)).toHaveTextContent('75 %');
    expect(cell(/^Apps, Q1 2027: nothing asked/)).toHaveTextContent('–');
    expect(within(grid()).getAllByRole('gridcell')).toHaveLength(24);
  });

  test('one cell takes Tab, the arrows go to the others, Enter shows what causes it', async () => {
    double = startDouble({ plan: peoplePlan() });
    const user = await show(PeopleScreen);
    const stops = within(grid())
      .getAllByRole('gridcell')
      .filter((each) => each.tabIndex === 0);
    expect(stops).toHaveLength(1);
    stops[0]?.focus();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(cell(/^Platform, Q2 2027/)).toHaveFocus();
    await user.keyboard('{End}');
    expect(cell(/^Platform, Q4 2029/)).toHaveFocus();
    await user.keyboard('{Home}{ArrowRight}{Enter}');
    const detail = screen.getByTestId('cell-detail');
    expect(detail).toHaveTextContent('90 days asked, 80 usable: 10 too many');
    expect(detail).toHaveTextContent('100 days − 20 run work = 80 usable');
    expect(
      within(detail)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Telephony60 daysMove to Q3 2027: fits', 'ERP30 daysMove to Q1 2027: fits']);
  });

  test('what causes it moves to where it fits, with an offer to undo, and leads to its card', async () => {
    double = startDouble({ plan: peoplePlan() });
    const user = await show(PeopleScreen);
    await user.click(cell(/^Platform, Q2 2027/));
    await user.click(screen.getByRole('button', { name: 'Move to Q3 2027: fits (Telephony)' }));
    await waitFor(() => expect(cell(/^Platform, Q2 2027/)).toHaveTextContent('38 %'));
    expect(cardsOf(double.plan(), base).byId.get('Telephony')?.placement.start).toBe(Q(3));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(cell(/^Platform, Q2 2027/)).toHaveTextContent('113 %'));
    await user.click(screen.getByRole('button', { name: 'ERP' }));
    expect(useView.getState()).toMatchObject({ screen: 'board', panel: 'ERP' });
  });

  test('a quarter has days of its own, and goes back to the usual ones', async () => {
    double = startDouble({ plan: peoplePlan() });
    const user = await show(PeopleScreen);
    await user.click(cell(/^Platform, Q2 2027/));
    const days = screen.getByRole('textbox', { name: 'Days in this quarter' });
    await user.clear(days);
    await user.type(days, '10{Enter}');
    await waitFor(() =>
      expect(days).toHaveAccessibleDescription(/Run work takes 20 days, but there are only 10/),
    );
    expect(double.plan().capacity.size).toBe(0);
    await user.clear(days);
    await user.type(days, '140{Enter}');
    // 140 - 20 = 120 for 90.
    await waitFor(() => expect(cell(/^Platform, Q2 2027.*days of its own/)).toHaveTextContent('75 %*'));
    await user.click(screen.getByRole('button', { name: 'As usual: 100, 20' }));
    await waitFor(() => expect(double.plan().capacity.size).toBe(0));
  });

  test('a team with no days in a quarter is said to have none', async () => {
    double = startDouble({ plan: after(peoplePlan(), capacity('Apps', Q(2), 0)) });
    await show(PeopleScreen);
    expect(cell(/^Apps, Q2 2027/)).toHaveTextContent('no days');
  });
});

describe('the teams', () => {
  test('without one, the screen says what teams are for; the first is added, named and undone', async () => {
    double = startDouble({ plan: freshPlan() });
    const user = await show(PeopleScreen);
    expect(screen.getByText('Who does the work')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Add a team' }));
    const name = await screen.findByRole('textbox', { name: 'Name of New team' });
    expect(name).toHaveFocus();
    await user.keyboard('Data{Enter}');
    await waitFor(() => expect([...double.plan().team.values()].map((row) => row.name)).toEqual(['Data']));
  });

  test('one that came with a list has no days yet, which is said until it has some', async () => {
    const plan = peoplePlan();
    const ops = { id: 'ops', name: 'Ops', daysPerQuarter: 0, runDaysPerQuarter: 0, dayRate: null };
    double = startDouble({ plan: { ...plan, team: new Map(plan.team).set('ops', ops) } });
    const user = await show(PeopleScreen);
    const row = screen.getByTestId('team-ops');
    expect(row).toHaveTextContent('No days yet');
    await user.clear(within(row).getByRole('textbox', { name: 'Days a quarter of Ops' }));
    await user.type(within(row).getByRole('textbox', { name: 'Days a quarter of Ops' }), '60{Enter}');
    await waitFor(() => expect(row).not.toHaveTextContent('No days yet'));
    expect(double.plan().team.get('ops')?.daysPerQuarter).toBe(60);
  });

  test('bad input is named beside the field, and nothing is stored', async () => {
    double = startDouble({ plan: peoplePlan() });
    const user = await show(PeopleScreen);
    const typed = async (label: string, text: string) => {
      const field = screen.getByRole('textbox', { name: label });
      await user.clear(field);
      await user.type(field, `${text}{Enter}`);
      return field;
    };
    expect(await typed('Days a quarter of Apps', '-5')).toHaveAccessibleDescription(/Whole days from 0/);
    expect(await typed('Run work of Apps', '9999999')).toHaveAccessibleDescription(/Whole days from 0/);
    expect(await typed('Day rate of Apps', 'plenty')).toHaveAccessibleDescription(/Not an amount/);
    expect(await typed('Day rate of Platform', '-1')).toHaveAccessibleDescription(
      'A day costs nothing or more.',
    );
    expect(await typed('Name of Apps', ' ')).toHaveAccessibleDescription('A team needs a name.');
    expect(stored()).toBe(0);
    const days = await typed('Days a quarter of Platform', '0');
    await waitFor(() => expect(days).toHaveAccessibleDescription(/at least one day a quarter/));
    expect(double.plan().team.get('Platform')?.daysPerQuarter).toBe(100);
  });

  test('two values typed one right after the other are both kept, though the first is still on its way', async () => {
    double = startDouble({ plan: peoplePlan() });
    const user = await show(PeopleScreen);
    await user.clear(screen.getByRole('textbox', { name: 'Days a quarter of Apps' }));
    await user.keyboard('80{Tab}');
    await user.clear(screen.getByRole('textbox', { name: 'Run work of Apps' }));
    await user.keyboard('12{Tab}');
    await waitFor(() =>
      expect(double.plan().team.get('Apps')).toMatchObject({ daysPerQuarter: 80, runDaysPerQuarter: 12 }),
    );
  });

  test('days and rate are stored as they are left, and a team goes with its efforts', async () => {
    double = startDouble({ plan: peoplePlan() });
    const user = await show(PeopleScreen);
    const rate = screen.getByRole('textbox', { name: 'Day rate of Platform' });
    await user.type(rate, '850');
    await user.tab();
    await waitFor(() => expect(double.plan().team.get('Platform')?.dayRate).toBe(850_00));
    await user.click(screen.getByRole('button', { name: 'Delete Platform' }));
    await waitFor(() => expect(double.plan().team.has('Platform')).toBe(false));
    expect([...double.plan().effort.values()].map(({ teamId }) => teamId)).toEqual(['Apps']);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(double.plan().effort.size).toBe(3));
  });
});

describe('the emergency reserve', () => {
  test('it takes from the usable days, and says what planned work takes of it', async () => {
    double = startDouble({ plan: peoplePlan() });
    const user = await show(PeopleScreen);
    const run = screen.getByRole('textbox', { name: 'Keep the lights on, %' });
    expect(run).toHaveAccessibleDescription('Nothing is kept free.');
    await user.clear(run);
    await user.type(run, '10{Enter}');
    // Platform 12 x 8, Apps 12 x 5: 156 days; Q2 asks for 90 of 72, so its 8 are taken.
    await waitFor(() =>
      expect(run).toHaveAccessibleDescription('156 days kept free, 8 of them taken by planned work.'),
    );
    const innovate = screen.getByRole('textbox', { name: 'Drive innovation, %' });
    await user.clear(innovate);
    await user.type(innovate, '95{Enter}');
    await waitFor(() =>
      expect(innovate).toHaveAccessibleDescription(/Both reserves together would be 105 %/),
    );
    expect(double.plan().plan.get('plan')?.reserveInnovate).toBe(0);
  });
});
