import type { FieldsOf } from './kind';

/** Teams, their days, and what work needs of people. */
export const peopleFields: FieldsOf<
  | 'team'
  | 'capacity'
  | 'effort'
  | 'hiddenTemplate'
  | 'hiddenWork'
  | 'strength'
  | 'strengthNeed'
  | 'requiredRole'
> = {
  team: { id: 'plain', name: 'plain', daysPerQuarter: 'plain', runDaysPerQuarter: 'plain', dayRate: 'plain' },
  capacity: { id: 'plain', teamId: 'plain', quarter: 'plain', days: 'plain', runDays: 'plain' },
  effort: {
    id: 'plain',
    initiativeId: 'plain',
    teamId: 'plain',
    days: 'plain',
    externalDays: 'plain',
    spread: 'plain',
  },
  hiddenTemplate: { id: 'plain', name: 'plain', parts: 'json' },
  hiddenWork: {
    id: 'plain',
    initiativeId: 'plain',
    kind: 'plain',
    teamId: 'plain',
    days: 'plain',
    weeks: 'plain',
    movedDate: 'bool',
  },
  strength: { id: 'plain', name: 'plain', level: 'plain', partner: 'plain' },
  strengthNeed: { id: 'plain', programme: 'plain', strengthId: 'plain', level: 'plain' },
  requiredRole: { id: 'plain', initiativeId: 'plain', role: 'plain', filledBy: 'plain' },
};
