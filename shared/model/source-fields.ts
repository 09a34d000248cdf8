/** Who uses an initiative once it is live, and how many. */
export const adoptionSourceFields = [
  'liveOn',
  'users',
  'userCount',
  'engaged',
  'supportBy',
  'supportUntil',
  'adoptionUnit',
  'adoptionTarget',
  'adoptionTargetDate',
  'adoptionActual',
  'adoptionActualDate',
] as const;

/** What a source can say of an initiative, each field flat. */
const initiativeSourceFields = [
  'title',
  'description',
  'programme',
  'businessUnit',
  'costCentre',
  'businessOwner',
  'itOwner',
  'sponsor',
  'riskOfNotDoing',
  'capability',
  'status',
  'mandatory',
  'contracted',
  'tags',
  'lane',
  'outcome',
  'secondOutcome',
  'goal',
  'goalContribution',
  'cost',
  'minimumCost',
  'runCost',
  'benefitKind',
  'benefitLow',
  'benefitLikely',
  'benefitHigh',
  'spent',
  'committed',
  'exitCost',
  'start',
  'lengthQuarters',
  'funding',
  'fundingAmount',
  'fundingUntil',
  'neededBy',
  'earliestBy',
  'agreedBy',
  'businessValue',
  'timeCriticality',
  'riskReduction',
  'jobSize',
  'deliveryRisk',
  'deliveryMode',
  'timeBoxEnd',
  'agreedRules',
  'learned',
  'outsideIt',
  'emergingTechnology',
  'customerFacing',
  'deliveryTicks',
  ...adoptionSourceFields,
  'service',
  'effort',
] as const;
/** What a source says of a field of one's own, by the field's id. */
export type OwnSourceField = `own:${string}`;
/** Those that every initiative has. */
export type BuiltInSourceField = (typeof initiativeSourceFields)[number];
export type InitiativeSourceField = BuiltInSourceField | OwnSourceField;

const ofOwn = 'own:';

export function ownSourceField(fieldId: string): OwnSourceField {
  return `${ofOwn}${fieldId}`;
}

/** The id of the field of one's own; null of any other. */
export function ownFieldIdOf(field: string): string | null {
  return field.startsWith(ofOwn) ? field.slice(ofOwn.length) : null;
}

/** What a source can say of a service: its name is the title, its cost a year the run cost. */
export const serviceSourceFields = [
  'title',
  'description',
  'businessUnit',
  'costCentre',
  'owner',
  'runCost',
  'costYear',
  'indexation',
  'sourcing',
  'contractEnd',
  'noticeDate',
  'sunset',
  'unchangedSince',
  'review',
  'reviewedOn',
] as const;
export type ServiceSourceField = (typeof serviceSourceFields)[number];

export const sourceFields = [...new Set([...initiativeSourceFields, ...serviceSourceFields])] as const;
export type SourceField = InitiativeSourceField | ServiceSourceField;

/**
 * Money in minor units, `start` an absolute quarter, `fundingUntil` quarters from the start, tags and the like one below the other, goal and service by name, effort
 * by team (effort-text.ts), indexation in basis points, days as YYYY-MM-DD.
 */
export type SourceValue = string | number | boolean | null;

/** Only the fields that the source has a column for. */
export type SourceFields = Readonly<Partial<Record<SourceField, SourceValue>>>;

/** What an import does with a field where the source says another value than the plan. */
export const fieldRules = ['source', 'mine', 'ask'] as const;
export type FieldRule = (typeof fieldRules)[number];

/** The user's own planning, which an import leaves alone unless told otherwise. */
export const planningFields: ReadonlySet<SourceField> = new Set([
  'lane',
  'outcome',
  'secondOutcome',
  'goal',
  'goalContribution',
  'funding',
  'fundingAmount',
  'fundingUntil',
]);

/** Fields that hold money, in minor units. */
export const moneySourceFields: ReadonlySet<SourceField> = new Set([
  'cost',
  'minimumCost',
  'runCost',
  'benefitLow',
  'benefitLikely',
  'benefitHigh',
  'spent',
  'committed',
  'exitCost',
  'fundingAmount',
]);
