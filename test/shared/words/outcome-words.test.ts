import { expect, test } from 'vitest';
import { blankGoal } from '../../../shared/model/blank';
import type { Goal } from '../../../shared/model/records/goal';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { type GoalProgress, goalsOf } from '../../../shared/rules/outcomes/goals';
import { readingForInput, readTypedReading } from '../../../shared/words/columns/typed-reading';
import {
  aimWords,
  goalRemarks,
  goalVerdictWords,
  readingWords,
} from '../../../shared/words/outcomes/goal-words';
import { gapWords } from '../../../shared/words/outcomes/priority-words';
import { paybackWords, weightedFormula } from '../../../shared/words/outcomes/score-words';
import { adding, after, base, freshPlan } from '../../helpers/plans/plans';

const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-');

test('readings carry their unit', () => {
  expect(plain(readingWords(1_200.5, 'orders', speech))).toBe('1,200.5 orders');
  expect(plain(readingWords(-3, '', speech))).toBe('-3');
});

const goal: Goal = { ...blankGoal, id: 'g', name: 'Audit', outcome: 'risk', unit: 'findings' };

/** How far a goal gets that nothing is tied to. */
function progressOf(alone: Goal): GoalProgress {
  const [progress] = goalsOf(after(freshPlan(), { type: 'goal/set', goal: alone }), base).goals;
  if (!progress) throw new Error('the goal is not there');
  return progress;
}

test('an aim says as much as is known', () => {
  expect(plain(aimWords({ ...goal, baseline: 41, target: 5, targetDate: '2027-12-31' }, speech))).toBe(
    'from 41 to 5 findings by 31 Dec 2027',
  );
  expect(plain(aimWords({ ...goal, baseline: 41 }, speech))).toBe('from 41 findings');
  expect(aimWords(goal, speech)).toBe('');
});

test('without a target or a baseline the verdict says which', () => {
  const verdict = (changes: Partial<Goal>) =>
    plain(goalVerdictWords(progressOf({ ...goal, ...changes }), speech));
  expect(verdict({ baseline: 41, target: 5 })).toBe('Short by 36 findings');
  expect(verdict({ baseline: 41 })).toBe('No target yet');
  expect(verdict({ target: 5 })).toBe('No baseline yet');
});

test('what the verdict leaves out is told with its sign', () => {
  const progress = progressOf({ ...goal, baseline: 41, target: 5 });
  expect(goalRemarks(progress, speech)).toEqual(['Nothing serves it yet']);
  const [card] = [...cardsOf(after(freshPlan(), adding('a')), base).byId.values()];
  const served = { ...progress, tied: card ? [card] : [], later: 0.3, notFunded: -2, unsaid: 2 };
  expect(goalRemarks(served, speech).map(plain)).toEqual([
    'Nothing funded serves it',
    'After the date: +0.3 findings',
    'Not funded: -2 findings',
    '2 funded initiatives without a contribution',
  ]);
});

test('gaps, paybacks and formulas', () => {
  expect([
    gapWords({ gap: -27.4 }),
    gapWords({ gap: 1.2 }),
    gapWords({ gap: 0.3 }),
    gapWords({ gap: null }),
  ]).toEqual(['27 points less than declared', '1 point more than declared', 'as declared', '']);
  expect([paybackWords(1), paybackWords(9), paybackWords('never'), paybackWords(null)]).toEqual([
    '1 quarter',
    '9 quarters',
    'not within ten years',
    'not known',
  ]);
  expect(weightedFormula({ outcome: 0, benefit: 0, urgency: 0, risk: 0, ease: 0 }, [])).toBe(
    'All weights are 0, so there is no score.',
  );
});

test('numbers are read as people type them, and shown so that they are read again', () => {
  const read = (text: string, locale = 'en-GB') => readTypedReading(text, { locale });
  expect(['99.9', '1,200', '-3,5', '−0.25', '12 %', ''].map((text) => read(text))).toEqual(
    [99.9, 1_200, -3.5, -0.25, 12, null].map((value) => ({ ok: true, value })),
  );
  expect(read('1.200', 'de')).toEqual({ ok: true, value: 1_200 });
  expect(['many', '1e5', '.', '1.2.3,4'].map((text) => read(text).ok)).toEqual([false, false, false, false]);
  expect(read('9'.repeat(17))).toEqual({ ok: false, code: 'too-large' });
  for (const value of [0.1, -1234.5678, 1e15, 0])
    for (const locale of ['en-GB', 'de'])
      expect(read(readingForInput(value, { locale }), locale)).toEqual({ ok: true, value });
});
