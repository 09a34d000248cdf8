import type { DependencyKind } from '../../../shared/model/codes';
import { dependencyId } from '../../../shared/model/records/dependency';
import type { Command } from '../../../shared/rules/command';
import type { InitiativeChanges } from '../../../shared/rules/commands/initiative';
import { plainly, type SampleNames, type Step } from './sample-names';

const starts: readonly (readonly [key: string, year: number, quarter: number, length: number])[] = [
  ['NH-103', -1, 4, 6],
  ['NH-206', 0, 4, 2],
  ['NH-205', 0, 3, 5],
  ['NH-217', 1, 1, 3],
  ['NH-212', 1, 2, 4],
  ['NH-311', 1, 1, 4],
];

const milestones: readonly (readonly [key: string, name: string, kind: 'milestone' | 'gate', at: number])[] =
  [
    ['NH-101', 'All leavers closed', 'milestone', 0],
    ['NH-103', 'Half of the machines moved', 'milestone', 2],
    ['NH-103', 'Lease given up', 'gate', 3],
    ['NH-201', 'First marketplace sells', 'gate', 0],
    ['NH-201', 'All four sell', 'milestone', 1],
    ['NH-205', 'One kitchen, from screen to plant', 'gate', 1],
    ['NH-205', 'All studios', 'milestone', 4],
    ['NH-207', 'Twenty suppliers see it', 'milestone', 1],
    ['NH-208', 'One region by the hour', 'gate', 1],
    ['NH-212', 'One store in the model', 'gate', 1],
    ['NH-311', 'One view of one customer', 'gate', 1],
  ];

const dependencies: readonly (readonly [from: string, kind: DependencyKind, to: string, share?: number])[] = [
  ['NH-203', 'needs', 'NH-101'],
  ['NH-206', 'needs', 'NH-108'],
  ['NH-109', 'needs', 'NH-105'],
  // Funded, but what it needs waits in the backlog.
  ['NH-208', 'needs', 'NH-309'],
  ['NH-217', 'needs', 'NH-201'],
  ['NH-212', 'needs', 'NH-316'],
  ['NH-302', 'needs', 'NH-101'],
  ['NH-214', 'excludes', 'NH-303'],
  ['NH-219', 'excludes', 'NH-212'],
  ['NH-102', 'enables', 'NH-201', 1_500],
  ['NH-101', 'enables', 'NH-202', 1_000],
  ['NH-309', 'enables', 'NH-208', 2_500],
];

/** What planning knows of single initiatives beside what the list says. */
function known(of: SampleNames): readonly (readonly [key: string, changes: InitiativeChanges])[] {
  const thousand = (units: number) => of.money(units * 1_000);
  const points = (
    businessValue: number,
    timeCriticality: number,
    riskReduction: number,
    jobSize: number,
    deliveryRisk: number,
  ) => ({ businessValue, timeCriticality, riskReduction, jobSize, deliveryRisk });
  return [
    [
      'NH-101',
      {
        ...points(5, 13, 20, 8, 2),
        secondOutcome: 'efficiency',
        sponsor: 'Hanna Brandt',
        costCentre: 'IT-100',
      },
    ],
    ['NH-102', { ...points(8, 13, 8, 13, 3), committed: thousand(380), costCentre: 'IT-200' }],
    ['NH-103', { ...points(5, 8, 5, 13, 3), committed: thousand(420), exitCost: thousand(150) }],
    ['NH-105', points(5, 13, 20, 5, 2)],
    ['NH-106', { ...points(8, 20, 8, 3, 1), neededBy: of.day(0, '06-30'), agreedBy: of.day(0, '06-15') }],
    ['NH-111', { committed: thousand(90), exitCost: thousand(60) }],
    ['NH-201', { ...points(20, 13, 3, 13, 4), sponsor: 'Nadia Rossi', neededBy: of.day(0, '11-01') }],
    // The business wants it before the summer sale; it comes a month later.
    ['NH-202', { ...points(13, 8, 2, 8, 2), neededBy: of.day(0, '05-31') }],
    ['NH-203', { ...points(8, 13, 13, 5, 3), neededBy: of.day(0, '12-01'), earliestBy: of.day(0, '10-15') }],
    ['NH-204', { ...points(13, 8, 2, 5, 3), secondOutcome: 'efficiency' }],
    ['NH-205', { ...points(13, 5, 2, 13, 5), exitCost: thousand(80) }],
    ['NH-206', { ...points(8, 5, 5, 5, 4), outcomeAssumed: true }],
    ['NH-208', { ...points(8, 8, 1, 8, 4), neededBy: of.day(1, '09-30') }],
    ['NH-211', points(13, 8, 1, 13, 4)],
    ['NH-112', { laneAssumed: true }],
    ['NH-207', { outcomeAssumed: true }],
    ['NH-306', { mandatory: true }],
  ];
}

export function sampleRoadmap(of: SampleNames): Step[] {
  const { scenarioId } = of;
  const commands: Command[] = [
    ...known(of).map(
      ([key, changes]): Command => ({ type: 'initiative/edit', ids: [of.work(key)], changes }),
    ),
    ...starts.map(
      ([key, year, quarter, lengthQuarters]): Command => ({
        type: 'placement/schedule',
        scenarioId,
        initiativeIds: [of.work(key)],
        changes: { start: of.quarter(year, quarter), lengthQuarters },
      }),
    ),
    ...milestones.map(
      ([key, name, kind, offsetQuarters]): Command => ({
        type: 'milestone/set',
        milestone: { id: of.id(`${key} ${name}`), initiativeId: of.work(key), name, kind, offsetQuarters },
      }),
    ),
    ...dependencies.map(([from, kind, to, share = 0]): Command => {
      const [fromId, toId] = [of.work(from), of.work(to)];
      return {
        type: 'dependency/set',
        dependency: { id: dependencyId(fromId, kind, toId), fromId, toId, kind, share },
      };
    }),
  ];
  return plainly(commands);
}
