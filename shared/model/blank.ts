import type { Goal } from './records/goal';
import type { Import } from './records/import';
import type { Initiative } from './records/initiative';
import type { Service } from './records/service';

/** Records of which nothing is known yet: every record that is made begins with one of these. */

export const blankInitiative: Omit<Initiative, 'id' | 'title'> = {
  description: '',
  programme: '',
  businessUnit: '',
  costCentre: '',
  businessOwner: '',
  itOwner: '',
  sponsor: '',
  status: 'proposed',
  mandatory: false,
  contracted: false,
  riskOfNotDoing: '',
  capability: '',
  tags: [],
  outcome: null,
  secondOutcome: null,
  outcomeAssumed: false,
  laneAssumed: false,
  minimumCost: null,
  goalId: null,
  goalContribution: null,
  committed: null,
  exitCost: null,
  neededBy: null,
  earliestBy: null,
  agreedBy: null,
  businessValue: null,
  timeCriticality: null,
  riskReduction: null,
  jobSize: null,
  deliveryRisk: null,
  deliveryMode: 'standard',
  deliveryTicks: [],
  timeBoxEnd: null,
  agreedRules: '',
  learned: '',
  outsideIt: null,
  emergingTechnology: false,
  customerFacing: false,
  importId: null,
  sourceKey: '',
  missingSince: null,
  serviceId: null,
};

export const blankService: Omit<Service, 'id' | 'name'> = {
  description: '',
  businessUnit: '',
  costCentre: '',
  owner: '',
  indexation: 0,
  costYear: null,
  contractEnd: null,
  noticeDate: null,
  sunset: null,
  unchangedSince: null,
  review: null,
  reviewedOn: null,
};

export const blankGoal: Omit<Goal, 'id' | 'name' | 'outcome'> = {
  description: '',
  metric: '',
  unit: '',
  baseline: null,
  target: null,
  targetDate: null,
  sponsor: '',
  capability: '',
  peerId: null,
  pressureId: null,
};

export const blankImport: Omit<Import, 'id' | 'at' | 'fileName' | 'target'> = {
  fingerprint: '',
  rows: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  missing: 0,
  leftOut: 0,
  mapping: '',
  source: '',
  preset: '',
  undoneAt: null,
};
