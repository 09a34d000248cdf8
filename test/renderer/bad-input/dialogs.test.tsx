import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { DecisionDialog } from '../../../renderer/features/decisions/decision-dialog';
import { GoalDialog } from '../../../renderer/features/outcomes/goals/goal-dialog';
import { OutcomesScreen } from '../../../renderer/features/outcomes/outcomes-screen';
import { DatesDialog } from '../../../renderer/features/roadmap/dates-dialog';
import { DependsDialog } from '../../../renderer/features/roadmap/depends-dialog';
import { ScenariosScreen } from '../../../renderer/features/scenarios/scenarios-screen';
import { endDeciding, writeDecision } from '../../../renderer/state/plan/deciding';
import { after, base } from '../../helpers/plans/plans';
import { designPlan } from '../../helpers/plans/sample-plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';
import {
  type Bad,
  badYear,
  noSuchDay,
  notDay,
  notNumber,
  refused,
  saidBeside,
  tried,
  typeInto,
} from './refused';

const exit = 'Data-centre exit, wave 2';
const twin = 'Store digital twin';
const plan = after(
  designPlan(),
  { type: 'scenario/add', id: 'other', name: 'Other', sourceId: base },
  {
    type: 'dependency/set',
    dependency: { id: `${twin}.needs.${exit}`, fromId: twin, toId: exit, kind: 'needs', share: 0 },
  },
);

let double: Double;
afterEach(() => {
  act(() => endDeciding());
  double.stop();
});

/** Types into the fields of a form and asks to store it; what is said beside the last of them. */
async function store(fields: Readonly<Record<string, string>>, button: string) {
  let last: HTMLElement | null = null;
  for (const [label, typed] of Object.entries(fields)) {
    last = await screen.findByLabelText(label, { selector: 'input, textarea' });
    typeInto(last, typed);
    if (typed === noSuchDay) fireEvent.input(last);
  }
  if (!last) throw new Error('nothing is typed');
  fireEvent.click(screen.getByRole('button', { name: button }));
  return saidBeside(double, last, plan);
}

const baseline = 'Baseline: where it stands';
const target = 'Target: where it should be';

describe('a goal refuses beside the field and stores nothing', () => {
  test.each([
    [{ Name: ' ' }, /^A goal needs a name\.$/],
    [{ Name: 'Sell', [baseline]: 'low' }, notNumber],
    [{ Name: 'Sell', [target]: '1e300' }, notNumber],
    [{ Name: 'Sell', [target]: 'ten' }, notNumber],
    [{ Name: 'Sell', 'By when': noSuchDay }, notDay],
    [{ Name: 'Sell', 'By when': '0027-01-01' }, badYear],
    [{ Name: 'Sell', 'By when': '2200-01-01' }, badYear],
    [{ Name: 'Sell', Metric: 'x'.repeat(1_001) }, /^At most 1,000 characters/],
  ])('%j', async (fields, says) => {
    double = startDouble({ plan });
    await show(() => <GoalDialog goal={null} outcome="revenue" open onClose={() => undefined} />);
    expect(await store(fields, 'Add the goal')).toEqual(refused(says));
  });
});

describe('a decision refuses beside the field and stores nothing', () => {
  test.each([
    [{ Initiative: 'No such thing' }, /^Choose an initiative of the plan\.$/],
    [{ Reason: ' ' }, /^Say why, in a few words\.$/],
    [{ 'Look at it again by': noSuchDay }, notDay],
    [{ 'Look at it again by': '2200-01-01' }, badYear],
  ])('%j', async (fields, says) => {
    double = startDouble({ plan });
    await show(DecisionDialog);
    act(() => writeDecision(exit));
    fireEvent.click(await screen.findByRole('radio', { name: 'Later' }));
    const sound = 'Reason' in fields ? {} : { Reason: 'No budget' };
    expect(await store({ ...sound, ...fields }, 'Write it down')).toEqual(refused(says));
  });
});

describe('the dialogs of the roadmap refuse beside the field and store nothing', () => {
  test.each(['0', '-1', '81', '1.5', 'long', ''])('a length of “%s” quarters', async (typed) => {
    double = startDouble({ plan });
    await show(() => <DatesDialog ids={[exit]} open onClose={() => undefined} />);
    const sentence = /^A whole number from 1 to 80, please\.$/;
    expect(await store({ 'Length in quarters': typed }, 'Store')).toEqual(refused(sentence));
  });

  test.each([
    [exit, /^An initiative cannot depend on itself\.$/],
    [twin, /^They would wait for one another/],
    ['No such thing', /^Nothing has this name\.$/],
    [' ', /^Type a part of its name\.$/],
  ])('a dependency on “%s”', async (typed, says) => {
    double = startDouble({ plan });
    await show(() => <DependsDialog id={exit} open onClose={() => undefined} />);
    expect(await tried(double, ['Initiative', typed, says])).toEqual(refused(says));
  });
});

const points = /^Write whole points from 0 to 100\.$/;
const outcomes: readonly Bad[] = [
  ['Revenue generation, points', '-1', points],
  ['Revenue generation, points', '101', points],
  ['Efficiency, points', 'half', points],
  ['Risk management, points', '1.5', points],
];
const worth: readonly Bad[] = [
  ['Discount rate a year, %', '-1', /^A rate from 0 to 50 %, please\.$/],
  ['Discount rate a year, %', 'low', notNumber],
  ['Discount rate a year, %', '1e300', notNumber],
  ['Benefit', '-1', /^A whole number from 0 to 100, please\.$/],
  ['Benefit', 'high', /^A whole number from 0 to 100, please\.$/],
];

describe('priority, weights and the discount rate refuse beside the field and store nothing', () => {
  test.each(outcomes)('%s: %s', async (...bad) => {
    double = startDouble({ plan });
    await show(OutcomesScreen);
    expect(await tried(double, bad)).toEqual(refused(bad[2]));
  });

  test.each(worth)('%s: %s', async (...bad) => {
    double = startDouble({ plan });
    const user = await show(OutcomesScreen);
    await user.click(screen.getByRole('tab', { name: 'Value and ranking' }));
    await waitFor(() => screen.getByLabelText('Discount rate a year, %'));
    expect(await tried(double, bad)).toEqual(refused(bad[2]));
  });
});

describe('scenarios refuse beside the field and store nothing', () => {
  test.each<Bad>([['Name of Other', ' ', /^A scenario needs a name\.$/]])('%s', async (...bad) => {
    double = startDouble({ plan });
    await show(ScenariosScreen);
    expect(await tried(double, bad)).toEqual(refused(bad[2]));
  });
});
