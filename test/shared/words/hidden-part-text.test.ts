import { expect, test } from 'vitest';
import { hiddenPartText, readHiddenPart } from '../../../shared/words/report/hidden-part-text';

const teams = new Map([
  ['guards', { id: 'guards', name: 'Security 2', daysPerQuarter: 10, runDaysPerQuarter: 0, dayRate: null }],
]);
const read = (text: string) => readHiddenPart(text, teams);

test.each([
  ['', null, 0, 0],
  ['8', null, 8, 0],
  ['8 d', null, 8, 0],
  ['5 days, 6 weeks', null, 5, 6],
  ['6w', null, 0, 6],
  ['8 days security 2, 1 week', 'guards', 8, 1],
])('%j is read', (text, teamId, days, weeks) => {
  expect(read(text)).toEqual({ ok: true, part: { teamId, days, weeks } });
});

test('what is no such work is refused, a team by its name', () => {
  expect(read('8 days Nobody')).toMatchObject({ words: expect.stringMatching('No team is called “Nobody”') });
  for (const text of ['soon', '-3', '1.5 days', '300 weeks']) expect(read(text).ok).toBe(false);
});

test('what is shown reads back', () => {
  for (const part of [
    { teamId: 'guards', days: 8, weeks: 1 },
    { teamId: null, days: 1, weeks: 0 },
    { teamId: null, days: 0, weeks: 3 },
  ])
    expect(read(hiddenPartText(part, teams))).toEqual({ ok: true, part });
});
