import { expect, test } from 'vitest';
import { weakNotes } from '../../../../shared/rules/tables/weak-notes';

test('an object has what was noted of it, another of the same id has not', () => {
  const notes = weakNotes<{ readonly id: string }, number>();
  const records = Array.from({ length: 5_000 }, (_, index) => ({ id: `0190-${index}` }));
  for (const [index, record] of records.entries()) notes.set(record, record.id, index);
  expect(records.every((record, index) => notes.get(record, record.id) === index)).toBe(true);
  expect(notes.get({ id: '0190-7' }, '0190-7')).toBeUndefined();
});
