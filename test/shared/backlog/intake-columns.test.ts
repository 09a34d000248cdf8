import { expect, test } from 'vitest';
import { readAll, settings } from './backlog-reading';

test('a backlog says what runs outside IT already, and what is new or seen by customers', () => {
  const { drafts } = readAll(
    'Title,Cost,Shadow IT,Emerging technology,Customer-facing\n' +
      'Survey tool,100,adopt,no,yes\nRobot,100,,yes,\nOld lists,100,switch off,,\n',
  );
  expect(drafts.map((row) => [row.outsideIt, row.emergingTechnology, row.customerFacing])).toEqual([
    ['adopt', false, true],
    [null, true, false],
    ['retire', false, false],
  ]);
});

test('the same in German; what is not understood stays empty and is told', () => {
  const { drafts, warnings } = readAll(
    'Titel;Kosten;Läuft außerhalb der IT;Zukunftstechnologie;Mit Kundenkontakt\n' +
      'Umfragen;100;übernehmen;nein;ja\nListen;100;ablösen;ja;nein\nKasse;100;mal sehen;;\n',
    { settings: { ...settings, locale: 'de-DE' } },
  );
  expect(drafts.map((row) => [row.outsideIt, row.emergingTechnology, row.customerFacing])).toEqual([
    ['adopt', false, true],
    ['replace', true, false],
    [null, false, false],
  ]);
  expect(warnings.map(({ line, code }) => [line, code])).toEqual([[4, 'outside-unknown']]);
});
