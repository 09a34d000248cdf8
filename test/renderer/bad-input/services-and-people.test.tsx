import { fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { PeopleScreen } from '../../../renderer/features/people/people-screen';
import { ServicesScreen } from '../../../renderer/features/services/services-screen';
import { useServicesTab } from '../../../renderer/state/window/services-tab';
import { peoplePlan } from '../../helpers/plans/people-plan';
import { after } from '../../helpers/plans/plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';
import { type Bad, noSuchDay, notAmount, notDay, refused, tooLarge, tried } from './refused';

const plan = after(
  peoplePlan(),
  { type: 'plan/edit', changes: { reserveRun: 10, reserveInnovate: 5 } },
  {
    type: 'service/add',
    id: 'mail',
    name: 'Mail',
    changes: { cost: 50_000_00, costYear: 2027, contractEnd: '2028-06-30', sunset: null },
  },
  {
    type: 'emergency/set',
    emergency: {
      id: 'e',
      title: 'Outage',
      lane: 'run',
      businessUnit: '',
      agreementId: null,
      initiativeId: null,
      days: 2,
      requestedOn: '2027-03-02',
      deliveredOn: null,
    },
  },
  {
    type: 'agreement/set',
    agreements: [
      {
        id: 'access',
        requestType: 'New access',
        businessUnit: '',
        serviceId: null,
        responseHours: 4,
        deliveryHours: 8,
        hiddenHours: 0,
        sponsor: '',
      },
    ],
  },
);

let double: Double;
afterEach(() => {
  double.stop();
  useServicesTab.setState({ tab: 'services' });
});

const services: readonly Bad[] = [
  ['Name of Mail', ' ', /^A service needs a name\.$/],
  ['Cost a year of Mail', '-5', /^A service costs nothing or more/],
  ['Cost a year of Mail', 'free', notAmount],
  ['Cost a year of Mail', '999999999m', tooLarge],
  ['Year of the cost of Mail', '27', /^Write a year such as/],
  ['Indexation of Mail', 'three', /^Write the yearly rise in percent/],
  ['Indexation of Mail', '-101', /^Write the yearly rise in percent/],
  ['Indexation of Mail', '101', /^Write the yearly rise in percent/],
  ['Unchanged since of Mail', 'long', /^Write a year such as/],
  ['Contract end of Mail', noSuchDay, notDay],
  ['Sunset of Mail', noSuchDay, notDay],
  // An end before the start: the last day for notice lies after the contract has ended.
  ['Notice by of Mail', '2028-07-01', /would lie after the end of its contract/],
];

describe('services refuse beside the field and store nothing', () => {
  test.each(services)('%s: %s', async (...bad) => {
    double = startDouble({ plan });
    await show(ServicesScreen);
    expect(await tried(double, bad)).toEqual(refused(bad[2]));
  });
});

const agreed: readonly Bad[] = [
  ['Request of New access', ' ', /^It needs a name\.$/],
  ['Deliver within of New access', '-1', /^Write hours or days/],
  ['Deliver within of New access', 'soon', /^Write hours or days/],
  ['Not seen of New access', '9', /^Write hours or days/],
  ['Name of Outage', ' ', /^It needs a name\.$/],
  ['Person-days of Outage', '-1', /^Whole person-days, please\.$/],
  ['Person-days of Outage', 'some', /^Whole person-days, please\.$/],
  ['Day of request of Outage', noSuchDay, notDay],
  ['Day of request of Outage', '', /^Enter the day of the request\.$/],
  // An end before the start.
  ['Day of delivery of Outage', '2027-03-01', /^The day of delivery lies before the day of the request/],
];

describe('agreements and emergencies refuse beside the field and store nothing', () => {
  test.each(agreed)('%s: %s', async (...bad) => {
    double = startDouble({ plan });
    useServicesTab.setState({ tab: 'agreements' });
    await show(ServicesScreen);
    expect(await tried(double, bad)).toEqual(refused(bad[2]));
  });
});

const people: readonly Bad[] = [
  ['Name of Platform', ' ', /^A team needs a name\.$/],
  // Zero capacity.
  ['Days a quarter of Platform', '0', /^A team needs at least one day a quarter/],
  ['Days a quarter of Platform', '-1', /^Whole days from 0 to 1,000,000, please\.$/],
  ['Days a quarter of Platform', 'ten', /^Whole days from 0 to/],
  ['Days a quarter of Platform', '2.5', /^Whole days from 0 to/],
  ['Days a quarter of Platform', '1000001', /^Whole days from 0 to/],
  ['Run work of Platform', '100', /^Run work would take all 100 days/],
  ['Run work of Platform', '101', /^Run work takes 101 days, but there are only 100/],
  ['Run work of Platform', '-1', /^Whole days from 0 to/],
  ['Day rate of Platform', '-1', /^A day costs nothing or more\.$/],
  ['Day rate of Platform', 'cheap', notAmount],
  ['Keep the lights on, %', '101', /^A whole number from 0 to 100, please\.$/],
  // 96 and 5 are more than everything.
  ['Keep the lights on, %', '96', /^Both reserves together would be 101 %/],
  ['Drive innovation, %', '-1', /^A whole number from 0 to 100, please\.$/],
];

describe('teams and reserves refuse beside the field and store nothing', () => {
  test.each(people)('%s: %s', async (...bad) => {
    double = startDouble({ plan });
    await show(PeopleScreen);
    expect(await tried(double, bad)).toEqual(refused(bad[2]));
  });

  test.each<Bad>([
    ['Days in this quarter', '-1', /^A whole number from 0 to/],
    ['Days in this quarter', 'none', /^A whole number from 0 to/],
    ['of them run work', '101', /^Run work takes 101 days, but there are only 100/],
  ])('the days of one quarter, %s: %s', async (...bad) => {
    double = startDouble({ plan });
    await show(PeopleScreen);
    fireEvent.click(screen.getByRole('gridcell', { name: /^Platform, Q2 2027/ }));
    expect(await tried(double, bad)).toEqual(refused(bad[2]));
  });
});
