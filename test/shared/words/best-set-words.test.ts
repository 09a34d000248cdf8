import { describe, expect, test } from 'vitest';
import { settingsOf } from '../../../shared/model/plan';
import type { BestSet } from '../../../shared/rules/optimise/best-set';
import type { BestSetFacts } from '../../../shared/rules/optimise/facts';
import {
  bindingWords,
  conflictWords,
  holdWords,
  leftOutWords,
  missingWords,
  proofWords,
  worthWords,
} from '../../../shared/words/outcomes/best-set-words';
import { speechOf } from '../../../shared/words/speech';
import { freshPlan } from '../../helpers/plans/plans';

const speech = speechOf(settingsOf(freshPlan()), 'en-GB');
const set: BestSet = {
  kind: 'found',
  funded: [],
  dropped: [],
  kept: 0,
  before: 0,
  after: 10_000,
  bound: 10_000,
  outOfTime: false,
  bindings: [],
  unknown: 0,
  worthless: 0,
  missing: [],
  savesTogether: false,
};

describe('how sure it is that there is no better set', () => {
  test('proved, or by how much at most, or that time was up', () => {
    expect(proofWords('weighted', set, speech)).toBe('It is proved that no set has more.');
    expect(proofWords('weighted', { ...set, savesTogether: true }, speech)).toBe(
      'It is proved that no set has more, with savings at services that several share counted low.',
    );
    expect(proofWords('weighted', { ...set, bound: 10_015 }, speech)).toBe(
      'No set can have more than 10,015 points: at most 0.15\u00a0% above this one.',
    );
    expect(proofWords('weighted', { ...set, bound: 11_000, outOfTime: true }, speech)).toBe(
      'The best that was found in 10 seconds. No set can have more than 11,000 points: at most 10\u00a0% above this one.',
    );
  });

  test('where time was up before anything was known of others, that is said', () => {
    expect(proofWords('weighted', { ...set, bound: Infinity, outOfTime: true }, speech)).toBe(
      'The best that was found in 10 seconds. How much better another could be is not known.',
    );
  });

  test('the least of a part is not told as none, and a sum below zero has no part', () => {
    expect(proofWords('weighted', { ...set, bound: 10_000.1 }, speech)).toContain('at most 0.01\u00a0%');
    expect(proofWords('weighted', { ...set, after: -5, bound: -4 }, speech)).toBe(
      'No set can have more than -4 points.',
    );
  });
});

test('what keeps out more: limits each, dependencies and exclusions together', () => {
  const pair = { title: 'A', other: 'B' };
  const of = (code: string, parameters = {}, amount = 0) => ({
    what: { code, parameters },
    keepsOut: 2,
    amount,
  });
  expect(
    bindingWords(
      [
        of('team', { team: 'Apps', quarter: 2027 * 4 + 2, limit: 40 }, 30),
        of('guardrail-max', { year: 2027, min: 40, max: 60 }),
        of('needs', pair),
        of('needs-later', pair),
        of('excludes', pair),
      ],
      speech,
    ),
  ).toEqual([
    'Apps, Q3 2027: 10 of 40 days left. 2 initiatives more would not fit.',
    'Run’s share of change money 2027 would rise above 60\u00a0%. 2 initiatives more would not fit.',
    '2 dependencies on work that is not funded, or finished too late.',
    '1 excluded by work that is funded.',
  ]);
});

test('a conflict names what is fixed in one sentence each, ten of it by eight', () => {
  const kept = Array.from({ length: 10 }, (_, index) => ({
    code: 'kept',
    parameters: { title: `K${index}` },
  }));
  const said = conflictWords(
    [
      ...kept,
      { code: 'pinned-new', parameters: { title: 'Law' } },
      { code: 'under-way', parameters: { title: 'Rebuild' } },
      { code: 'needs-out', parameters: { title: 'A', other: 'B' } },
      { code: 'team', parameters: { team: 'Apps', quarter: 2027 * 4, limit: 60, set: 40 } },
    ],
    speech,
  );
  expect(said).toEqual([
    'Has to be funded, and is not yet: “Law”.',
    'Is funded and is to stay so: “K0”, “K1”, “K2”, “K3”, “K4”, “K5”, “K6”, “K7” and 2 more.',
    'Is under way and is to stay funded: “Rebuild”.',
    '“A” needs “B”, which cannot be chosen.',
    'Apps, Q1 2027: 40 days. 60 are asked for as things stand, and no more may be.',
  ]);
});

test('what is held says its figures, or that there is nothing to hold', () => {
  const facts: BestSetFacts = {
    candidates: 3,
    leftOut: { backlog: 2, outcome: 0, cost: 1, never: 0, over: 0 },
    funded: 1,
    underWay: 0,
    pinned: 0,
    budgets: 0,
    teams: 0,
    guardrail: { min: 40, max: 60 },
    dependencies: 0,
  };
  expect(holdWords('budgets', facts)).toBe('Budgets: none is set');
  expect(holdWords('guardrail', facts)).toMatch(/^Keeping the lights on is 40 to 60 % of change money/);
  expect(leftOutWords(facts)).toEqual(['2 in the backlog, which have no list', '1 without a cost']);
  expect(missingWords([{ title: 'Law', why: 'outcome' }])).toEqual(['“Law”: it has no outcome.']);
  expect(worthWords('weighted', 12.34, speech)).toBe('12.3 points');
});
