import { expect, test } from 'vitest';
import { blankAdoption } from '../../../shared/model/records/adoption';
import { adoptionWords } from '../../../shared/words/outcomes/live-words';

const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
const users = { ...blankAdoption, id: 'Shop', unit: 'users' as const, userCount: 120, target: 100 };
const said = (...given: Parameters<typeof adoptionWords>) =>
  adoptionWords(...given).replaceAll('\u00a0', ' ');

test('more users than there are is told where target or actual is counted in users', () => {
  expect(said({ ...users, actual: 80 }, speech)).toBe('80 users use it, the target is 100 users');
  expect(said({ ...users, actual: 121 }, speech)).toBe(
    '121 users use it, the target is 100 users. That is more than the number of its users, 120.',
  );
  expect(said({ ...users, target: 200 }, speech)).toMatch(/more than the number of its users, 120/);
  // Nobody knows how many there are, or so many per cent of them are meant.
  expect(said({ ...users, userCount: null, actual: 121 }, speech)).not.toMatch(/more than/);
  expect(said({ ...users, unit: 'percent', userCount: 20, actual: 80 }, speech)).not.toMatch(/more than/);
});
