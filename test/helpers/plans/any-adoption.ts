import fc from 'fast-check';
import { type Adoption, engagements } from '../../../shared/model/records/adoption';
import { anyText } from './any-text';

const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const rest = {
  liveOn: nullable(day),
  users: anyText,
  userCount: nullable(fc.nat(1_000_000_000)),
  engaged: fc.constantFrom(...engagements),
  supportBy: anyText,
  supportUntil: nullable(day),
  targetDate: nullable(day),
  actualDate: nullable(day),
};

function counted(unit: Adoption['unit'], max: number) {
  // No negative zero: a table has one zero alone.
  const amount = nullable(fc.double({ min: 0, max, noNaN: true }).map((value) => value + 0));
  return fc.record({ ...rest, unit: fc.constant(unit), target: amount, actual: amount });
}

/** Whatever can be known of who uses an initiative; of their per cents there are no more than 100. */
export const anyAdoption: fc.Arbitrary<Omit<Adoption, 'id'>> = fc.oneof(
  counted('percent', 100),
  counted('users', 1e9),
);
