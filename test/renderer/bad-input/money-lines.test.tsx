import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { InitiativePanel } from '../../../renderer/features/initiative/initiative-panel';
import { ServicesScreen } from '../../../renderer/features/services/services-screen';
import { useServicesView } from '../../../renderer/features/services/services-view';
import { openPart } from '../../../renderer/state/board/panel-parts';
import { quarterIn } from '../../../shared/model/quarter';
import { simpleMoneyLine } from '../../../shared/rules/initiatives/simple-lines';
import { after } from '../../helpers/plans/plans';
import { designPlan } from '../../helpers/plans/sample-plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';
import { type Bad, belowZero, notAmount, refused, saidBeside, tooLarge, tried, typeInto } from './refused';

const portal = 'Order API for marketplaces';
const plan = after(designPlan(), {
  type: 'money/set',
  line: {
    ...simpleMoneyLine({ serviceId: 'hosting' }, 'run', 100_000_00),
    id: 'booked',
    stage: 'actual',
    anchor: quarterIn(2027, 1),
  },
});

let double: Double;
afterEach(() => double.stop());

async function openLine(name: RegExp) {
  double = startDouble({ plan });
  openPart('lines', true);
  await show(() => <InitiativePanel id={portal} />);
  fireEvent.click(screen.getByRole('button', { name, expanded: false }));
  await waitFor(() => screen.getByRole('group', { name: 'Money line' }));
}

const quarters = /^A whole number from /;

describe('a money line refuses beside the field and stores nothing', () => {
  test.each<Bad>([
    ['Amount', '-1', belowZero],
    ['Amount', 'much', notAmount],
    ['Amount', '', /^Enter an amount, or delete the line\.$/],
    ['Amount', '999999999m', tooLarge],
    ['Quarters after the start', '81', quarters],
    ['Quarters after the start', 'later', quarters],
    ['Other currency', 'EURO', /^Write the three letters of a currency/],
    ['Other currency', '12', /^Write the three letters of a currency/],
    ['Other currency', 'EUR', /^EUR is the plan’s own currency/],
  ])('one-off, %s: %s', async (...bad) => {
    await openLine(/one-off/i);
    expect(await tried(double, bad)).toEqual(refused(bad[2]));
  });

  test.each<Bad>([
    ['Amount a year', 'little', notAmount],
    ['Quarters after going live', '-81', quarters],
    ['Quarters of ramp', '-1', quarters],
    ['Quarters of ramp', '1.5', quarters],
    ['Quarters of ramp', 'slow', quarters],
  ])('run, %s: %s', async (...bad) => {
    await openLine(/run/i);
    expect(await tried(double, bad)).toEqual(refused(bad[2]));
  });
});

describe('the money of a service refuses beside the field and stores nothing', () => {
  const openMoney = async () => {
    double = startDouble({ plan });
    useServicesView.setState(useServicesView.getInitialState(), true);
    await show(ServicesScreen);
    fireEvent.click(screen.getByRole('button', { name: /in 2027, money of Hosting$/ }));
    await screen.findByRole('dialog', { name: 'Money of Hosting' });
  };

  test.each<Bad>([
    ['Amount', '', /^Enter an amount, or delete it\.$/],
    ['Amount', 'much', notAmount],
    ['Amount', '999999999m', tooLarge],
  ])('booked, %s: %s', async (...bad) => {
    await openMoney();
    expect(await tried(double, bad)).toEqual(refused(bad[2]));
  });

  test.each(['much', '1e300', ''])('a quarter more of “%s”', async (typed) => {
    await openMoney();
    const field = screen.getByLabelText('Amount of the quarter');
    typeInto(field, typed);
    fireEvent.submit(field);
    expect(await saidBeside(double, field, plan)).toEqual(refused(typed ? notAmount : /^Enter an amount\.$/));
  });
});
