import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../../renderer/app/app';
import { foundNow, setFilter, useFind } from '../../../renderer/state/board/find-store';
import { currentPlan } from '../../../renderer/state/plan/plan-store';
import type { FilterChip } from '../../../shared/rules/find/filter';
import { givePageLayout } from '../../helpers/page-layout';
import { designPlan } from '../../helpers/plans/sample-plans';
import { type Started, startFake } from '../../helpers/start-fake';

let started: Started;
beforeEach(async () => {
  givePageLayout();
  started = await startFake(designPlan());
  render(<App />);
});
afterEach(() => started.stop());

const filter = () => useFind.getState().filter;
const titles = (isMeant: (outcome: string | null) => boolean) =>
  [...currentPlan().initiative.values()].filter(({ outcome }) => isMeant(outcome)).map(({ id }) => id);
const chip = (
  column: string,
  operator: FilterChip['operator'],
  ...values: FilterChip['values']
): FilterChip => ({
  column,
  operator,
  values,
  not: false,
});
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('filter chips', () => {
  test('one is added by keyboard alone, and hides what it does not let through', async () => {
    const user = userEvent.setup();
    act(() => button('Filter').focus());
    await user.keyboard('{Enter}');
    // The first time its script has to be read.
    const dialog = await screen.findByRole('dialog', { name: 'Add a filter' }, { timeout: 8_000 });
    await user.selectOptions(within(dialog).getByLabelText('How'), 'is not');
    await user.click(within(dialog).getByRole('checkbox', { name: 'Risk management' }));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(button('Outcome is not Risk management: change')).toBeVisible());
    expect([...(foundNow().ids ?? [])].toSorted()).toEqual(
      titles((outcome) => outcome !== 'risk').toSorted(),
    );
    expect(screen.getByTestId('find-count')).toHaveTextContent(
      `${foundNow().ids?.size} of ${currentPlan().initiative.size}`,
    );
  });

  test('what cannot be read is told beside its field, and nothing is added', async () => {
    const user = userEvent.setup();
    await user.click(button('Filter'));
    const dialog = await screen.findByRole('dialog', { name: 'Add a filter' });
    await user.selectOptions(within(dialog).getByLabelText('What'), 'Cost');
    await user.selectOptions(within(dialog).getByLabelText('How'), 'between');
    await user.type(within(dialog).getByLabelText('From'), '100,000');
    await user.type(within(dialog).getByLabelText('To'), 'much{Enter}');
    expect(within(dialog).getByLabelText('To')).toBeInvalid();
    expect(within(dialog).getByRole('alert')).toBeVisible();
    expect(filter().parts).toEqual([]);
    await user.clear(within(dialog).getByLabelText('To'));
    await user.type(within(dialog).getByLabelText('To'), '2000000{Enter}');
    expect(filter().parts).toEqual([chip('cost', 'between', 10_000_000, 200_000_000)]);
  });

  test('one is changed, turned over to "or", and removed by Delete', async () => {
    const user = userEvent.setup();
    act(() =>
      setFilter({
        of: 'all',
        not: false,
        parts: [chip('outcome', 'anyOf', 'risk'), chip('mandatory', 'yes')],
      }),
    );
    await user.click(button('and: change to or'));
    expect(filter().of).toBe('any');
    await user.click(button('Outcome is Risk management: change'));
    const dialog = await screen.findByRole('dialog', { name: 'Change the filter' });
    expect(within(dialog).getByRole('checkbox', { name: 'Risk management' })).toBeChecked();
    await user.click(within(dialog).getByRole('checkbox', { name: 'Efficiency' }));
    await user.click(within(dialog).getByRole('button', { name: 'Change' }));
    expect(filter().parts[0]).toEqual(chip('outcome', 'anyOf', 'risk', 'efficiency'));
    act(() => button('Mandatory is yes: change').focus());
    await user.keyboard('{Delete}');
    expect(filter().parts).toHaveLength(1);
    expect(button('Filter')).toHaveFocus();
    await user.click(button(/^Remove: Outcome/));
    expect(foundNow().ids).toBeNull();
  });

  test('a group within is joined the other way round and can be negated', async () => {
    const user = userEvent.setup();
    act(() => setFilter({ of: 'all', not: false, parts: [chip('outcome', 'empty')] }));
    await user.click(button('Filter group'));
    const dialog = await screen.findByRole('dialog', { name: 'Add a filter' });
    await user.selectOptions(within(dialog).getByLabelText('What'), 'Mandatory');
    await user.click(within(dialog).getByRole('button', { name: 'Add' }));
    expect(filter().parts[1]).toEqual({ of: 'any', not: false, parts: [chip('mandatory', 'yes')] });
    await user.click(button('any of: change to none of'));
    expect(filter().parts[1]).toMatchObject({ not: true });
    await user.click(button('Add a filter to the group'));
    await user.click(within(await screen.findByRole('dialog')).getByRole('checkbox', { name: 'Efficiency' }));
    await user.keyboard('{Enter}');
    expect(filter().parts[1]).toMatchObject({ parts: [{}, chip('outcome', 'anyOf', 'efficiency')] });
  });
});
