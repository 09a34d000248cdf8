import { describe, expect, test } from 'vitest';
import { blankGoal } from '../../../../shared/model/blank';
import { apply } from '../../../../shared/model/patch';
import { type Plan, settingsOf } from '../../../../shared/model/plan';
import type { Command } from '../../../../shared/rules/command';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { refusalWords } from '../../../../shared/words/refusals';
import { speechOf } from '../../../../shared/words/speech';
import { adding, after, ask, base, freshPlan } from '../../../helpers/plans/plans';

/** What could be stored and never meant: no capacity, dates before what they follow, a minimum above the cost. */
const wordsOf = (command: Command, plan: Plan = freshPlan()) => {
  const decision = ask(plan, command);
  return decision.kind === 'refused'
    ? refusalWords(decision.refusal, speechOf(settingsOf(plan), 'en-GB')).replaceAll('\u00a0', ' ')
    : decision.kind;
};

describe('capacity', () => {
  const team = (daysPerQuarter: number, runDaysPerQuarter: number, name = 'T'): Command => ({
    type: 'team/set',
    team: { id: 't', name, daysPerQuarter, runDaysPerQuarter, dayRate: null },
  });

  test('run work cannot take all of a team', () => {
    const words =
      'Run work would take all 100 days of each quarter, so the team could do nothing else. Enter at most 99 days for run work.';
    expect(wordsOf(team(100, 100))).toBe(words);
    expect(wordsOf(team(100, 99))).toBe('patch');
    expect(wordsOf(team(100, 100), after(freshPlan(), team(100, 20)))).toBe(words);
  });

  test('it can in one quarter, and a team that an older version stored so can be edited otherwise', () => {
    const plan = after(freshPlan(), team(100, 20));
    const inQuarter: Command = {
      type: 'capacity/set',
      teamId: 't',
      quarter: 8108,
      capacity: { days: 80, runDays: 80 },
    };
    expect(wordsOf(inQuarter, plan)).toBe('patch');
    const old = apply(plan, {
      team: { changed: [{ id: 't', from: { runDaysPerQuarter: 20 }, to: { runDaysPerQuarter: 100 } }] },
    });
    expect(wordsOf(team(100, 100, 'Another name'), old)).toBe('patch');
  });

  test('the reserves leave something for planned work', () => {
    const reserves = (reserveRun: number, reserveInnovate: number): Command => ({
      type: 'plan/edit',
      changes: { reserveRun, reserveInnovate },
    });
    expect(wordsOf(reserves(60, 40))).toBe(
      'Both reserves together would be 100 %, so nothing would be left for planned work. They can be 99 % at most.',
    );
    expect(wordsOf(reserves(60, 50))).toContain('110 %');
    expect(wordsOf(reserves(60, 39))).toBe('patch');
    const old = apply(freshPlan(), {
      plan: {
        changed: [
          {
            id: 'plan',
            from: { reserveRun: 0, reserveInnovate: 0 },
            to: { reserveRun: 60, reserveInnovate: 40 },
          },
        ],
      },
    });
    expect(wordsOf({ type: 'plan/edit', changes: { title: 'Another title' } }, old)).toBe('patch');
  });
});

describe('dates', () => {
  const add = (changes: object): Command => ({ type: 'service/add', id: 's', name: 'Mail', changes });
  const edit = (changes: object): Command => ({ type: 'service/edit', ids: ['s'], changes });

  test('a sunset lies in the plan’s first year or later, where the cost is of that year', () => {
    const words =
      '“Mail” would end before 2027, the year its cost is of, and never cost anything. Enter a later sunset, or an earlier cost year.';
    expect(wordsOf(add({ sunset: '1950-01-01' }))).toBe(words);
    expect(wordsOf(add({ sunset: '2026-12-31' }))).toBe(words);
    expect(wordsOf(add({ sunset: '2027-01-01' }))).toBe('patch');
    expect(wordsOf(edit({ sunset: '2026-12-31' }), after(freshPlan(), add({})))).toBe(words);
  });

  test('a cost is of a year in which the service still runs', () => {
    const plan = after(freshPlan(), add({ costYear: 2026, sunset: '2026-12-31' }));
    expect(wordsOf(edit({ costYear: 2027 }), plan)).toContain('would end before 2027');
    expect(wordsOf(edit({ costYear: null }), plan)).toContain('would end before 2027');
    expect(wordsOf(edit({ costYear: 2025 }), plan)).toBe('patch');
    expect(wordsOf(edit({ owner: 'Kim' }), plan)).toBe('patch');
  });

  test('the year is the fiscal one', () => {
    const april = after(freshPlan(), { type: 'plan/edit', changes: { fiscalYearFirstMonth: 4 } });
    expect(wordsOf(add({ sunset: '2026-03-31' }), april)).toContain('would end before FY2027');
    expect(wordsOf(add({ sunset: '2026-04-01' }), april)).toBe('patch');
  });

  test('a sunset that has come since may stay, and a plan rolls over with it', () => {
    const plan = after(freshPlan(), add({ cost: 5, sunset: '2027-06-30' }), { type: 'plan/roll-over' });
    expect(settingsOf(plan).firstYear).toBe(2028);
    expect(wordsOf(edit({ owner: 'Kim' }), plan)).toBe('patch');
    expect(wordsOf(edit({ sunset: '2027-03-31' }), plan)).toBe('patch');
  });

  test('a new service keeps its notice before the end of its contract as well', () => {
    expect(wordsOf(add({ contractEnd: '2027-06-30', noticeDate: '2027-07-01' }))).toContain(
      'would lie after the end of its contract',
    );
  });

  test('a goal is to be reached in the plan’s years or later', () => {
    const goal = (targetDate: string | null, name = 'Churn'): Command => ({
      type: 'goal/set',
      goal: { ...blankGoal, id: 'g', name, outcome: 'revenue', targetDate },
    });
    expect(wordsOf(goal('1950-01-01'))).toBe(
      'The date lies before 2027, the plan’s first year. Choose a later day.',
    );
    expect(wordsOf(goal('2026-12-31'))).toContain('before 2027');
    expect(wordsOf(goal('2027-01-01'))).toBe('patch');
    const rolled = after(freshPlan(), goal('2027-06-30'), { type: 'plan/roll-over' });
    expect(wordsOf(goal('2027-06-30', 'Churn of old'), rolled)).toBe('patch');
    expect(wordsOf(goal('2027-07-31'), rolled)).toContain('before 2028');
  });

  test('a plan does not roll over beyond the calendar', () => {
    const last = after(freshPlan(), { type: 'plan/edit', changes: { firstYear: 2199 } });
    expect(wordsOf({ type: 'plan/roll-over' }, last)).toContain('is the last year that a plan can hold');
  });
});

describe('the minimum', () => {
  const edit = (changes: object): Command => ({ type: 'initiative/edit', ids: ['a'], changes });
  const plan = after(freshPlan(), adding('a', { cost: 100_00, minimumCost: 60_00 }));

  test('is at most the cost, from either side', () => {
    expect(wordsOf(edit({ minimumCost: 100_01 }), plan)).toBe(
      'The minimum of € 100.01 is more than the cost of € 100. Enter at most the cost, or correct the cost first.',
    );
    expect(wordsOf(edit({ minimumCost: 100_00 }), plan)).toBe('patch');
    expect(wordsOf(edit({ cost: 59_99 }), plan)).toBe(
      'The minimum of € 60 is more than the cost of € 59.99. Enter at most the cost, or correct the cost first.',
    );
    expect(wordsOf(edit({ cost: 50_00, minimumCost: 50_00 }), plan)).toBe('patch');
    expect(wordsOf({ ...adding('b'), changes: { cost: 1, minimumCost: 2 } })).toContain('The minimum of');
  });

  test('is held against the lines too', () => {
    const less = { ...simpleMoneyLine({ initiativeId: 'a' }, 'oneOff', -50_00), id: 'less' };
    expect(wordsOf({ type: 'money/set', line: less }, plan)).toContain('The minimum of € 60');
    expect(wordsOf({ type: 'money/set', line: { ...less, stage: 'actual' } }, plan)).toBe('patch');
  });

  test('of a cost that is not known may be anything, and stays where the cost is taken away', () => {
    expect(wordsOf({ ...adding('b'), changes: { minimumCost: 2 } })).toBe('patch');
    expect(wordsOf(edit({ cost: null }), plan)).toBe('patch');
  });

  test('that an older version let in stays, and may come closer', () => {
    const old = apply(plan, {
      initiative: { changed: [{ id: 'a', from: { minimumCost: 60_00 }, to: { minimumCost: 200_00 } }] },
    });
    expect(wordsOf(edit({ title: 'B' }), old)).toBe('patch');
    expect(wordsOf(edit({ minimumCost: 150_00 }), old)).toBe('patch');
    expect(wordsOf(edit({ cost: 120_00 }), old)).toBe('patch');
    expect(wordsOf(edit({ cost: 90_00 }), old)).toContain('The minimum of € 200');
  });

  test('of another scenario’s placement is not touched', () => {
    expect(ask(plan, { type: 'scenario/add', id: 's', name: 'S', sourceId: base }).kind).toBe('patch');
  });
});
