import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Booking, bookedBeside, gathered, sumOfBookings } from '../../../shared/model/records/booking';

const booking = (more: Partial<Booking> = {}): Booking => ({
  period: '2027-07',
  costCentre: 'CC1',
  text: 'Licences',
  amount: 100,
  rows: 1,
  ...more,
});

describe('bookings gathered', () => {
  test('rows of one period, cost centre and text are one, in order', () => {
    expect(
      gathered([
        booking({ period: '2027-08' }),
        booking(),
        booking({ amount: -30 }),
        booking({ text: 'Days' }),
      ]),
    ).toEqual([booking({ text: 'Days' }), booking({ amount: 70, rows: 2 }), booking({ period: '2027-08' })]);
  });

  test('of very many the smallest lose their text, not their sum nor their month', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      booking({ text: `Row ${index}`, amount: index, period: index % 2 ? '2027-07' : '2027-08' }),
    );
    const few = gathered(many);
    expect(few?.length).toBe(202);
    expect(few?.filter(({ text }) => text === '').map(({ period, rows }) => [period, rows])).toEqual([
      ['2027-07', 50],
      ['2027-08', 50],
    ]);
    expect(sumOfBookings(few ?? [])).toBe(sumOfBookings(many));
  });

  test('of more cost centres than can be kept nothing is', () => {
    const many = Array.from({ length: 1_300 }, (_, index) => booking({ costCentre: `CC${index}` }));
    expect(gathered(many)).toBeNull();
  });
});

describe('what a file leaves of what was booked before', () => {
  const july = booking();
  const august = booking({ period: '2027-08' });
  const other = booking({ costCentre: 'CC2' });

  test('its own months and cost centres are replaced, others stay', () => {
    expect(bookedBeside([july, august, other], [booking({ text: 'Anything' })])).toEqual([august, other]);
  });

  test('a file that says only the quarter, or no cost centre, is right for all of them', () => {
    expect(bookedBeside([july, august, other], [booking({ period: '' })])).toEqual([other]);
    expect(bookedBeside([july, august, other], [booking({ costCentre: '' })])).toEqual([august]);
  });

  test('what was booked without a month or a cost centre gives way to a file that says them', () => {
    expect(bookedBeside([booking({ period: '' }), booking({ costCentre: '' })], [july])).toEqual([]);
  });

  test('periods that close the year are not its last month', () => {
    const closing = booking({ period: '2027-P13' });
    expect(bookedBeside([closing], [booking({ period: '2027-12' })])).toEqual([closing]);
  });

  test('whatever comes: the same file leaves nothing, and what is left came before', () => {
    const any = fc.record({
      period: fc.constantFrom('', '2027-07', '2027-08', '2027-P13'),
      costCentre: fc.constantFrom('', 'CC1', 'CC2'),
      text: fc.constantFrom('', 'a', 'b'),
      amount: fc.integer({ min: -1e12, max: 1e12 }),
      rows: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(any), fc.array(any), (before, file) => {
        expect(bookedBeside(file, file)).toEqual([]);
        for (const left of bookedBeside(before, file)) expect(before).toContain(left);
      }),
    );
  });
});
