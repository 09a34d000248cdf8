import { describe, expect, test } from 'vitest';
import { blankImport, blankInitiative, blankService } from '../../../../shared/model/blank';
import { largestSum } from '../../../../shared/model/money';
import { apply } from '../../../../shared/model/patch';
import { type Plan, settingsOf } from '../../../../shared/model/plan';
import type { Command } from '../../../../shared/rules/command';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { refusalWords } from '../../../../shared/words/refusals';
import { speechOf } from '../../../../shared/words/speech';
import { adding, after, ask, at, base, freshPlan, merging } from '../../../helpers/plans/plans';

/** One sum has a largest size; what all sums of a plan come to together: `plan-sums.test.ts`. */
const service = (id: string, cost: number, more: object = {}): Command => ({
  type: 'service/add',
  id,
  name: id,
  changes: { cost, ...more },
});
const rate = (dayRate: number): Command => ({
  type: 'team/set',
  team: { id: 't', name: 'T', daysPerQuarter: 10, runDaysPerQuarter: 0, dayRate },
});
const external = (externalDays: number): Command => ({
  type: 'effort/set',
  initiativeId: 'a',
  teamId: 't',
  effort: { days: 0, externalDays, spread: 'even' },
});
const freeze: Command = { type: 'scenario/freeze', id: 'frozen', name: 'Frozen', sourceId: base };
const file = {
  ...blankImport,
  id: 'import',
  target: 'initiatives' as const,
  at,
  fileName: 'a.csv',
  source: 'list',
};
const start = after(freshPlan(), adding('a', { outcome: 'risk', cost: 100 }, 'run'), rate(80_000));

const refusalOf = (command: Command, plan: Plan = start) => {
  const decision = ask(plan, command);
  return decision.kind === 'refused' ? decision.refusal : decision.kind;
};
const wordsOf = (command: Command, plan: Plan = start) => {
  const refusal = refusalOf(command, plan);
  return typeof refusal === 'string'
    ? refusal
    : refusalWords(refusal, speechOf(settingsOf(plan), 'en-GB')).replaceAll('\u00a0', ' ');
};
const edit = (changes: object): Command => ({ type: 'initiative/edit', ids: ['a'], changes });
const over = largestSum + 1;

describe('a single sum above the largest is refused, and the sentence names the limit', () => {
  const line = { ...simpleMoneyLine({ initiativeId: 'a' }, 'oneOff', over), id: 'x' };
  test.each<[string, Command]>([
    ['cost', edit({ cost: over })],
    ['cost of a new one', { ...adding('b'), changes: { cost: over } }],
    ['run cost', edit({ runCost: -over })],
    ['minimum', edit({ minimumCost: over })],
    ['committed', edit({ committed: over })],
    ['exit cost', edit({ exitCost: over })],
    ['spent', edit({ spent: over })],
    ['benefit', edit({ benefit: { kind: 'margin', low: 0, likely: 0, high: over } })],
    ['money line', { type: 'money/set', line }],
    [
      'quarters by hand',
      {
        type: 'money/set',
        line: { ...line, amount: 0, spread: 'manual', amounts: [over, -over] },
      },
    ],
    ['service', service('s', over)],
    ['day rate', rate(over)],
    [
      'budget',
      {
        type: 'budget/set',
        scenarioId: base,
        fiscalYear: 2027,
        scope: 'total',
        amount: over,
        hard: false,
      },
    ],
    [
      'imported row',
      merging(file, {
        added: [
          {
            initiative: { ...blankInitiative, id: 'n', title: 'N' },
            cost: over,
            runCost: null,
            spent: null,
            benefit: null,
            lane: 'run',
            funding: 'none',
            fundingAmount: null,
            start: null,
            lengthQuarters: 1,
          },
        ],
      }),
    ],
    ['imported change', merging(file, { changed: [{ id: 'a', fields: { cost: over } }] })],
    [
      'imported service',
      {
        type: 'import/services',
        import: file,
        rows: [{ service: { ...blankService, id: 's', name: 'S' }, cost: over, sourcing: null }],
      },
    ],
  ])('%s', (_, command) => {
    expect(wordsOf(command)).toBe('One amount can be € 100.00bn at most. Enter less.');
  });

  test('the largest itself is taken', () => {
    expect(refusalOf(edit({ cost: largestSum }))).toBe('patch');
    expect(refusalOf(service('s', largestSum))).toBe('patch');
  });

  test('what an older version stored stays, can be edited otherwise, copied, and made less', () => {
    const old = apply(start, {
      moneyLine: { added: [{ ...line, amount: over * 5 }] },
      placement: {
        changed: [{ id: `${base}.a`, from: { fundingAmount: null }, to: { fundingAmount: over * 5 } }],
      },
    });
    expect(refusalOf(edit({ title: 'B' }), old)).toBe('patch');
    expect(refusalOf({ type: 'money/set', line: { ...line, amount: over * 4 } }, old)).toBe('patch');
    expect(refusalOf({ type: 'money/set', line: { ...line, amount: over * 6 } }, old)).toMatchObject({
      code: 'sum-too-large',
    });
    expect(refusalOf({ type: 'scenario/add', id: 's2', name: 'S2', sourceId: base }, old)).toBe('patch');
    expect(refusalOf(freeze, old)).toBe('patch');
  });
});

describe('days and their rate', () => {
  test('that together cost more than one sum can be are refused on either side', () => {
    // 10,000 days at € 100,000,001 each are € 1,000,000,010,000.
    const plan = after(start, rate(100_000_001_00));
    expect(wordsOf(external(10_000), plan)).toBe(
      '10,000 external days at € 100.00M each cost more than € 100.00bn, the most that one amount can be. Enter fewer days, or a lower day rate.',
    );
    expect(refusalOf(external(10), plan)).toBe('patch');
    expect(refusalOf(rate(100_000_001_00), after(start, external(10_000)))).toMatchObject({
      code: 'external-too-large',
      parameters: { days: 10_000 },
    });
  });
});

test('a change of currency that would make a sum too large is refused', () => {
  const plan = after(start, edit({ cost: largestSum }));
  const change: Command = { type: 'plan/change-currency', currency: 'USD', rate: 1.1 };
  expect(refusalOf(change, plan)).toMatchObject({ code: 'amount-too-large' });
});
