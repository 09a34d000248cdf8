import { describe, expect, it } from 'vitest';
import { importText } from '../../../../electron/main/cli/import-text';
import { showText } from '../../../../electron/main/cli/show-text';
import type { ImportSummary } from '../../../../shared/backlog/reconcile/import-summary';

const summary: ImportSummary = {
  file: 'a.csv',
  encoding: 'utf-8',
  delimiter: ',',
  headerLine: 1,
  preset: null,
  mapping: { columns: { Title: { field: 'title' } } },
  rows: 25,
  created: 24,
  updated: 0,
  unchanged: 0,
  missing: [],
  inferred: { lane: 0, outcome: 0 },
  leftOut: [{ line: 7, reason: 'The row has no title.' }],
  warnings: [
    { line: 9, column: 'Cost', reason: '“abc” is no amount.' },
    { line: null, column: null, reason: 'The dates are ambiguous.' },
  ],
};

describe('the account of an import for a person', () => {
  it('says what was created, what was left out and why, and the mapping that was guessed', () => {
    expect(
      importText(summary, { plan: 'p.bimodal', dryRun: false, guessed: true, target: 'initiatives' }),
    ).toBe(
      [
        'a.csv: 25 rows, 24 initiatives created in p.bimodal.',
        'Left out: 1',
        '  line 7: The row has no title.',
        'To look at: 2',
        '  line 9, column “Cost”: “abc” is no amount.',
        '  The dates are ambiguous.',
        'The columns were taken so; correct it and give it with --mapping:',
        JSON.stringify(summary.mapping, null, 2),
        '',
      ].join('\n'),
    );
  });

  it('of a list that was imported before also says what changed, what is gone and what was assumed', () => {
    const again = {
      ...summary,
      rows: 222,
      created: 12,
      updated: 9,
      unchanged: 200,
      missing: [
        { key: 'P-7', title: 'Portal', funded: true },
        { key: '', title: 'Wifi', funded: false },
      ],
      inferred: { lane: 3, outcome: 0 },
      warnings: [],
    };
    expect(
      importText(again, { plan: 'p.bimodal', dryRun: true, guessed: false, target: 'initiatives' }),
    ).toBe(
      [
        'a.csv: 222 rows, 12 initiatives would be created, 9 changed and 200 unchanged in p.bimodal.',
        'Assumed, to be confirmed: the lane of 3.',
        'Left out: 1',
        '  line 7: The row has no title.',
        'No longer in the list: 2',
        '  P-7 Portal (funded)',
        '  Wifi',
        '',
      ].join('\n'),
    );
  });

  it('a mapping that was given is not said back', () => {
    const text = importText(summary, {
      plan: 'p.bimodal',
      dryRun: true,
      guessed: false,
      target: 'initiatives',
    });
    expect(text).toContain('24 initiatives would be created');
    expect(text).not.toContain('columns');
  });

  it('a long list is cut and says so', () => {
    const leftOut = Array.from({ length: 31 }, (_, index) => ({ line: index + 2, reason: 'Empty.' }));
    const text = importText(
      { ...summary, leftOut },
      { plan: 'p', dryRun: false, guessed: false, target: 'initiatives' },
    );
    expect(text).toContain('Left out: 31');
    expect(text).toContain('and 11 more (all of them with --json)');
  });
});

describe('the figures of a plan for a person', () => {
  it('are in the words and money of the plan', () => {
    const lane = {
      count: 3,
      funded: 2,
      cost: 900_000_00,
      fundedCost: 400_000_00,
      budget: 500_000_00,
      runCost: 0,
    };
    const outcome = { count: 1, funded: 1, fundedCost: 400_000_00, benefits: {} };
    const text = showText({
      title: 'Plan 2027',
      currency: 'EUR',
      scenario: 'Base',
      revision: 7,
      initiatives: 6,
      services: { count: 2, cost: 1_000_000_00 },
      lanes: {
        backlog: { count: 4, cost: 700_000_00, fundedCost: 300_000_00 },
        run: lane,
        innovate: { ...lane, budget: null },
      },
      outcomes: { revenue: outcome, efficiency: outcome, risk: outcome, none: outcome },
      balance: { run: 0.5, innovate: 0.5 },
      lightsOnShare: 0.78,
    }).replaceAll('\u00a0', ' ');
    expect(text).toContain('Plan 2027 · Base · revision 7\n6 initiatives, 2 services (€ 1.00M a year)\n');
    expect(text).toContain('Keep the lights on: 2 of 3 funded, € 0.40M of € 0.50M in the first year\n');
    expect(text).toContain('Drive innovation: 2 of 3 funded, € 0.40M in the first year\n');
    expect(text).toContain('cost € 0.70M, € 0.30M booked in the first year\n');
    expect(text).toContain('Change money: 50 % run, 50 % innovate\n');
    expect(text).toContain('Keeping the lights on: 78 % of all spend\n');
  });
});
