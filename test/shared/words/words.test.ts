import { expect, test } from 'vitest';
import { quarterIn } from '../../../shared/model/quarter';
import { attentionOf } from '../../../shared/rules/attention';
import { attentionWords } from '../../../shared/words/cards/attention-words';
import { crossingWords } from '../../../shared/words/decisions';
import { failureWords } from '../../../shared/words/failures';
import { undoWords } from '../../../shared/words/labels';
import { spanWords } from '../../../shared/words/quarters';
import { refusalWords } from '../../../shared/words/refusals';
import { speechOf } from '../../../shared/words/speech';
import { twentyPlan } from '../../fixtures/twenty';
import { base } from '../../helpers/plans/plans';

const speech = speechOf({ currency: 'EUR', fiscalYearFirstMonth: 1 }, 'en-GB');
const april = speechOf({ currency: 'EUR', fiscalYearFirstMonth: 4 }, 'en-GB');

test('spans of quarters', () => {
  expect(spanWords(quarterIn(2027, 1), 2, speech)).toBe('Q1–Q2 2027');
  expect(spanWords(quarterIn(2027, 3), 1, april)).toBe('Q3 FY2027');
  expect(spanWords(quarterIn(2027, 4), 2, speech)).toBe('Q4 2027–Q1 2028');
  expect(spanWords(null, 2, speech)).toBe('');
});

test('undo says what it takes back', () => {
  const label = { code: 'initiatives-moved', parameters: { count: 3, title: 'a', lane: 'innovate' } };
  expect(undoWords(label, speech)).toBe('Undo move of 3 initiatives to drive innovation');
  expect(
    undoWords({ ...label, parameters: { count: 1, title: 'Loyalty wallet', lane: 'run' } }, speech),
  ).toBe('Undo move of “Loyalty wallet” to keep the lights on');
});

test('a refusal says what would make it allowed, for one and for many', () => {
  const refusal = (count: number) => refusalWords({ code: 'outcome-missing', parameters: { count } }, speech);
  expect(refusal(1)).toMatch(/^An initiative needs an outcome/);
  expect(refusal(3)).toMatch(/^3 initiatives need an outcome/);
});

test('a crossing is told with its figures', () => {
  const guardrail = {
    cause: 'guardrail',
    parameters: { min: 40, max: 60, share: 2 / 3, before: 0.5 },
  } as const;
  expect(crossingWords(guardrail, speech).replace(/\u00a0/g, ' ')).toBe(
    'Keep the lights on would get 67 % of the change money; the guardrail is 40 to 60 %.',
  );
});

test('what needs attention reads as sentences', () => {
  expect(attentionOf(twentyPlan(), base).map((line) => attentionWords(line, speech))).toEqual([
    '1 funded initiative has no outcome',
    '1 funded initiative has no start',
    '1 funded initiative starts before 2027',
    '11 funded initiatives have no business owner',
    '“Data-centre exit” may count one saving twice: as cashable benefit and as run cost saved',
    '2 backlog items have no outcome',
  ]);
});

test('a failure names the file, what is safe and what to do', () => {
  expect(failureWords({ code: 'plan-busy', parameters: { file: 'it.bimodal' } })).toMatch(
    /^it\.bimodal is open elsewhere/,
  );
  expect(failureWords({ code: 'disk-full', parameters: { file: 'a.pdf', output: 'yes' } })).toMatch(
    /^a\.pdf could not be written: the disk is full\. What was there before is still there\./,
  );
  expect(failureWords({ code: 'read-only', parameters: { file: 'a.pdf', output: 'yes' } })).toContain(
    'another place',
  );
  expect(failureWords({ code: 'never-heard-of', parameters: {} })).toContain('(never-heard-of)');
});
