import type { Effort } from '../../../shared/model/records/effort';
import type { Command } from '../../../shared/rules/command';
import { plainly, type SampleNames, type Step } from './sample-names';

/** Teams with their person-days a quarter, those that run work takes, and what an external day costs. */
const teams: readonly (readonly [name: string, days: number, runDays: number, dayRate: number | null])[] = [
  ['Digital products', 740, 180, 980],
  ['Core systems', 890, 340, 1_050],
  ['Data and models', 300, 90, 1_150],
  ['Infrastructure', 720, 380, 920],
  ['Stores and plants', 600, 260, 850],
  ['Security', 330, 110, null],
];

/** What each initiative asks of whom: own days, and days bought from outside. */
const efforts: readonly (readonly [
  key: string,
  team: string,
  days: number,
  externalDays?: number,
  spread?: Effort['spread'],
])[] = [
  ['NH-101', 'Security', 150],
  ['NH-101', 'Infrastructure', 120],
  ['NH-102', 'Core systems', 260, 0, 'front'],
  ['NH-103', 'Infrastructure', 480],
  ['NH-104', 'Stores and plants', 160],
  ['NH-105', 'Infrastructure', 130],
  ['NH-105', 'Security', 40],
  ['NH-106', 'Stores and plants', 110],
  ['NH-107', 'Core systems', 150],
  ['NH-108', 'Security', 120],
  ['NH-108', 'Stores and plants', 140],
  ['NH-109', 'Stores and plants', 110],
  ['NH-110', 'Core systems', 35],
  ['NH-111', 'Stores and plants', 40],
  ['NH-112', 'Infrastructure', 60],
  ['NH-113', 'Infrastructure', 180],
  ['NH-114', 'Infrastructure', 140],
  ['NH-117', 'Infrastructure', 90],
  ['NH-118', 'Core systems', 45],
  ['NH-120', 'Stores and plants', 120],
  ['NH-201', 'Digital products', 380, 40, 'front'],
  ['NH-201', 'Core systems', 160],
  ['NH-202', 'Digital products', 340],
  ['NH-203', 'Data and models', 170],
  ['NH-203', 'Digital products', 60],
  ['NH-204', 'Data and models', 240],
  ['NH-205', 'Digital products', 420, 0, 'back'],
  ['NH-205', 'Stores and plants', 120],
  ['NH-206', 'Data and models', 150],
  ['NH-207', 'Core systems', 220],
  ['NH-208', 'Digital products', 260],
  ['NH-208', 'Data and models', 150],
  ['NH-209', 'Data and models', 90],
  ['NH-210', 'Core systems', 180],
  ['NH-211', 'Digital products', 360],
  ['NH-212', 'Data and models', 320],
  ['NH-217', 'Digital products', 300],
  ['NH-309', 'Core systems', 140],
  ['NH-311', 'Data and models', 260],
];

export function samplePeople(of: SampleNames): Step[] {
  const commands: Command[] = [
    { type: 'plan/edit', changes: { reserveRun: 10, reserveInnovate: 5 } },
    ...teams.map(
      ([name, days, runDays, dayRate]): Command => ({
        type: 'team/set',
        team: {
          id: of.id(name),
          name,
          daysPerQuarter: days,
          runDaysPerQuarter: runDays,
          dayRate: dayRate === null ? null : of.money(dayRate),
        },
      }),
    ),
    // In the weeks before Christmas nobody changes anything in a store.
    {
      type: 'capacity/set',
      teamId: of.id('Stores and plants'),
      quarter: of.quarter(0, 4),
      capacity: { days: 600, runDays: 360 },
    },
    ...efforts.map(
      ([key, team, days, externalDays = 0, spread = 'even']): Command => ({
        type: 'effort/set',
        initiativeId: of.work(key),
        teamId: of.id(team),
        effort: { days, externalDays, spread },
      }),
    ),
  ];
  return plainly(commands);
}
