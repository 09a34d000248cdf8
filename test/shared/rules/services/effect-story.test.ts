import { expect, test } from 'vitest';
import type { Plan } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import type { ServiceEffect } from '../../../../shared/model/records/service-effect';
import { driftOf } from '../../../../shared/rules/budgets/drift';
import type { Command } from '../../../../shared/rules/command';
import type { ServiceChanges } from '../../../../shared/rules/commands/service';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { serviceRowsOf } from '../../../../shared/rules/services/service-rows';
import { effectOnServiceWords, effectStoryWords } from '../../../../shared/words/money/effect-words';
import { adding, after, ask, base, freshPlan, moving } from '../../../helpers/plans/plans';

const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
const K = (amount: number) => amount * 100_000;

/** Work of one quarter, Q4 2027, that does something to a service of 400,000 a year. */
function doing(effect: Partial<ServiceEffect>, changes: ServiceChanges = {}): Plan {
  return after(
    freshPlan(),
    { type: 'service/add', id: 'fax', name: 'Fax', changes: { cost: K(400), ...changes } },
    adding('Exit', { cost: 100, outcome: 'efficiency' }, 'run'),
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: ['Exit'],
      changes: { start: quarterIn(2027, 4), lengthQuarters: 1 },
    },
    {
      type: 'effect/set',
      effect: {
        id: 'e',
        initiativeId: 'Exit',
        serviceId: 'fax',
        kind: 'end',
        amount: null,
        from: null,
        parallelQuarters: 0,
        ...effect,
      },
    },
  );
}

const fund = (plan: Plan) => after(plan, moving(['Exit'], 'run', true));

function told(plan: Plan): { long: string; short: string; years: readonly number[] } {
  const row = serviceRowsOf(plan, base)[0]?.effects[0];
  if (!row) throw new Error('no effect');
  return {
    long: effectStoryWords(row, speech),
    short: effectOnServiceWords(row, speech),
    years: row.story.years.slice(0, 3),
  };
}

test('live from Q1 2028 and two quarters side by side: it saves 0.40M a year from Q3 2028', () => {
  expect(told(fund(doing({ parallelQuarters: 2 })))).toEqual({
    long: 'Saves 0.40M a year from Q3 2028, after 2 quarters side by side.',
    short: 'Ended from Q3 2028 by Exit',
    years: [0, K(200), K(400)],
  });
});

test('not before a quarter, such as the end of a contract, even where it is live earlier', () => {
  const plan = fund(doing({ kind: 'shrink', amount: K(100), from: quarterIn(2028, 4) }));
  // 25,000 in Q4 2028, 100,000 in 2029.
  expect(told(plan)).toEqual({
    long: 'Saves 0.10M a year from Q4 2028.',
    short: '0.10M a year less from Q4 2028 by Exit',
    years: [0, K(25), K(100)],
  });
});

test('a saving rises with the indexation of the service: 400,000 * 1.1 in 2028 and * 1.21 in 2029', () => {
  const plan = fund(doing({ kind: 'replace' }, { indexation: 1_000 }));
  expect(told(plan)).toEqual({
    long: 'Saves 0.44M a year from Q1 2028.',
    short: 'Replaced from Q1 2028 by Exit',
    years: [0, K(440), K(484)],
  });
});

test('what is not funded would save, and says that it does not count yet', () => {
  expect(told(doing({}))).toEqual({
    long: 'Would save 0.40M a year from Q1 2028. The initiative is not funded, so this does not count yet.',
    short: 'If funded, ended from Q1 2028 by Exit',
    years: [0, K(400), K(400)],
  });
});

test('what is stopped never goes live', () => {
  const stopped = after(fund(doing({})), {
    type: 'placement/mark',
    scenarioId: base,
    initiativeIds: ['Exit'],
    mark: 'stop',
  });
  expect(told(stopped).long).toMatch(/^Would save .* The initiative is stopped, so this does not count\.$/);
  expect(told(stopped).short).toBe('Stopped, so not ended by Exit');
  expect(serviceRowsOf(stopped, base)[0]?.saved).toEqual([0, 0, 0, 0, 0]);
});

test('a service that ends by itself is saved only until then, or not at all', () => {
  // Q1 and Q2 2028 of 100,000 each.
  const soon = told(fund(doing({}, { sunset: '2028-06-30' })));
  expect(soon.long).toBe('Saves 0.20M in all from Q1 2028: the service ends with Q2 2028 anyway.');
  expect(soon.years).toEqual([0, K(200), 0]);
  const before = told(fund(doing({}, { sunset: '2027-12-31' })));
  expect(before.long).toBe('Saves nothing: the service ends with Q4 2027 anyway.');
  expect(before.years).toEqual([0, 0, 0]);
});

test('nothing is saved where no cost is entered, or where it begins after all a plan looks at', () => {
  expect(told(fund(doing({}, { cost: null }))).long).toBe(
    'Saves nothing: no cost is entered for the service.',
  );
  expect(told(fund(doing({ from: quarterIn(2037, 1) }))).long).toBe(
    'Saves nothing: Q1 2037 is later than a plan looks ahead.',
  );
});

test('a cost that is only forecast, 1.2M a year from Q1 2027 on, is saved: in the story as in run-cost drift', () => {
  const line = simpleMoneyLine({ serviceId: 'fax' }, 'run', K(1_200));
  const forecast = (amount: number, from = quarterIn(2027, 1)): Command => ({
    type: 'money/set',
    line: { ...line, id: 'f', stage: 'forecast', amount, anchor: from },
  });
  // Live from Q1 2028: all of 1.2M in 2028, and in 2029.
  const plan = after(fund(doing({}, { cost: null })), forecast(K(1_200)));
  expect(told(plan).long).toBe('Saves 1.20M a year from Q1 2028.');
  expect(told(plan).years).toEqual([0, K(1_200), K(1_200)]);
  expect(driftOf(plan, base, 3).years.map(({ saved }) => saved)).toEqual([0, -K(1_200), -K(1_200)]);
  // Planned 0.4M, forecast nothing: there is no cost to save, and nobody else saves it.
  expect(told(after(fund(doing({})), forecast(0))).long).toBe(
    'Saves nothing: the service has no cost in the year from then on.',
  );
});

test('a service made cheaper by more than it costs is refused; one that became cheaper since stays', () => {
  const effect = (amount: number, parallelQuarters = 0) => ({
    type: 'effect/set' as const,
    effect: {
      id: 'e',
      initiativeId: 'Exit',
      serviceId: 'fax',
      kind: 'shrink' as const,
      amount,
      from: null,
      parallelQuarters,
    },
  });
  const plan = doing({});
  expect(ask(plan, effect(K(400) + 1))).toMatchObject({
    kind: 'refused',
    refusal: { code: 'shrink-above-cost', parameters: { cost: K(400), service: 'Fax' } },
  });
  const cheaper = after(plan, effect(K(400)), {
    type: 'service/edit',
    ids: ['fax'],
    changes: { cost: K(300) },
  });
  expect(ask(cheaper, effect(K(400), 1)).kind).toBe('patch');
});

test('a service of which only a forecast is entered is made cheaper by as much as that at the most', () => {
  const forecast = (id: string, amount: number, anchor: number | null = quarterIn(2027, 1)): Command => ({
    type: 'money/set',
    line: { ...simpleMoneyLine({ serviceId: 'fax' }, 'run', amount), id, stage: 'forecast', anchor },
  });
  const shrink = (amount: number): Command => ({
    type: 'effect/set',
    effect: {
      id: 'e',
      initiativeId: 'Exit',
      serviceId: 'fax',
      kind: 'shrink',
      amount,
      from: null,
      parallelQuarters: 0,
    },
  });
  const most = (plan: Plan, amount: number) => {
    expect(ask(plan, shrink(amount)).kind).toBe('patch');
    expect(ask(plan, shrink(amount + 1))).toMatchObject({
      refusal: { code: 'shrink-above-cost', parameters: { cost: amount } },
    });
  };
  const unplanned = doing({}, { cost: null });
  most(after(unplanned, forecast('f', K(1_200))), K(1_200));
  most(after(unplanned, forecast('f', K(1_200), null)), K(1_200));
  // In place of the 0.4M planned, from the start; from Q3 on what is planned counts until then.
  most(after(doing({}), forecast('f', K(1_200))), K(1_200));
  most(after(doing({}), forecast('f', K(100))), K(100));
  most(after(doing({}), forecast('f', K(100), quarterIn(2027, 3))), K(400));
  // Two forecasts of one quarter add up; of two that follow one another the larger one.
  most(after(unplanned, forecast('f', K(100)), forecast('g', K(200))), K(300));
  most(after(unplanned, forecast('f', K(100)), forecast('g', K(200), quarterIn(2028, 1))), K(200));
  // One that has given way before the plan begins speaks of no quarter any more.
  const passed = forecast('f', K(900), quarterIn(2025, 1));
  most(after(unplanned, passed, forecast('g', K(200), quarterIn(2026, 1))), K(200));
  expect(ask(unplanned, shrink(K(9_999))).kind).toBe('patch');
});

test('1.2M a year that are only forecast, made cheaper by 0.5M from Q1 2028: it saves 0.5M', () => {
  const line = simpleMoneyLine({ serviceId: 'fax' }, 'run', K(1_200));
  const plan = after(fund(doing({ kind: 'shrink', amount: K(500) }, { cost: null })), {
    type: 'money/set',
    line: { ...line, id: 'f', stage: 'forecast', anchor: quarterIn(2027, 1) },
  });
  expect(told(plan).long).toBe('Saves 0.50M a year from Q1 2028.');
  expect(driftOf(plan, base, 2).years.map(({ run }) => run)).toEqual([K(1_200), K(700)]);
});
