import { expect, test } from 'vitest';
import { inspect } from '../../helpers/inspect';
import { bytesOf, decode, readAll, settings } from './backlog-reading';

test('an outcome given for all rows is assumed of each; one that the file states is not', () => {
  const text = 'Title,Outcome\nOrder API,revenue\nBackup,\n';
  const { mapping } = inspect(bytesOf(text), { decode, settings });
  const { drafts } = readAll(text, {}, { ...mapping, outcome: 'risk' });
  expect(drafts.map(({ outcome, outcomeAssumed }) => [outcome, outcomeAssumed])).toEqual([
    ['revenue', false],
    ['risk', true],
  ]);
  expect(readAll(text, {}, mapping).drafts.map((draft) => draft.outcomeAssumed)).toEqual([false, false]);
});

test('an amount that could be read both ways is taken once the user has said how numbers are written', () => {
  const text = 'Title,Cost\na,1.200\nb,3450\nc,99\n';
  const { mapping } = inspect(bytesOf(text), { decode, settings });
  const costs = (locale?: string) =>
    readAll(text, {}, locale === undefined ? mapping : { ...mapping, locale }).drafts.map(
      (draft) => draft.cost,
    );
  expect(costs('de-DE')).toEqual([120_000, 345_000, 9_900]);
  expect(costs('en-GB')).toEqual([120, 345_000, 9_900]);
});
