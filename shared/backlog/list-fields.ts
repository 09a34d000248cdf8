import { listTargets } from '../model/list-targets';

export type ListTarget = (typeof listTargets)[number];

export function isListTarget(target: string): target is ListTarget {
  return listTargets.some((each) => each === target);
}

/** The columns of each list as this app writes them, in their order, with the field that each becomes. */
export const listColumns = {
  goals: [
    ['Goal', 'title'],
    ['Description', 'description'],
    ['Outcome', 'outcome'],
    ['Metric', 'metric'],
    ['Unit', 'unit'],
    ['Baseline', 'baseline'],
    ['Target', 'target'],
    ['Target date', 'targetDate'],
    ['IT metric', 'itMetric'],
    ['IT unit', 'itUnit'],
    ['IT baseline', 'itBaseline'],
    ['IT target', 'itTarget'],
    ['Baselines read on', 'itSince'],
    ['Sponsor', 'sponsor'],
    ['Capability it changes', 'capability'],
    ['Peer', 'peer'],
    ['Pressure', 'pressure'],
    ['Bimodal ID', 'planId'],
  ],
  readings: [
    ['Goal', 'goal'],
    ['Metric', 'metric'],
    ['Date', 'day'],
    ['Value', 'value'],
  ],
  realised: [
    ['Initiative', 'initiative'],
    ['Benefit', 'benefitName'],
    ['Date', 'day'],
    ['Realised a year', 'realised'],
    ['Found by', 'foundBy'],
    ['Initiative ID', 'initiativeId'],
    ['Benefit ID', 'benefitId'],
  ],
  peers: [
    ['Peer', 'peer'],
    ['Pressure', 'pressure'],
    ['Outcomes', 'answeredBy'],
  ],
  liaisons: [
    ['Business unit', 'businessUnit'],
    ['Liaison', 'person'],
  ],
  strengths: [
    ['Strength', 'strength'],
    ['Programme', 'programme'],
    ['Level', 'level'],
    ['Partner', 'partner'],
  ],
  emergencies: [
    ['Emergency', 'title'],
    ['Lane', 'lane'],
    ['Business unit', 'businessUnit'],
    ['Agreed as', 'agreedAs'],
    ['Initiative', 'initiative'],
    ['Days', 'spentDays'],
    ['Requested on', 'requestedOn'],
    ['Delivered on', 'deliveredOn'],
    ['Bimodal ID', 'planId'],
  ],
  'hidden-work': [
    ['Template', 'template'],
    ['Initiative', 'initiative'],
    ['Hidden work', 'hiddenKind'],
    ['Team', 'workTeam'],
    ['Days', 'hiddenDays'],
    ['Weeks later', 'laterWeeks'],
    ['Initiative ID', 'initiativeId'],
  ],
  reviews: [
    ['Initiative', 'initiative'],
    ['Date', 'day'],
    ['Reviewed by', 'reviewer'],
    ['Finding', 'finding'],
    ['Claims reopened', 'reopened'],
    ['Initiative ID', 'initiativeId'],
    ['Bimodal ID', 'planId'],
  ],
  enablers: [
    ['Enabler', 'enabler'],
    ['Enables', 'enabled'],
    ['Share %', 'creditShare'],
    ['Enabler ID', 'enablerId'],
    ['Enables ID', 'enabledId'],
  ],
  roles: [
    ['Initiative', 'initiative'],
    ['Required role', 'role'],
    ['Filled by', 'filledBy'],
    ['Initiative ID', 'initiativeId'],
    ['Bimodal ID', 'planId'],
  ],
  teams: [
    ['Team', 'teamName'],
    ['Quarter', 'inQuarter'],
    ['Days a quarter', 'quarterDays'],
    ['Run work, days', 'runDays'],
    ['Day rate', 'dayRate'],
    ['Bimodal ID', 'planId'],
  ],
  milestones: [
    ['Initiative', 'initiative'],
    ['Milestone', 'milestone'],
    ['Kind', 'milestoneKind'],
    ['After quarters of work', 'workQuarters'],
    ['Date', 'day'],
    ['Initiative ID', 'initiativeId'],
    ['Bimodal ID', 'planId'],
  ],
} as const satisfies Readonly<Record<ListTarget, readonly (readonly [header: string, field: string])[]>>;

export type ListField = (typeof listColumns)[ListTarget][number][1];

/** The fields of a list, in the order of its columns. */
export function fieldsOfList(target: ListTarget): readonly ListField[] {
  return listColumns[target].map(([, field]) => field);
}

/** What no row of a list could be taken without. */
const needed: Readonly<Record<ListTarget, readonly ListField[]>> = {
  goals: ['title'],
  readings: ['goal', 'day', 'value'],
  realised: ['day', 'realised'],
  peers: ['peer'],
  liaisons: ['businessUnit', 'person'],
  strengths: ['strength'],
  emergencies: ['title', 'requestedOn'],
  'hidden-work': ['hiddenKind'],
  reviews: ['day'],
  enablers: ['enabler', 'enabled'],
  roles: ['role'],
  teams: ['teamName'],
  milestones: ['milestone'],
};

/** The header of the first column that a list cannot do without and that these fields lack; null where all are there. */
export function lackingOfList(target: ListTarget, fields: ReadonlySet<string | null>): string | null {
  const lacking = needed[target].find((field) => !fields.has(field));
  return listColumns[target].find(([, field]) => field === lacking)?.[0] ?? null;
}

/** Days, numbers and sums of lists, by how their cells are read. */
export const listDayFields = ['day', 'targetDate', 'itSince', 'requestedOn', 'deliveredOn'] as const;
const listNumberFields = [
  'baseline',
  'target',
  'itBaseline',
  'itTarget',
  'value',
  'level',
  'spentDays',
  'hiddenDays',
  'laterWeeks',
  'creditShare',
  'quarterDays',
  'runDays',
  'workQuarters',
] as const;

export function isListNumber(field: string): boolean {
  return listNumberFields.some((each) => each === field);
}

/** What a row of a list says, by field; only what has a column. Days as YYYY-MM-DD, sums in minor units, codes as the plan has them. */
export interface ListDraft {
  readonly line: number;
  readonly said: Readonly<Partial<Record<ListField, string | number | null>>>;
}
