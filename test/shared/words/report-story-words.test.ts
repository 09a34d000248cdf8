import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../shared/model/plan';
import { settingsOf } from '../../../shared/model/plan';
import type { Coded } from '../../../shared/rules/decision';
import { storyOf } from '../../../shared/rules/reports/report-story';
import { storyWords } from '../../../shared/words/report/report-story-words';
import { type Speech, speechOf } from '../../../shared/words/speech';
import { boardPlan } from '../../helpers/plans/board-plan';
import { largePlan } from '../../helpers/plans/made-up-plan';
import { adding, after, base, freshPlan, moving } from '../../helpers/plans/plans';

const speech: Speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
const million = 100_000_000;

/** The paragraph with plain spaces. */
function story(plan: Plan): string {
  return storyOf(plan, base)
    .map((each) => plain(storyWords(each, speechOf(settingsOf(plan), 'en-GB'))))
    .join(' ');
}

function plain(words: string): string {
  return words.replaceAll('\u00a0', ' ');
}

function told(code: string, parameters: Coded['parameters'], spoken = speech): string {
  return plain(storyWords({ code, parameters }, spoken));
}

describe('the opening paragraph', () => {
  it('tells the plan of the design in figures that add up', () => {
    expect(story(boardPlan())).toBe(
      'Of the IT budget of € 40.00M for 2027, € 31.02M runs what we have and € 7.42M changes it: € 4.26M keeps the ' +
        'lights on and € 3.16M drives innovation. € 1.40M is not allocated. Keeping the lights on takes 57 % of the ' +
        'change money, inside the agreed 50–60 %. Revenue generation is the declared first priority, yet efficiency ' +
        'takes the most change money, 55 %, against 23 % for revenue generation. The funded work adds € 0.16M of run ' +
        'cost in 2027 and € 0.15M a year once all of it is live. Not entered yet: goals and teams.',
    );
  });

  it('of an empty plan says that it is empty', () => {
    expect(story(freshPlan())).toBe('The plan has no initiatives and no services yet.');
    const withBudget = after(freshPlan(), {
      type: 'budget/set',
      scenarioId: base,
      fiscalYear: 2027,
      scope: 'total',
      amount: million,
      hard: false,
    });
    expect(story(withBudget)).toBe(
      'The plan has no initiatives and no services yet. The IT budget for 2027 is € 1.00M.',
    );
  });

  it('without a budget says that none is set', () => {
    const plan = after(freshPlan(), {
      type: 'service/add',
      id: 's',
      name: 'ERP',
      changes: { cost: million },
    });
    expect(story(plan)).toBe(
      'No IT budget is set for 2027. € 1.00M runs what we have; no initiatives are planned yet.',
    );
    expect(story(after(plan, adding('a', { outcome: 'risk' })))).toBe(
      'No IT budget is set for 2027. € 1.00M runs what we have; no change is funded yet.',
    );
  });

  it('tells what is booked of work that is not funded, and of what waits in the backlog', () => {
    const money = {
      year: 2027,
      budget: null,
      contingency: 0,
      services: 1,
      runToday: million,
      initiatives: 2,
    };
    const lost = { ...money, spend: 1.3 * million, funded: 0, change: 0.3 * million, run: 0.3 * million };
    expect(told('money', { ...lost, innovate: 0 })).toContain(
      '€ 1.00M runs what we have and € 0.30M is booked of work that is not funded',
    );
    const waits = { ...money, spend: 2 * million, funded: 1, change: million, run: 0.7 * million };
    expect(told('money', { ...waits, innovate: 0 })).toContain(
      '€ 1.00M changes it: € 0.70M keeps the lights on and € 0.30M is booked of work in the backlog',
    );
  });

  it('names one funded initiative without money in the singular, several in the plural', () => {
    const nothing = { outcome: 'risk', cost: 0 } as const;
    const one = after(freshPlan(), adding('a', nothing), moving(['a'], 'run', true));
    expect(story(one)).toContain(
      'The one funded initiative spends nothing in 2027, and what runs today is not entered yet.',
    );
    const two = after(one, adding('b', nothing), moving(['b'], 'run', true));
    expect(story(two)).toContain('The 2 funded initiatives spend nothing in 2027');
  });

  it('never gives a sum that is not zero as zero, and ends every sentence', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (count) => {
        const words = story(largePlan(count));
        expect(words).not.toMatch(/€ 0(\.0+)?M?[^.\d]/);
        expect(words).toMatch(/\.$/);
        expect(words).not.toMatch(/undefined|null|NaN| {2}|\.\./);
      }),
      { numRuns: 20 },
    );
  });

  it('refuses a code it has no words for', () => {
    expect(() => told('unheard', {})).toThrow('no words for unheard');
  });
});

const money = {
  year: 2027,
  budget: 10 * million,
  spend: 10 * million,
  services: 1,
  runToday: 6 * million,
  initiatives: 3,
  funded: 2,
  change: 4 * million,
  run: 4 * million,
  innovate: 0,
};

describe('the sentence about money', () => {
  it('says that a budget is allocated in full, to the cent', () => {
    expect(told('money', money)).toBe(
      'Of the IT budget of € 10.00M for 2027, € 6.00M runs what we have and € 4.00M changes it, all of that to keep the lights on. The budget is allocated in full.',
    );
    expect(told('money', { ...money, spend: 10 * million - 1 })).toContain('€ 0.01 is not allocated.');
  });

  it('says by how much the plan is over', () => {
    expect(told('money', { ...money, run: 0, innovate: 4 * million, spend: 12 * million })).toBe(
      'The plan for 2027 is € 2.00M over the IT budget of € 10.00M. € 6.00M runs what we have and € 4.00M changes it, all of that to drive innovation.',
    );
  });

  it('without services speaks of what we have', () => {
    expect(
      told('money', {
        ...money,
        services: 0,
        runToday: 0,
        budget: null,
        run: million,
        innovate: 3 * million,
      }),
    ).toBe(
      'No IT budget is set for 2027. € 4.00M changes what we have: € 1.00M keeps the lights on and € 3.00M drives innovation; what runs today is not entered yet.',
    );
  });

  it('names a fiscal year that is not the calendar year as such', () => {
    expect(told('money', money, { ...speech, fiscalYearFirstMonth: 4 })).toContain('for FY2027');
  });
});

describe('the sentence about the guardrail', () => {
  const guardrail = (share: number, position: string, min = 50, max = 60) =>
    told('guardrail', { share, position, min, max });

  it('says on which side of the range run lies, with the digits that takes', () => {
    expect(guardrail(0.55, 'inside')).toBe(
      'Keeping the lights on takes 55 % of the change money, inside the agreed 50–60 %.',
    );
    expect(guardrail(0.604, 'above')).toBe(
      'Keeping the lights on takes 60.4 % of the change money, above the agreed 50–60 %.',
    );
    expect(guardrail(0.49999, 'below')).toBe(
      'Keeping the lights on takes 49.999 % of the change money, below the agreed 50–60 %.',
    );
    expect(guardrail(0.6, 'inside', 60, 60)).toBe(
      'Keeping the lights on takes 60 % of the change money, exactly the agreed 60 %.',
    );
  });

  it('finds a share on the bound inside, whatever the rounding of fractions', () => {
    const plan = after(
      freshPlan(),
      { type: 'plan/edit', changes: { guardrailMin: 50, guardrailMax: 55 } },
      adding('a', { outcome: 'risk', cost: 55 * million }),
      adding('b', { outcome: 'risk', cost: 45 * million }),
      moving(['a'], 'run', true),
      moving(['b'], 'innovate', true),
    );
    expect(story(plan)).toContain('takes 55 % of the change money, inside the agreed 50–55 %.');
  });
});

describe('the sentence about the priority', () => {
  const priority = (first: string, largest: string, largestShare: number, firstShare: number | null) =>
    told('priority', { first, largest, largestShare, firstShare });

  it('says what agrees and what contradicts', () => {
    expect(priority('revenue', 'revenue', 0.53, 0.53)).toBe(
      'Revenue generation is the declared first priority and takes the most change money, 53 %.',
    );
    expect(priority('revenue', 'revenue', 1, 1)).toBe(
      'Revenue generation is the declared first priority and takes all of the change money.',
    );
    expect(priority('revenue', 'revenue,risk', 0.5, 0.5)).toBe(
      'Revenue generation is the declared first priority and takes as much of the change money as risk management, 50 % each.',
    );
    expect(priority('revenue', 'none', 0.9, 0)).toBe(
      'Revenue generation is the declared first priority, yet work without an outcome takes the most change money, 90 %, against none for revenue generation.',
    );
    expect(priority('risk', 'revenue,efficiency', 0.45, 0.1)).toBe(
      'Risk management is the declared first priority, yet revenue generation and efficiency take the most change money, 45 % each, against 10 % for risk management.',
    );
    expect(priority('revenue,risk', 'risk', 0.6, null)).toBe(
      'Revenue generation and risk management are declared equally important; risk management takes the most change money, 60 %.',
    );
  });

  it('is left out where the points are spread evenly', () => {
    const plan = after(
      freshPlan(),
      adding('a', { outcome: 'risk', cost: million }),
      moving(['a'], 'run', true),
    );
    expect(story(plan)).not.toContain('priority');
  });
});

describe('the sentence about run cost', () => {
  const drift = (inYear: number, yearly: number) =>
    told('drift', { year: 2027, inYear: inYear * million, yearly: yearly * million });

  it('tells the year from what follows', () => {
    expect(drift(0, 0)).toBe('The funded work leaves the run cost as it is.');
    expect(drift(0, 1)).toBe(
      'The funded work adds € 1.00M of run cost a year once all of it is live, nothing of it in 2027.',
    );
    expect(drift(0.5, 1)).toBe(
      'The funded work adds € 0.50M of run cost in 2027 and € 1.00M a year once all of it is live.',
    );
    expect(drift(-0.5, -1)).toBe(
      'The funded work saves € 0.50M of run cost in 2027 and € 1.00M a year once all of it is live.',
    );
    expect(drift(0.5, -1)).toBe(
      'The funded work adds € 0.50M of run cost in 2027, and saves € 1.00M of run cost a year once all of it is live.',
    );
    expect(drift(0.5, 0)).toBe(
      'The funded work adds € 0.50M of run cost in 2027, and leaves it as it is once all of it is live.',
    );
  });
});
