import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../shared/model/plan';
import { figuresOf } from '../../../shared/rules/cards/figures';
import type { Command } from '../../../shared/rules/command';
import { toldBy } from '../../../shared/rules/papers/sentence-figures';
import { reportListsOf } from '../../../shared/rules/reports/report-lists';
import { storyOf } from '../../../shared/rules/reports/report-story';
import { freeWords } from '../../../shared/words/cards/free-words';
import { notEnteredWords, sumOfEntered } from '../../../shared/words/entered-words';
import { headlinesOf } from '../../../shared/words/report/headline-words';
import { storyWords } from '../../../shared/words/report/report-story-words';
import { boardSlides } from '../../../shared/words/slides/board-slides';
import type { Speech } from '../../../shared/words/speech';
import { adding, after, base, freshPlan, moving } from '../../helpers/plans/plans';

const speech: Speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
const M = 100_000_000;
const plain = (words: string) => words.replaceAll('\u00a0', ' ');
const firstOf = (plan: Plan) =>
  storyOf(plan, base)
    .filter(({ code }) => code === 'money' || code === 'money-not-entered' || code === 'without-cost')
    .map((told) => plain(storyWords(told, speech)))
    .join(' ');

const funded = (...costs: readonly (number | null)[]): Plan =>
  costs.reduce<Plan>(
    (plan, cost, at) =>
      after(plan, adding(`c${at}`, { outcome: 'risk', cost }), moving([`c${at}`], 'run', true)),
    freshPlan(),
  );
const budget = (amount: number): Command => ({
  type: 'budget/set',
  scenarioId: base,
  fiscalYear: 2027,
  scope: 'total',
  amount,
  hard: false,
});
const service: Command = { type: 'service/add', id: 's', name: 'ERP', changes: { cost: 31 * M } };

describe('the first sentence, where nobody has said what the funded work costs', () => {
  test.each<[string, Plan, string]>([
    [
      'one, without a budget',
      funded(null),
      'No IT budget is set for 2027. Neither what runs today nor what the one funded initiative costs is entered yet.',
    ],
    [
      'many, with a budget',
      after(funded(null, null), budget(40 * M)),
      'The IT budget for 2027 is € 40.00M. Neither what runs today nor what the 2 funded initiatives cost is entered yet, so nothing says what is left.',
    ],
    [
      'beside services',
      after(funded(null, null), service),
      'No IT budget is set for 2027. € 31.00M runs what we have; what the 2 funded initiatives cost is not entered yet.',
    ],
    [
      'of a budget beside services',
      after(funded(null, null), service, budget(40 * M)),
      'Of the IT budget of € 40.00M for 2027, € 31.00M runs what we have; what the 2 funded initiatives cost is not entered yet, so nothing says what is left.',
    ],
    [
      'over the budget by what runs alone',
      after(funded(null), service, budget(30 * M)),
      'The plan for 2027 is € 1.00M over the IT budget of € 30.00M. € 31.00M runs what we have; what the one funded initiative costs is not entered yet.',
    ],
  ])('%s', (_, plan, words) => {
    expect(firstOf(plan)).toBe(words);
  });

  test('is another where some of it has a cost, and says how many have none', () => {
    expect(firstOf(funded(5 * M, null))).toContain(
      '€ 5.00M changes what we have, all of that to keep the lights on; what runs today is not entered yet. ' +
        'One of the 2 funded initiatives has no cost yet: it is in none of these sums.',
    );
    expect(firstOf(funded(5 * M, null, null))).toContain(
      '2 of the 3 funded initiatives have no cost yet: they are in none of these sums.',
    );
    expect(firstOf(funded(5 * M, 0))).not.toContain('no cost');
  });

  test('spends nothing only where that is entered', () => {
    expect(firstOf(funded(0))).toContain('The one funded initiative spends nothing in 2027');
    expect(firstOf(funded(null))).not.toContain('nothing in 2027');
  });
});

test('headlines name how many have no cost, and nothing is said to be free of a budget of which no cost is known', () => {
  const about = (plan: Plan, name: string) =>
    headlinesOf(figuresOf(plan, base), reportListsOf(plan, base), speech).find((each) => each.name === name);
  expect(about(funded(5 * M, null), 'Change, funded')).toMatchObject({
    figure: '€\u00a05.00M',
    about: 'all 2 initiatives, 1 without a cost yet',
  });
  expect(about(after(funded(null), budget(9 * M)), 'Not allocated')).toMatchObject({
    figure: 'Not known',
    about: 'what is funded has no cost yet',
  });
  const free = { budget: 9 * M, contingency: 0, free: 9 * M };
  expect(freeWords({ ...free, isFreeKnown: false }, String)).toBe('no cost entered yet');
  expect(freeWords({ ...free, free: -1, isFreeKnown: false }, String)).toBe('1 over budget');
});

test('the name of a sum says what it lacks: nothing, one, some, all', () => {
  expect([0, 1, 2, 3].map((without) => sumOfEntered('Together', without, 3))).toEqual([
    'Together',
    'Together, 1 without a cost yet',
    'Together, 2 without a cost yet',
    'Together: no cost is entered yet',
  ]);
});

test('what is missing as a whole is listed', () => {
  expect(notEnteredWords(['teams'])).toBe('Not entered yet: teams.');
  expect(notEnteredWords(['benefits', 'goals', 'teams'])).toBe('Not entered yet: benefits, goals and teams.');
});

test('slides write no sum that nobody entered, and a zero that somebody did', () => {
  const sums = (plan: Plan) => {
    const lists = boardSlides(plan, base, speech)[2]?.parts ?? [];
    return lists.map((part) => (part.kind === 'table' ? part.rows.at(-1) : null));
  };
  expect(sums(funded(null))).toEqual([
    ['Together: no cost is entered yet', '', '–', '–'],
    ['Nothing is funded yet', '', '', ''],
  ]);
  expect(sums(funded(0, null))[0]).toEqual(['Together, 1 without a cost yet', '', '0.00', '–']);
});

test('own words written before a gap was told of hold as long as there is none', () => {
  const lead = { funded: 2, money: 5, year: 2027, change: 9 };
  const told = (unknown?: number) =>
    toldBy({ code: 'peer-lead', parameters: { ...lead, ...(unknown !== undefined && { unknown }) } });
  expect(told(0)).toBe(told());
  expect(told(1)).not.toBe(told());
  expect(told(2)).not.toBe(told(1));
});
