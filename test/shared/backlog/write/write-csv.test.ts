import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type BacklogRow, ownCells } from '../../../../shared/backlog/write/own-cells';
import { ownColumns } from '../../../../shared/backlog/write/own-export';
import {
  benefitKinds,
  deliveryModes,
  deliveryTicks,
  lanes,
  marks,
  outcomes,
  outsideFates,
  statuses,
} from '../../../../shared/model/codes';
import { largestSum } from '../../../../shared/model/money';
import { blankAdoption } from '../../../../shared/model/records/adoption';
import { anyAdoption } from '../../../helpers/plans/any-adoption';
import { anyText } from '../../../helpers/plans/any-text';
import { backlogCsv } from '../../../helpers/write-csv';
import { readAll, settings } from '../backlog-reading';

const amount = fc.integer({ min: -largestSum, max: largestSum });
const positive = fc.integer({ min: 0, max: largestSum });
const nullable = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { nil: null });
const text = anyText;
const dayLength = 86_400_000;
const day = fc
  .integer({ min: Date.UTC(1900, 0, 1) / dayLength, max: Date.UTC(2199, 11, 31) / dayLength })
  .map((count) => new Date(count * dayLength).toISOString().slice(0, 10));
const title = text.filter((value) => value.trim() !== '');
const benefit = fc
  .tuple(fc.constantFrom(...benefitKinds), positive, positive, positive)
  .map(([kind, ...range]) => {
    const [low = 0, likely = 0, high = 0] = range.toSorted((a, b) => a - b);
    return { kind, low, likely, high };
  });
const funding = fc.oneof(
  fc.record({
    funding: fc.constantFrom('none', 'minimum', 'full'),
    fundingAmount: fc.constant(null),
    fundingUntil: fc.constant(null),
  }),
  fc.record({
    funding: fc.constant('amount'),
    fundingAmount: fc.integer({ min: 1, max: largestSum }),
    fundingUntil: nullable(fc.integer({ min: 1900 * 4, max: 2199 * 4 + 3 })),
  }),
);
const row: fc.Arbitrary<BacklogRow> = fc
  .record({
    key: text,
    title,
    description: text,
    programme: text,
    businessUnit: text,
    costCentre: text,
    businessOwner: text,
    itOwner: text,
    sponsor: text,
    riskOfNotDoing: text,
    capability: text,
    status: fc.constantFrom(...statuses),
    mandatory: fc.boolean(),
    contracted: fc.boolean(),
    outsideIt: nullable(fc.constantFrom(...outsideFates)),
    emergingTechnology: fc.boolean(),
    customerFacing: fc.boolean(),
    tags: fc.array(
      text.filter((tag) => tag !== ''),
      { maxLength: 4 },
    ),
    lane: fc.constantFrom(...lanes),
    laneAssumed: fc.boolean(),
    outcome: nullable(fc.constantFrom(...outcomes)),
    outcomeAssumed: fc.boolean(),
    secondOutcome: nullable(fc.constantFrom(...outcomes)),
    mark: fc.constantFrom(...marks),
    service: text,
    source: text,
    scenario: text,
    planId: fc.uuid(),
    needs: fc.uniqueArray(
      text.filter((name) => name !== ''),
      { maxLength: 3 },
    ),
    effort: fc.uniqueArray(
      fc.record({
        team: text.filter((name) => name.trim() !== '').map((name) => name.trim()),
        days: fc.integer({ min: 1, max: 1_000_000 }),
      }),
      { maxLength: 3, selector: ({ team }) => team },
    ),
    rank: nullable(fc.nat(100_000)),
    cost: nullable(positive),
    minimumCost: nullable(positive),
    runCost: nullable(amount),
    benefit: nullable(benefit),
    startQuarter: nullable(fc.integer({ min: 1900 * 4, max: 2199 * 4 + 3 })),
    lengthQuarters: nullable(fc.integer({ min: 1, max: 80 })),
    funded: funding,
    spent: nullable(amount),
    committed: nullable(amount.map(Math.abs)),
    exitCost: nullable(amount.map(Math.abs)),
    goal: text,
    goalContribution: nullable(fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((value) => value + 0)),
    neededBy: nullable(day),
    earliestBy: nullable(day),
    agreedBy: nullable(day),
    businessValue: nullable(fc.integer({ min: 1, max: 20 })),
    timeCriticality: nullable(fc.integer({ min: 1, max: 20 })),
    riskReduction: nullable(fc.integer({ min: 1, max: 20 })),
    jobSize: nullable(fc.integer({ min: 1, max: 20 })),
    deliveryRisk: nullable(fc.integer({ min: 1, max: 5 })),
    deliveryMode: fc.constantFrom(...deliveryModes),
    timeBoxEnd: nullable(day),
    agreedRules: text,
    learned: text,
    deliveryTicks: fc.uniqueArray(fc.constantFrom(...deliveryTicks)),
    adoption: anyAdoption,
  })
  .map(({ funded, ...rest }) => {
    // What the plan has is written and read as it is, whatever an import would not begin with.
    const none = { funding: 'none' as const, fundingAmount: null, fundingUntil: null };
    const outcomeAssumed = rest.outcomeAssumed && rest.outcome !== null;
    const { cost, minimumCost } = rest;
    const most = cost === null || minimumCost === null ? minimumCost : Math.min(cost, minimumCost);
    return { ...rest, minimumCost: most, outcomeAssumed, ...(rest.lane === 'backlog' ? none : funded) };
  });

function back(
  csv: string,
  currency: string,
): { rows: BacklogRow[]; leftOut: number; codes: readonly string[] } {
  const { drafts, leftOut, codes } = readAll(csv, { settings: { ...settings, currency, locale: 'de' } });
  const written = new Set(Object.keys(blank));
  const rows = drafts.map(({ sourceKey, service, ...rest }) => {
    const fields = Object.entries(rest).filter(([field]) => written.has(field));
    return { ...Object.fromEntries(fields), key: sourceKey, service: service?.name ?? '' } as BacklogRow;
  });
  return { rows, leftOut: leftOut.length, codes };
}

const blank: BacklogRow = {
  key: 'K',
  title: 'A',
  description: '',
  programme: '',
  businessUnit: '',
  costCentre: '',
  businessOwner: '',
  itOwner: '',
  sponsor: '',
  riskOfNotDoing: '',
  capability: '',
  status: 'proposed',
  mandatory: false,
  contracted: false,
  outsideIt: null,
  emergingTechnology: false,
  customerFacing: false,
  tags: [],
  lane: 'backlog',
  laneAssumed: false,
  outcome: null,
  outcomeAssumed: false,
  secondOutcome: null,
  mark: 'none',
  service: '',
  source: '',
  scenario: '',
  planId: 'id',
  needs: [],
  effort: [],
  rank: null,
  cost: null,
  minimumCost: null,
  runCost: null,
  benefit: null,
  startQuarter: null,
  lengthQuarters: null,
  funding: 'none',
  fundingAmount: null,
  fundingUntil: null,
  spent: null,
  committed: null,
  exitCost: null,
  goal: '',
  goalContribution: null,
  neededBy: null,
  earliestBy: null,
  agreedBy: null,
  businessValue: null,
  timeCriticality: null,
  riskReduction: null,
  jobSize: null,
  deliveryRisk: null,
  deliveryMode: 'standard',
  timeBoxEnd: null,
  agreedRules: '',
  learned: '',
  deliveryTicks: [],
  adoption: blankAdoption,
};

/** How a text gets into each field that is one. */
const texts: Readonly<Record<string, (value: string) => Partial<BacklogRow>>> = {
  sourceKey: (key) => ({ key }),
  title: (value) => ({ title: value || 'x' }),
  description: (description) => ({ description }),
  programme: (programme) => ({ programme }),
  businessUnit: (businessUnit) => ({ businessUnit }),
  costCentre: (costCentre) => ({ costCentre }),
  businessOwner: (businessOwner) => ({ businessOwner }),
  itOwner: (itOwner) => ({ itOwner }),
  sponsor: (sponsor) => ({ sponsor }),
  riskOfNotDoing: (riskOfNotDoing) => ({ riskOfNotDoing }),
  goal: (goal) => ({ goal }),
  serviceName: (service) => ({ service }),
  source: (source) => ({ source }),
  scenario: (scenario) => ({ scenario }),
  tags: (tag) => ({ tags: tag === '' ? [] : [tag, 'b'] }),
  needs: (need) => ({ needs: need === '' ? [] : [need, 'b'] }),
  teamDays: (team) => ({ effort: team.trim() === '' ? [] : [{ team: team.trim(), days: 3 }] }),
  planId: () => ({}),
};

function filledWith(value: string, index = 0): BacklogRow {
  const fields = Object.values(texts).map((field) => field(value));
  return Object.assign({}, blank, ...fields, { planId: `id ${index}` }) as BacklogRow;
}

describe('the CSV export', () => {
  test('has no text field that the naughty strings below do not fill', () => {
    const cells = ownCells(filledWith('a text'), ownColumns, 'EUR');
    const found = ownColumns.filter((_, index) => cells[index]?.kind === 'text').map(([, field]) => field);
    expect(found.toSorted()).toEqual(Object.keys(texts).toSorted());
  });

  test('has a byte order mark, CRLF, every column, and plain numbers', () => {
    const csv = backlogCsv(
      [{ ...blank, title: '=1+1', cost: -123456, startQuarter: 2027 * 4, tags: ['a;b', 'c'] }],
      { currency: 'EUR' },
    );
    const [header, line, end] = csv.split('\r\n');
    expect(header).toBe(`\uFEFF${ownColumns.map(([name]) => name).join(',')}`);
    expect(line).toBe(
      `K,'=1+1,backlog,,,proposed,none,,-1234.56,,,,,,,2027 Q1,,,,,,,,no,no,"a\\;b;c",,,,,,,,,,,,,,,,,,no,no,none,,,,,,,standard,,,,,,no,no,,,,,,,,,,,,id`,
    );
    expect(end).toBe('');
  });

  test('comes back without loss and with no mapping, in every currency', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('EUR', 'JPY', 'KWD'),
        (rows, currency) => {
          const read = back(backlogCsv(rows, { currency }), currency);
          expect(read.leftOut).toBe(0);
          expect(read.codes).toEqual([]);
          expect(read.rows).toEqual(rows);
        },
      ),
      { numRuns: 150 },
    );
  });

  const naughty = join(import.meta.dirname, '../../../../../shared/corpora/naughty-strings.json');
  test.skipIf(
    !existsSync(naughty) &&
      console.log('SKIPPED: naughty strings, since the list is not beside this project') === undefined,
  )('carries each of the naughty strings through every text field', () => {
    const strings = z.array(z.string()).parse(JSON.parse(readFileSync(naughty, 'utf8')));
    expect(strings.length).toBe(515);
    const rows = strings.map((value, index): BacklogRow => filledWith(value, index));
    expect(back(backlogCsv(rows, { currency: 'EUR' }), 'EUR').rows).toEqual(rows);
  });
});
