import { describe, expect, test } from 'vitest';
import { blankImport, blankInitiative, blankService } from '../../../../shared/model/blank';
import { apply } from '../../../../shared/model/patch';
import { type Plan, settingsOf } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import type { MoneyLine } from '../../../../shared/model/records/money-line';
import { allAtOnce } from '../../../../shared/model/steps';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import type { Command } from '../../../../shared/rules/command';
import type { ImportedRow } from '../../../../shared/rules/commands/import';
import { decideSteps } from '../../../../shared/rules/decide';
import { simpleBenefitLine, simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { refusalWords } from '../../../../shared/words/refusals';
import { speechOf } from '../../../../shared/words/speech';
import { adding, after, ask, at, freshPlan, merging } from '../../../helpers/plans/plans';

/** What cannot be less than nothing is refused by the rules, whoever asks; savings and refunds may be. */
const file = {
  ...blankImport,
  id: 'import',
  target: 'initiatives' as const,
  at,
  fileName: 'a.csv',
  source: 'list',
};
const start = after(freshPlan(), adding('a', { outcome: 'risk', cost: 100_00 }), {
  type: 'service/add',
  id: 's',
  name: 'Mail',
  changes: { cost: 50_00 },
});
const refusalOf = (command: Command, plan: Plan = start) => {
  const decision = ask(plan, command);
  return decision.kind === 'refused' ? decision.refusal : decision.kind;
};
const wordsOf = (command: Command, plan: Plan = start) => {
  const refusal = refusalOf(command, plan);
  return typeof refusal === 'string' ? refusal : refusalWords(refusal, speechOf(settingsOf(plan), 'en-GB'));
};
const edit = (changes: object): Command => ({ type: 'initiative/edit', ids: ['a'], changes });
const range = (low: number) => ({ kind: 'margin' as const, low, likely: 5, high: 9 });
const row = (more: Partial<ImportedRow>): Command =>
  merging(file, {
    added: [
      {
        initiative: { ...blankInitiative, id: 'n', title: 'N' },
        cost: null,
        runCost: null,
        spent: null,
        benefit: null,
        lane: 'run',
        funding: 'none',
        fundingAmount: null,
        start: null,
        lengthQuarters: 1,
        ...more,
      },
    ],
  });
const serviceRow = (cost: number): Command => ({
  type: 'import/services',
  import: file,
  rows: [{ service: { ...blankService, id: 'x', name: 'X' }, cost, sourcing: null }],
});
const ofService = (amount: number, more: Partial<MoneyLine> = {}): Command => ({
  type: 'money/set',
  line: { ...simpleMoneyLine({ serviceId: 's' }, 'run', amount), id: 'line', ...more },
});

describe('below nothing', () => {
  test.each<[string, Command, string]>([
    ['a minimum', edit({ minimumCost: -3 }), 'minimum-below-zero'],
    ['a minimum of a new one', { ...adding('b'), changes: { minimumCost: -3 } }, 'minimum-below-zero'],
    ['a benefit', edit({ benefit: range(-1) }), 'benefit-below-zero'],
    [
      'a benefit line',
      { type: 'benefit/set', line: simpleBenefitLine('a', range(-1)) },
      'benefit-below-zero',
    ],
    [
      'a new service',
      { type: 'service/add', id: 'x', name: 'X', changes: { cost: -1 } },
      'service-below-zero',
    ],
    ['a service', { type: 'service/edit', ids: ['s'], changes: { cost: -1 } }, 'service-below-zero'],
    ['a line of a service', ofService(-50_01), 'service-below-zero'],
    ['a forecast of a service', ofService(-1, { stage: 'forecast' }), 'service-below-zero'],
    ['an imported cost', row({ cost: -500_000 }), 'one-off-below-zero'],
    [
      'an imported minimum',
      row({ initiative: { ...blankInitiative, id: 'n', title: 'N', minimumCost: -3 } }),
      'minimum-below-zero',
    ],
    ['an imported benefit', row({ benefit: range(-100) }), 'benefit-below-zero'],
    [
      'an imported change of cost',
      merging(file, { changed: [{ id: 'a', fields: { cost: -1 } }] }),
      'one-off-below-zero',
    ],
    [
      'an imported change of minimum',
      merging(file, { changed: [{ id: 'a', fields: { minimumCost: -1 } }] }),
      'minimum-below-zero',
    ],
    [
      'an imported change of benefit',
      merging(file, {
        changed: [
          { id: 'a', fields: { benefitKind: 'margin', benefitLow: -1, benefitLikely: 0, benefitHigh: 0 } },
        ],
      }),
      'benefit-below-zero',
    ],
    ['an imported service', serviceRow(-500_000), 'service-below-zero'],
    [
      'a service that comes with a row',
      merging(file, {
        services: [{ service: { ...blankService, id: 'x', name: 'X' }, cost: -1, sourcing: null }],
      }),
      'service-below-zero',
    ],
  ])('%s is refused', (_, command, code) => {
    expect(refusalOf(command)).toMatchObject({ code });
  });

  test('is refused as well where a long list is decided step by step', () => {
    const stamp = { id: 'stamp', at };
    const decision = (command: Command) => allAtOnce(decideSteps(start, command, stamp));
    expect(decision(row({ cost: -1 }))).toMatchObject({ refusal: { code: 'one-off-below-zero' } });
    expect(decision(row({ cost: 1 })).kind).toBe('patch');
  });

  test('is said in one sentence, with what to do instead', () => {
    expect(wordsOf(edit({ minimumCost: -3 }))).toBe(
      'The minimum is nothing or more. Enter the least that can be funded.',
    );
    expect(wordsOf(edit({ benefit: range(-1) }))).toBe(
      'A benefit is nothing or more. Enter what it costs to run as run cost instead.',
    );
    expect(wordsOf({ type: 'service/edit', ids: ['s'], changes: { cost: -1 } })).toBe(
      '“Mail” costs nothing or more a year; a saving belongs to an initiative.',
    );
  });
});

describe('below nothing, and taken', () => {
  test.each<[string, Command]>([
    ['a saving as run cost', edit({ runCost: -500_00 })],
    ['a saving of an imported row', row({ runCost: -500_00 })],
    ['a discount of a service', ofService(-50_00)],
    ['a refund booked on a service', ofService(-60_00, { stage: 'actual' })],
    [
      'a refund in a finance export',
      {
        type: 'import/actuals',
        import: file,
        rows: [
          {
            owner: { initiativeId: 'a' },
            quarter: quarterIn(2027, 1),
            account: '1',
            period: '',
            costCentre: '',
            text: '',
            amount: -7_00,
          },
        ],
      },
    ],
  ])('%s', (_, command) => {
    expect(refusalOf(command)).toBe('patch');
  });

  test('a cost that an import lowers to less than the external days cost, which stays in sum what the file says', () => {
    const plan = after(
      start,
      {
        type: 'team/set',
        team: { id: 't', name: 'T', daysPerQuarter: 10, runDaysPerQuarter: 0, dayRate: 10_00 },
      },
      {
        type: 'effort/set',
        initiativeId: 'a',
        teamId: 't',
        effort: { days: 0, externalDays: 5, spread: 'even' },
      },
    );
    const then = after(plan, merging(file, { changed: [{ id: 'a', fields: { cost: 30_00 } }] }));
    expect(cardsOf(then, 'base').byId.get('a')?.cost).toBe(30_00);
  });

  test('what an older version let in stays, and may be edited otherwise or made less negative', () => {
    const old = apply(start, {
      initiative: { changed: [{ id: 'a', from: { minimumCost: null }, to: { minimumCost: -5 } }] },
      benefitLine: { added: [simpleBenefitLine('a', range(-5))] },
      moneyLine: { added: [{ ...simpleMoneyLine({ serviceId: 's' }, 'run', -60_00), id: 'old' }] },
    });
    expect(refusalOf(edit({ title: 'B' }), old)).toBe('patch');
    expect(refusalOf(edit({ minimumCost: -4 }), old)).toBe('patch');
    expect(refusalOf(edit({ minimumCost: -6 }), old)).toMatchObject({ code: 'minimum-below-zero' });
    expect(refusalOf(edit({ benefit: range(-4) }), old)).toBe('patch');
    expect(refusalOf({ type: 'service/edit', ids: ['s'], changes: { name: 'Post' } }, old)).toBe('patch');
    expect(refusalOf({ type: 'service/edit', ids: ['s'], changes: { cost: -9_00 } }, old)).toBe('patch');
  });
});
