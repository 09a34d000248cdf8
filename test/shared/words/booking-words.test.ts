import { expect, test } from 'vitest';
import { bookingAboutWords, periodWords } from '../../../shared/words/money/booking-words';

const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 4 };

test('a period is a month, or one that closes the fiscal year; a quarter alone says nothing more', () => {
  expect(periodWords('2027-07', speech)).toBe('Jul 2027');
  expect(periodWords('2027-P13', speech)).toBe('Closing period 13 of FY2027');
  expect(periodWords('2027-P13', { ...speech, fiscalYearFirstMonth: 1 })).toBe('Closing period 13 of 2027');
  expect(periodWords('', speech)).toBe('');
});

test('what a booking says beside its sum leaves out what the file did not say', () => {
  const booking = { period: '2027-07', costCentre: '4711', text: 'Licences', amount: 100, rows: 3 };
  expect(bookingAboutWords(booking, speech)).toBe('Jul 2027 · 4711 · 3 rows');
  expect(bookingAboutWords({ ...booking, period: '', costCentre: '', rows: 1 }, speech)).toBe('');
});
