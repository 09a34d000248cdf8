import type { StandardStrength, StrengthNeed } from '../../../shared/model/records/strength';
import type { Command } from '../../../shared/rules/command';
import type { InitiativeChanges } from '../../../shared/rules/commands/initiative';
import { plainly, type SampleNames, type Step } from './sample-names';

/** One firewalled pilot whose conditions are half met, and one clean slate. */
function ways(of: SampleNames): readonly (readonly [key: string, changes: InitiativeChanges])[] {
  return [
    [
      'NH-205',
      {
        deliveryMode: 'firewall',
        deliveryTicks: ['oneCapability', 'notCritical', 'leanGovernance'],
        timeBoxEnd: of.day(1, '06-30'),
        agreedRules:
          'The team decides on design and tools by itself.\nOne page a month to the steering group, no other report.\nUsers see what is new every second Friday.',
      },
    ],
    ['NH-204', { deliveryMode: 'cleanSlate', deliveryTicks: ['customerMinded'] }],
  ];
}

const levels: readonly (readonly [strength: StandardStrength, level: number, partner: string])[] = [
  ['leadership', 4, ''],
  ['risk-management', 4, ''],
  ['large-implementations', 2, 'The integrator of the merchandise system'],
  ['adoption', 2, ''],
  ['technology-landscape', 5, ''],
];

const needs: readonly (readonly [programme: string, strength: string, level: StrengthNeed['level']])[] = [
  ['Sell anywhere', 'large-implementations', 4],
  ['Sell anywhere', 'technology-landscape', 4],
  ['Customer in charge', 'adoption', 4],
  ['Customer in charge', 'leadership', 3],
  ['Customer in charge', 'own', 3],
];

/** The portal for trade customers, which the growth scenario alone funds, waits for somebody. */
const roles: readonly (readonly [key: string, role: string, filledBy: string])[] = [
  ['NH-201', 'Integration expert', 'Pavel Novak'],
  ['NH-208', 'Integration expert', 'Pavel Novak'],
  ['NH-208', 'Product owner', 'Leo Fischer'],
  ['NH-217', 'Integration expert', ''],
];

/** How work is delivered, a first slice that people can use, what programmes need of which strengths, and roles that work requires. */
export function sampleDelivery(of: SampleNames): Step[] {
  const own = of.id('Design with customers');
  const commands: Command[] = [
    ...ways(of).map(([key, changes]): Command => ({ type: 'initiative/edit', ids: [of.work(key)], changes })),
    {
      type: 'milestone/set',
      milestone: {
        id: of.id('NH-205 first studio'),
        initiativeId: of.work('NH-205'),
        name: 'The first studio sells with it',
        kind: 'usable',
        offsetQuarters: 2,
      },
    },
    ...levels.map(
      ([id, level, partner]): Command => ({
        type: 'strength/set',
        strength: { id, name: '', level, partner },
      }),
    ),
    {
      type: 'strength/set',
      strength: { id: own, name: 'Design with customers', level: 3, partner: '' },
    },
    ...roles.map(
      ([key, role, filledBy]): Command => ({
        type: 'required-role/set',
        requiredRole: { id: of.id(`${key} ${role}`), initiativeId: of.work(key), role, filledBy },
      }),
    ),
    ...needs.map(
      ([programme, strength, level]): Command => ({
        type: 'strength-need/set',
        id: of.id(`${programme} ${strength}`),
        programme,
        strengthId: strength === 'own' ? own : strength,
        level,
      }),
    ),
  ];
  return plainly(commands);
}
