import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../../../renderer/app/app';
import {
  holdBars,
  pickUpBars,
  putDownBars,
  useBarDrag,
} from '../../../../renderer/features/roadmap/drag/drag-store';
import { useRoadmap } from '../../../../renderer/features/roadmap/roadmap-store';
import { dispatch, undo } from '../../../../renderer/state/plan/dispatch';
import { currentPlan } from '../../../../renderer/state/plan/plan-store';
import { useAnnouncement } from '../../../../renderer/state/window/announcer';
import { showScreen } from '../../../../renderer/state/window/view-store';
import { quarterIn } from '../../../../shared/model/quarter';
import { givePageLayout } from '../../../helpers/page-layout';
import { after, base } from '../../../helpers/plans/plans';
import { designPlan } from '../../../helpers/plans/sample-plans';
import { type Started, startFake } from '../../../helpers/start-fake';

const api = 'Order API for marketplaces';
const twin = 'Store digital twin';
const returns = 'Self-service returns in the app';

let started: Started;
beforeEach(async () => {
  givePageLayout();
  useRoadmap.setState(useRoadmap.getInitialState(), true);
  // The twin needs the API; it is not funded yet, so nothing is wrong.
  const needs = { id: `${twin}.needs.${api}`, fromId: twin, toId: api, kind: 'needs', share: 0 } as const;
  const room = { fiscalYear: 2027, scope: 'innovate', amount: 600_000_000, hard: false } as const;
  started = await startFake(
    after(
      designPlan(),
      { type: 'budget/set', scenarioId: base, ...room },
      { type: 'dependency/set', dependency: needs },
    ),
  );
  showScreen('roadmap');
  render(<App />);
  // Its script is read when it is first shown; here it is compiled on the way.
  await screen.findByRole('treegrid', { name: 'Roadmap' }, { timeout: 15_000 });
});
afterEach(() => started.stop());

const rows = () => within(screen.getByRole('treegrid', { name: 'Roadmap' })).getAllByRole('row');
const row = (title: string) => {
  const found = rows().find((each) => each.dataset['bar'] === title);
  if (!found) throw new Error(`no row of ${title}`);
  return found;
};
const dates = (id: string) => {
  const { start, lengthQuarters } = currentPlan().placement.get(`${base}.${id}`) ?? {};
  return [start, lengthQuarters];
};
const said = () => useAnnouncement.getState().words;

describe('the roadmap by keys', () => {
  test('a bar says in words when it is at work, how it stands, and what it waits for', () => {
    const cell = within(row(twin)).getByRole('gridcell');
    expect(cell).toHaveAccessibleName(
      `Q4 2027, 1 quarter; drive innovation, not funded, 0.94M; needs ${api}`,
    );
    expect(within(row(api)).getByRole('gridcell')).toHaveAccessibleName(
      `Q2 2027 to Q3 2027, 2 quarters; drive innovation, funded, 1.02M; is needed by ${twin}`,
    );
  });

  test('an arrow moves a bar by a quarter, Shift stretches it; each is said and can be undone', async () => {
    const user = userEvent.setup();
    await user.click(row(api));
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(dates(api)).toEqual([quarterIn(2027, 3), 2]));
    // 1.11M was free; the quarter of its 0.10M run a year that lay in 2027 no longer does.
    await waitFor(() =>
      expect(said()).toBe(`${api}: Q3 2027 to Q4 2027, 2 quarters; then IT budget 2027 1.14M free`),
    );
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
    await waitFor(() => expect(dates(api)).toEqual([quarterIn(2027, 3), 3]));
    // 1.02M over three quarters: the third, 0.34M, lies in 2028.
    await waitFor(() =>
      expect(said()).toBe(
        `${api}: Q3 2027 to Q1 2028, 3 quarters; 0.34M moves to 2028; then IT budget 2027 1.48M free`,
      ),
    );
    await undo();
    await undo();
    expect(dates(api)).toEqual([quarterIn(2027, 2), 2]);
  });

  test('several selected bars move together as one command', async () => {
    const user = userEvent.setup();
    await user.click(row(api));
    await user.keyboard('{Control>}');
    await user.click(row(returns));
    await user.keyboard('{/Control}');
    const before = started.engine.commands.length;
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(dates(api)[0]).toBe(quarterIn(2027, 3)));
    expect(dates(returns)[0]).toBe(quarterIn(2027, 2));
    expect(started.engine.commands.length).toBe(before + 1);
  });

  test('arrows walk over bars and heads of groups; left folds a group', async () => {
    const user = userEvent.setup();
    const [head] = rows();
    expect(head).toHaveTextContent('Keep the lights on');
    expect(head).toHaveTextContent('5 of 6 funded');
    await user.click(row('Identity and access hardening'));
    await user.keyboard('{ArrowUp}');
    await waitFor(() => expect(head).toHaveFocus());
    await user.keyboard('{ArrowLeft}');
    expect(head).toHaveAttribute('aria-expanded', 'false');
    expect(rows()[1]).toHaveTextContent('Drive innovation');
  });

  test('the dialog refuses a length of nothing beside the field, and stores start and length in one step', async () => {
    const user = userEvent.setup();
    await user.click(row(api));
    await user.keyboard('{Enter}');
    const length = await screen.findByLabelText('Length in quarters');
    await user.clear(length);
    await user.type(length, '0{Enter}');
    expect(length).toHaveAccessibleDescription('A whole number from 1 to 80, please.');
    expect(started.engine.commands).toEqual([]);
    await user.clear(length);
    await user.selectOptions(screen.getByLabelText('Start'), 'Q1 2028');
    await user.type(length, '4{Enter}');
    await waitFor(() => expect(dates(api)).toEqual([quarterIn(2028, 1), 4]));
    expect(started.engine.commands).toHaveLength(1);
  });

  test('a dependency is made by typing; a circle is refused by name beside the field', async () => {
    const user = userEvent.setup();
    await user.click(row(api));
    await user.keyboard('d');
    const field = await screen.findByRole('combobox', { name: 'Initiative' });
    await user.type(field, 'digital twin');
    expect(await screen.findByRole('option', { name: twin })).toBeInTheDocument();
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(field).toHaveAccessibleDescription(
        `They would wait for one another: ${api} → ${twin} → ${api}. Take one of these needs away first.`,
      ),
    );
    await user.clear(field);
    await user.type(field, 'returns{Enter}');
    await waitFor(() => expect(currentPlan().dependency.has(`${api}.needs.${returns}`)).toBe(true));
    expect(field).toHaveValue('');
  });
});

test('grouped by outcome, those of one outcome stand together', async () => {
  const user = userEvent.setup();
  await user.selectOptions(screen.getByLabelText('Group by'), 'Outcome');
  const heads = rows().filter((each) => each.hasAttribute('aria-expanded'));
  expect(heads.map((head) => head.textContent)).toEqual([
    expect.stringContaining('Revenue'),
    expect.stringContaining('Efficiency'),
    expect.stringContaining('Risk'),
    expect.stringContaining('No outcome'),
  ]);
  await user.selectOptions(screen.getByLabelText('Show'), 'Funded only');
  expect(screen.queryByText(twin)).not.toBeInTheDocument();
});

test('grouped by team, work of several stands with the one that does most, and as a part with the others', async () => {
  const user = userEvent.setup();
  const team = (id: string) => ({ id, name: id, daysPerQuarter: 400, runDaysPerQuarter: 0, dayRate: null });
  const effort = (teamId: string, days: number) => {
    const asked = { days, externalDays: 0, spread: 'even' } as const;
    return { type: 'effort/set', initiativeId: api, teamId, effort: asked } as const;
  };
  await act(async () => {
    for (const id of ['Web', 'Data']) await dispatch({ type: 'team/set', team: team(id) });
    await dispatch(effort('Web', 90));
    await dispatch(effort('Data', 30));
  });
  await user.selectOptions(screen.getByLabelText('Group by'), 'Team');
  const heads = rows().filter((each) => each.hasAttribute('aria-expanded'));
  expect(heads.map((head) => head.textContent).slice(0, 2)).toEqual(['Dataparts of 1', 'Web1 of 1 funded']);
  // One bar to move, and its dependencies are drawn once.
  expect(screen.getAllByTestId(`bar-${api}`)).toHaveLength(1);
  const part = screen.getByRole('gridcell', { name: /^30 of 120 days/ });
  expect(part).toHaveAccessibleName(`30 of 120 days of “${api}”, which stands with Web and is counted there`);
  expect(part.closest('[data-bar]')).toBeNull();
  await user.click(heads[1] as HTMLElement);
  expect(screen.queryByTestId(`bar-${api}`)).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'with Web' }));
  await waitFor(() => expect(row(api)).toHaveFocus());
  await user.keyboard('{ArrowUp}{ArrowUp}{Enter}');
  await waitFor(() => expect(row(api)).toHaveFocus());
});

test('what the plan does not keep is listed, and one click mends it', async () => {
  const user = userEvent.setup();
  const listed = () => screen.queryByRole('region', { name: 'Dependencies that are not kept' });
  await user.click(row(twin));
  await user.keyboard('{ArrowLeft}');
  await waitFor(() => expect(dates(twin)[0]).toBe(quarterIn(2027, 3)));
  expect(listed()).not.toBeInTheDocument();
  const initiativeIds = [twin];
  await act(() =>
    dispatch({ type: 'placement/fund', scenarioId: base, initiativeIds, funding: 'full', amount: null }),
  );
  expect(listed()).toHaveTextContent(
    `“${twin}” starts in Q3 2027, but needs “${api}”, which is at work until Q3 2027`,
  );
  expect(row(twin)).toHaveTextContent(`waits on ${api}`);
  await user.click(screen.getByRole('button', { name: 'Start in Q4 2027' }));
  await waitFor(() => expect(dates(twin)[0]).toBe(quarterIn(2027, 4)));
  expect(listed()).not.toBeInTheDocument();
  await act(undo);
  expect(listed()).toBeInTheDocument();
});

test('the load of the teams stands under the bars, and a move says what it asks of them and when it would fit', async () => {
  const user = userEvent.setup();
  const team = { id: 't', name: 'Web', daysPerQuarter: 100, runDaysPerQuarter: 40, dayRate: null };
  await act(async () => {
    await dispatch({ type: 'team/set', team });
    const spread = 'even' as const;
    for (const [initiativeId, days] of [
      [api, 80],
      [returns, 100],
    ] as const)
      await dispatch({
        type: 'effort/set',
        initiativeId,
        teamId: 't',
        effort: { days, externalDays: 0, spread },
      });
  });
  // Of 60 usable days returns takes 50 in Q1 and Q2, the API 40 in Q2 and Q3: 90 in Q2 are 150 %.
  const load = within(screen.getByRole('table', { name: 'Load of the teams by quarter' }));
  expect(load.getByRole('cell', { name: /^Q2 2027: 150\s%$/ })).toBeVisible();
  await user.click(row(api));
  await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
  // Over three quarters the API asks for 27 in Q2: with 50 it is 77 of 60 days; from Q3 on it fits.
  await waitFor(() => expect(said()).toMatch(/Web 128\s% in Q2 2027, fits from Q3 2027/));
});

test('what is free of the budgets stands in the head, and follows a bar in the hand', async () => {
  const now = '2027: IT budget 1.11M free · keep the lights on 0.34M free · drive innovation 2.57M free';
  const free = () => screen.getByTestId('free-of-year').textContent;
  expect(free()).toBe(now);
  act(() => {
    pickUpBars([api]);
    holdBars({ firstBy: 4, lastBy: 4 });
  });
  // Its 1.02M and the quarter of its 0.10M run a year leave 2027.
  expect(free()).toBe(
    '2027: IT budget 2.16M free · keep the lights on 0.34M free · drive innovation 3.59M free',
  );
  expect(useBarDrag.getState().words).toBe(
    'Q2 2028 to Q3 2028, 2 quarters; 1.02M moves to 2028; then IT budget 2027 2.16M free',
  );
  act(putDownBars);
  expect(free()).toBe(now);
});
