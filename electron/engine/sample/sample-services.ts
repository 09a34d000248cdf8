import type { ReviewVerdict } from '../../../shared/model/codes';
import type { ServiceEffect } from '../../../shared/model/records/service-effect';
import type { Command } from '../../../shared/rules/command';
import { plainly, type SampleNames, type Step } from './sample-names';

type Sourcing = 'internal' | 'external';
type Row = readonly [
  name: string,
  cost: number,
  /** Basis points a year. */
  indexation: number,
  sourcing: Sourcing,
  businessUnit: string,
  owner: string,
  /** The contract's end and the last day to give notice, each as year and month-day. */
  ends?: readonly [year: number, day: string, noticeYear: number, notice: string] | undefined,
  sunset?: readonly [year: number, day: string],
];

/** Run today: what Nordhaven pays for whatever is decided. */
const services: readonly Row[] = [
  ['Merchandise system', 5_900_000, 450, 'external', 'Supply chain', 'Pavel Novak', [4, '12-31', 3, '12-31']],
  [
    'Store tills and terminals',
    4_250_000,
    300,
    'external',
    'Stores',
    'Aylin Demir',
    [2, '03-31', 1, '09-30'],
  ],
  ['Main data centre', 3_900_000, 350, 'internal', 'Group IT', 'Jonas Weber'],
  ['Data centre Kassel', 380_000, 200, 'external', 'Group IT', 'Jonas Weber', [1, '06-30', 1, '03-31']],
  [
    'Networks and store wireless',
    2_650_000,
    250,
    'external',
    'Group IT',
    'Jonas Weber',
    [0, '09-30', 0, '03-31'],
  ],
  ['Web shop', 2_400_000, 600, 'external', 'Online', 'Leo Fischer', [1, '12-31', 1, '06-30']],
  ['Office licences', 2_150_000, 700, 'external', 'Group IT', 'Sofia Marin', [0, '06-30', 0, '03-31']],
  ['Service desk', 1_780_000, 300, 'external', 'Group IT', 'Sofia Marin', [2, '12-31', 2, '06-30']],
  ['Warehouse control', 1_350_000, 350, 'external', 'Supply chain', 'Aylin Demir', [3, '06-30', 2, '12-31']],
  ['Office computers', 1_240_000, 0, 'internal', 'Group IT', 'Sofia Marin'],
  [
    'Plant control systems',
    1_150_000,
    300,
    'external',
    'Production',
    'Sofia Marin',
    [2, '06-30', 1, '12-31'],
  ],
  [
    'Data warehouse and reports',
    980_000,
    500,
    'external',
    'Finance',
    'Nils Berger',
    [1, '09-30', 1, '06-30'],
  ],
  ['Payroll and time', 720_000, 250, 'external', 'People', 'Pavel Novak', [3, '12-31', 3, '06-30']],
  ['Security monitoring', 690_000, 500, 'external', 'Group IT', 'Jonas Weber', [0, '12-31', 0, '09-30']],
  ['Payment processing', 610_000, 200, 'external', 'Finance', 'Pavel Novak', [2, '12-31', 2, '09-30']],
  ['Telephones', 312_000, 150, 'external', 'Customer service', 'Aylin Demir', [1, '12-31', 1, '06-30']],
  ['Store telephones', 118_000, 150, 'external', 'Stores', 'Aylin Demir'],
  ['Monitoring tools', 245_000, 400, 'external', 'Group IT', 'Jonas Weber', [0, '12-31', 0, '10-31']],
  ['Printers', 210_000, 200, 'external', 'Group IT', 'Sofia Marin', [1, '03-31', 0, '12-31']],
  ['Mail and archives', 185_000, 300, 'external', 'Group IT', 'Sofia Marin'],
  ['Old order archive', 28_000, 0, 'internal', 'Online', 'Pavel Novak', undefined, [3, '12-31']],
];

/** Since when services are as they are, in years before the plan's first, and what the last review said of them. */
const ages: readonly (readonly [service: string, years: number, review?: ReviewVerdict])[] = [
  ['Merchandise system', 11, 'worries'],
  ['Store tills and terminals', 8, 'works'],
  ['Main data centre', 9, 'works'],
  ['Web shop', 3, 'works'],
  ['Service desk', 4],
  ['Warehouse control', 14, 'worries'],
  ['Plant control systems', 17, 'unknown'],
  ['Data warehouse and reports', 8],
  ['Payroll and time', 12, 'works'],
  ['Payment processing', 6, 'works'],
  ['Telephones', 10],
  ['Store telephones', 15, 'worries'],
  ['Printers', 5],
  ['Mail and archives', 9],
  ['Old order archive', 16, 'unknown'],
];

/** What initiatives do to services. A run cost below zero in the backlog was this saving, so it goes. */
const effects: readonly (readonly [
  key: string,
  service: string,
  kind: ServiceEffect['kind'],
  amount: number | null,
  parallelQuarters: number,
])[] = [
  ['NH-103', 'Data centre Kassel', 'end', null, 1],
  ['NH-104', 'Store telephones', 'replace', null, 1],
  ['NH-112', 'Mail and archives', 'shrink', 45_000, 0],
  ['NH-115', 'Printers', 'shrink', 60_000, 0],
  ['NH-116', 'Old order archive', 'end', null, 0],
  ['NH-117', 'Monitoring tools', 'shrink', 55_000, 1],
];

/** Work on a service that neither ends nor shrinks it. */
const ties: readonly (readonly [key: string, service: string])[] = [
  ['NH-102', 'Merchandise system'],
  ['NH-106', 'Store tills and terminals'],
  ['NH-110', 'Payroll and time'],
  ['NH-114', 'Networks and store wireless'],
];

export function sampleServices(of: SampleNames): Step[] {
  const { firstYear } = of;
  const added = services.map(
    ([name, cost, indexation, sourcing, businessUnit, owner, ends, sunset]): Command => ({
      type: 'service/add',
      id: of.id(name),
      name,
      changes: {
        cost: of.money(cost),
        costYear: firstYear,
        indexation,
        sourcing,
        businessUnit,
        owner,
        costCentre: `IT-${businessUnit === 'Group IT' ? 100 : 200}`,
        contractEnd: ends ? of.day(ends[0], ends[1]) : null,
        noticeDate: ends ? of.day(ends[2], ends[3]) : null,
        sunset: sunset ? of.day(...sunset) : null,
      },
    }),
  );
  const affected = effects.flatMap(([key, service, kind, amount, parallelQuarters]): Command[] => [
    {
      type: 'initiative/edit',
      ids: [of.work(key)],
      changes: { serviceId: of.id(service), ...(kind !== 'replace' && { runCost: null }) },
    },
    {
      type: 'effect/set',
      effect: {
        id: of.id(`${key} on ${service}`),
        initiativeId: of.work(key),
        serviceId: of.id(service),
        kind,
        amount: amount === null ? null : of.money(amount),
        from: null,
        parallelQuarters,
      },
    },
  ]);
  const tied = ties.map(
    ([key, service]): Command => ({
      type: 'initiative/edit',
      ids: [of.work(key)],
      changes: { serviceId: of.id(service) },
    }),
  );
  const aged = ages.map(
    ([service, years, review]): Command => ({
      type: 'service/edit',
      ids: [of.id(service)],
      changes: {
        unchangedSince: firstYear - years,
        ...(review && { review, reviewedOn: of.day(-1, '10-15') }),
      },
    }),
  );
  return plainly([...added, ...affected, ...tied, ...aged]);
}
