import { blankImport } from '../../../shared/model/blank';
import type { BenefitKind } from '../../../shared/model/codes';
import type { MoneyLine } from '../../../shared/model/records/money-line';
import type { Command } from '../../../shared/rules/command';
import type { ImportedActual } from '../../../shared/rules/commands/import';
import { simpleBenefitId, simpleMoneyLine } from '../../../shared/rules/initiatives/simple-lines';
import { plainly, type SampleNames, type Step } from './sample-names';

/** Budgets by year: in all, run, innovate, and what of each is held back. */
const budgets: readonly (readonly [
  total: number,
  held: number,
  run: number,
  innovate: number,
  heldOfInnovate: number,
])[] = [
  [39_500_000, 500_000, 4_300_000, 3_300_000, 300_000],
  [40_000_000, 500_000, 4_300_000, 4_200_000, 300_000],
  [40_600_000, 400_000, 4_200_000, 5_000_000, 200_000],
  [41_200_000, 400_000, 4_200_000, 6_200_000, 0],
  [41_800_000, 0, 4_200_000, 6_200_000, 0],
];

function budgetCommands(of: SampleNames): Command[] {
  return budgets.flatMap(([total, held, run, innovate, heldOfInnovate], year): Command[] => {
    const set = { type: 'budget/set' as const, scenarioId: of.scenarioId, fiscalYear: of.firstYear + year };
    return [
      { ...set, scope: 'total', amount: of.money(total), contingency: of.money(held), hard: false },
      { ...set, scope: 'run', amount: of.money(run), contingency: 0, hard: false },
      {
        ...set,
        scope: 'innovate',
        amount: of.money(innovate),
        contingency: of.money(heldOfInnovate),
        hard: false,
      },
    ];
  });
}

/** Work that is told in lines: what stood on the simple card makes way for them. */
function lineCommands(of: SampleNames): Command[] {
  const line = (key: string, name: string, more: Partial<MoneyLine>): Command => ({
    type: 'money/set',
    line: {
      ...simpleMoneyLine({ initiativeId: of.work(key) }, more.nature ?? 'oneOff', 0),
      id: of.id(`${key} ${name}`),
      ...more,
    },
  });
  const simple = (key: string, more: Partial<MoneyLine>): Command => ({
    type: 'money/set',
    line: { ...simpleMoneyLine({ initiativeId: of.work(key) }, more.nature ?? 'oneOff', 0), ...more },
  });
  const thousand = (units: number) => of.money(units * 1_000);
  return [
    // The merchandise release: the maker's invoice, and people of one's own whose days are worth noting.
    simple('NH-102', { amount: thousand(560), basis: 'capex', sourcing: 'external', account: '0610' }),
    line('NH-102', 'test', { amount: thousand(280), basis: 'opex', sourcing: 'internal', account: '6350' }),
    // Orders from marketplaces: by hand, as the contract says.
    simple('NH-201', {
      amount: thousand(960),
      basis: 'capex',
      sourcing: 'external',
      spread: 'manual',
      amounts: [thousand(480), thousand(480)],
    }),
    simple('NH-201', { nature: 'run', amount: thousand(100), rampQuarters: 3, sourcing: 'external' }),
    // The kitchen configurator starts slowly and is paid at the end.
    simple('NH-205', { amount: thousand(680), spread: 'back', basis: 'capex' }),
    simple('NH-205', { nature: 'run', amount: thousand(120), rampQuarters: 4 }),
    // Sensors from a maker abroad.
    simple('NH-206', { amount: thousand(290), basis: 'capex' }),
    line('NH-206', 'sensors', {
      amount: thousand(90),
      basis: 'capex',
      sourcing: 'external',
      foreignCurrency: 'CHF',
      foreignAmount: 90_000_00,
      foreignRate: of.money(1) === 1 ? '1' : '1.0',
    }),
    // The data centre in Kassel is in delivery: what is still to come is told anew each quarter.
    line('NH-103', 'forecast', {
      stage: 'forecast',
      amount: thousand(1_010),
      basis: 'opex',
      spread: 'front',
    }),
    // Devices bought for the scanners, beside the lease.
    simple('NH-111', { amount: thousand(120), basis: 'opex', sourcing: 'external' }),
  ];
}

/** When benefits begin, how fast they grow, and who answers for them. */
const claims: readonly (readonly [key: string, offset: number, ramp: number, claimant: string])[] = [
  ['NH-102', 0, 2, 'COO'],
  ['NH-103', 1, 0, 'CFO'],
  ['NH-104', 0, 1, 'COO'],
  ['NH-201', 1, 4, 'CMO'],
  ['NH-202', 0, 3, 'CMO'],
  ['NH-203', 0, 2, 'CFO'],
  ['NH-204', 0, 2, 'CMO'],
  ['NH-205', 1, 6, 'CMO'],
  ['NH-206', 0, 2, 'COO'],
  ['NH-207', 0, 4, 'COO'],
  ['NH-208', 1, 4, 'COO'],
  ['NH-209', 0, 0, 'CFO'],
];

const secondBenefits: readonly (readonly [
  key: string,
  kind: BenefitKind,
  low: number,
  likely: number,
  high: number,
  claimant: string,
])[] = [
  ['NH-202', 'cashable', 90_000, 140_000, 220_000, 'COO'],
  ['NH-205', 'cashable', 60_000, 120_000, 200_000, 'COO'],
  ['NH-101', 'avoided', 40_000, 70_000, 90_000, 'CFO'],
];

/** Rows of the backlog with a benefit: likely and the range stay, the rest is told here. */
function benefitCommands(of: SampleNames, benefitOf: BenefitOf): Command[] {
  const claimed = claims.map(([key, offsetQuarters, rampQuarters, claimant]): Command => {
    const initiativeId = of.work(key);
    const range = benefitOf(key);
    if (!range) throw new Error(`the sample backlog tells no benefit of ${key}`);
    const id = simpleBenefitId(initiativeId);
    return {
      type: 'benefit/set',
      line: { id, initiativeId, ...range, offsetQuarters, rampQuarters, claimant },
    };
  });
  const more = secondBenefits.map(
    ([key, kind, low, likely, high, claimant]): Command => ({
      type: 'benefit/set',
      line: {
        id: of.id(`${key} ${kind}`),
        initiativeId: of.work(key),
        kind,
        low: of.money(low),
        likely: of.money(likely),
        high: of.money(high),
        rampQuarters: 2,
        offsetQuarters: 0,
        claimant,
      },
    }),
  );
  return [...claimed, ...more];
}

type Range = {
  readonly kind: BenefitKind;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
};
type BenefitOf = (key: string) => Range | null;

/** What finance had booked in the last quarter before the plan: of work in delivery, and of a service. */
function bookings(of: SampleNames): Command {
  const quarter = of.quarter(-1, 4);
  const booked = (
    owner: ImportedActual['owner'],
    month: number,
    account: string,
    text: string,
    amount: number,
  ): ImportedActual => ({
    owner,
    quarter,
    account,
    period: `${of.firstYear - 1}-${month}`,
    costCentre: 'IT-100',
    text,
    amount: of.money(amount),
  });
  const kassel = { initiativeId: of.work('NH-103') };
  const scanners = { initiativeId: of.work('NH-111') };
  const rows = [
    booked(kassel, 10, '6350', 'Movers, first hall', 62_000),
    booked(kassel, 11, '6350', 'Movers, second hall', 58_000),
    booked(kassel, 11, '6360', 'Overlap of lines', 30_000),
    booked(scanners, 10, '6420', 'Lease, first instalment', 30_000),
    booked({ serviceId: of.id('Telephones') }, 10, '6210', 'Lines and calls', 35_200),
  ];
  return {
    type: 'import/actuals',
    import: {
      ...blankImport,
      id: of.id('bookings'),
      target: 'actuals',
      fileName: `Bookings ${of.firstYear - 1}-11.csv`,
      at: of.at,
      source: 'Bookings',
      rows: rows.length,
      created: rows.length,
    },
    rows,
  };
}

export function sampleMoney(of: SampleNames, benefitOf: BenefitOf): Step[] {
  return plainly([
    ...budgetCommands(of),
    ...lineCommands(of),
    ...benefitCommands(of, benefitOf),
    bookings(of),
  ]);
}
