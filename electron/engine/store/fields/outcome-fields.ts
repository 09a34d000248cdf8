import type { FieldsOf } from './kind';

/** What work is for, and what came of it. */
export const outcomeFields: FieldsOf<
  'peer' | 'liaison' | 'goal' | 'metricPair' | 'metricReading' | 'adoption' | 'realisedValue' | 'liveReview'
> = {
  peer: { id: 'plain', name: 'plain', place: 'plain', leftOut: 'bool', pressures: 'json' },
  liaison: { id: 'plain', businessUnit: 'plain', person: 'plain' },
  goal: {
    id: 'plain',
    name: 'plain',
    description: 'plain',
    outcome: 'plain',
    metric: 'plain',
    unit: 'plain',
    baseline: 'plain',
    target: 'plain',
    targetDate: 'plain',
    sponsor: 'plain',
    capability: 'plain',
    peerId: 'plain',
    pressureId: 'plain',
  },
  metricPair: {
    id: 'plain',
    name: 'plain',
    unit: 'plain',
    baseline: 'plain',
    target: 'plain',
    since: 'plain',
  },
  metricReading: { id: 'plain', goalId: 'plain', side: 'plain', day: 'plain', value: 'plain' },
  adoption: {
    id: 'plain',
    liveOn: 'plain',
    users: 'plain',
    userCount: 'plain',
    engaged: 'plain',
    supportBy: 'plain',
    supportUntil: 'plain',
    unit: 'plain',
    target: 'plain',
    targetDate: 'plain',
    actual: 'plain',
    actualDate: 'plain',
  },
  realisedValue: {
    id: 'plain',
    initiativeId: 'plain',
    benefitId: 'plain',
    day: 'plain',
    amount: 'plain',
    by: 'plain',
  },
  liveReview: {
    id: 'plain',
    initiativeId: 'plain',
    day: 'plain',
    by: 'plain',
    finding: 'plain',
    reopened: 'json',
  },
};
