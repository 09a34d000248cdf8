import { foldedName } from '../model/folded-name';
import { listTargets } from '../model/list-targets';
import type { OwnFieldKind } from '../model/records/own-field';
import { fieldsOfList, isListNumber, isListTarget, type ListField, listDayFields } from './list-fields';
import type { ImportTarget } from './target';

/** The fields of an initiative that a column may become, by how their cells are read. */
const textFields = [
  'title',
  'description',
  'programme',
  'businessUnit',
  'businessOwner',
  'itOwner',
  'sponsor',
  'costCentre',
  'riskOfNotDoing',
  'capability',
  'agreedRules',
  'learned',
  'goal',
  'sourceKey',
  'parent',
  'kindOfWork',
  'users',
  'supportBy',
  'engaged',
  'adoptionUnit',
  'serviceName',
  'scenario',
  'source',
  'planId',
] as const;
const moneyFields = [
  'cost',
  'runCost',
  'minimumCost',
  'benefitLow',
  'benefit',
  'benefitHigh',
  'fundingAmount',
  'spent',
  'committed',
  'exitCost',
  'serviceCost',
] as const;
const initiativeValueFields = [
  'lane',
  'outcome',
  'secondOutcome',
  'status',
  'benefitKind',
  'funding',
  'mandatory',
  'contracted',
  'priority',
  'laneAssumed',
  'outcomeAssumed',
  'mark',
  'deliveryMode',
  'outsideIt',
  'emergingTechnology',
  'customerFacing',
] as const;
export const valueFields = [...initiativeValueFields, 'sourcing', 'review'] as const;
const dateFields = ['start', 'end', 'fundingUntil'] as const;
const dayFields = ['neededBy', 'earliestBy', 'agreedBy', 'timeBoxEnd'] as const;
/** Of who uses it once it is live. */
const adoptionDayFields = ['liveOn', 'supportUntil', 'adoptionTargetDate', 'adoptionActualDate'] as const;
const adoptionAmounts = ['userCount', 'adoptionTarget', 'adoptionActual'] as const;
const pointFields = ['businessValue', 'timeCriticality', 'riskReduction', 'jobSize', 'deliveryRisk'] as const;

const initiativeFields = [
  ...textFields,
  ...moneyFields,
  ...initiativeValueFields,
  ...dateFields,
  ...dayFields,
  ...pointFields,
  ...adoptionDayFields,
  ...adoptionAmounts,
  'deliveryTicks',
  'goalContribution',
  'length',
  'rank',
  'tags',
  'outlineLevel',
  'needs',
  'blocks',
  'team',
  'effortDays',
  'teamDays',
  'own',
] as const;

/** Only in this app's table of missing answers, where goals have rows as well. */
export const goalAnswerFields = ['peer', 'pressure'] as const;

/** What a service has beside what its fields share with those of an initiative. */
const serviceDayFields = ['contractEnd', 'noticeDate', 'sunset', 'reviewedOn'] as const;
const serviceFields = [
  'title',
  'runCost',
  'costYear',
  'indexation',
  'businessUnit',
  'costCentre',
  'owner',
  'sourcing',
  ...serviceDayFields,
  'unchangedSince',
  'review',
  'description',
  'planId',
] as const;

/** A row of a finance export: whose it is, what was booked, and when. */
const actualFields = [
  'sourceKey',
  'title',
  'costCentre',
  'account',
  'amount',
  'period',
  'year',
  'month',
  'description',
  'nature',
] as const;

/** An internal service level. */
const agreementFields = [
  'title',
  'businessUnit',
  'serviceName',
  'responseTime',
  'deliveryTime',
  'hiddenTime',
  'sponsor',
  'planId',
] as const;

const fieldsByTarget = {
  initiatives: [...initiativeFields, ...goalAnswerFields],
  services: serviceFields,
  actuals: actualFields,
  agreements: agreementFields,
} as const;

/** The fields that a column may become, by what is imported. */
export function fieldsOf(target: ImportTarget): readonly FieldName[] {
  return isListTarget(target) ? fieldsOfList(target) : fieldsByTarget[target];
}

export type AgreementField = Exclude<(typeof agreementFields)[number], 'planId'>;
export type InitiativeField = (typeof initiativeFields)[number];
/** Names whose spellings a mapping may bring together; their cells stand for a text, not for a code. */
const namedFields = ['businessUnit', 'team', 'teamDays'] as const;
/** Fields whose values are mapped as the columns are. */
export type MappedField = ValueField | (typeof namedFields)[number];
export type TextField = (typeof textFields)[number] | 'owner' | 'account' | 'nature';
export type MoneyField = (typeof moneyFields)[number] | 'amount' | 'realised' | 'dayRate';
export type ValueField = (typeof valueFields)[number];
type DateField =
  | (typeof dateFields)[number]
  | DayField
  | AdoptionDayField
  | ServiceDayField
  | 'costYear'
  | 'unchangedSince'
  | 'period'
  | 'inQuarter'
  | 'year'
  | (typeof listDayFields)[number];
export type DayField = (typeof dayFields)[number];
export type AdoptionDayField = (typeof adoptionDayFields)[number];
export type ServiceDayField = (typeof serviceDayFields)[number];
export type PointField = (typeof pointFields)[number];
export type FieldName = (typeof fieldsByTarget)[keyof typeof fieldsByTarget][number] | ListField;

export const fieldNames = [
  ...new Set<FieldName>([...Object.values(fieldsByTarget), ...listTargets.map(fieldsOfList)].flat()),
];

const textSet: ReadonlySet<string> = new Set(textFields);
const moneySet: ReadonlySet<string> = new Set([...moneyFields, 'amount', 'realised', 'dayRate']);
const valueSet: ReadonlySet<string> = new Set(valueFields);
const dateSet: ReadonlySet<string> = new Set([
  ...dateFields,
  ...dayFields,
  ...adoptionDayFields,
  ...serviceDayFields,
  'costYear',
  'unchangedSince',
  'period',
  'inQuarter',
  'year',
  ...listDayFields,
]);
const pointSet: ReadonlySet<string> = new Set(pointFields);

export function isMoneyField(field: FieldName): field is MoneyField {
  return moneySet.has(field);
}

/** A column with what it becomes. */
interface Becoming {
  readonly field: FieldName | null;
  readonly own?: { readonly kind?: OwnFieldKind | undefined } | undefined;
}

/** True for a column of amounts, be they of a field of one's own. */
export function isMoneyColumn({ field, own }: Becoming): boolean {
  return field === 'own' ? own?.kind === 'money' : field !== null && isMoneyField(field);
}
/** True for a column whose cells are numbers, money or not, with a decimal mark to be found out. */
export function isAmountColumn(column: Becoming): boolean {
  const { field, own } = column;
  if (field === 'own' && own?.kind === 'number') return true;
  return isMoneyColumn(column) || (field !== null && isListNumber(field));
}
export function isDateColumn({ field, own }: Becoming): boolean {
  return field === 'own' ? own?.kind === 'day' : field !== null && isDateField(field);
}
export function isTextField(field: FieldName): boolean {
  return textSet.has(field);
}
export function isValueField(field: FieldName): field is ValueField {
  return valueSet.has(field);
}
/** True for a field whose cells name teams, each of them a value of its own. */
export function isTeamField(field: FieldName): field is 'team' | 'teamDays' {
  return field === 'team' || field === 'teamDays';
}
/** True for a field whose values are mapped as the columns are. */
export function isMappedField(field: FieldName): field is MappedField {
  return valueSet.has(field) || namedFields.some((named) => named === field);
}
export function isDateField(field: FieldName): field is DateField {
  return dateSet.has(field);
}
export function isPointField(field: FieldName): field is PointField {
  return pointSet.has(field);
}

/** Several columns may feed these; every other field has one column at most. */
const several: ReadonlySet<string> = new Set(['tags', 'needs', 'blocks', 'team', 'own']);

export function takesSeveralColumns(field: FieldName): boolean {
  return several.has(field);
}

/** What a column claims for itself alone: its field, or the field of one's own that it becomes; null: others may become the same. */
export function claimOf({
  field,
  own,
}: {
  readonly field?: FieldName | null | undefined;
  readonly own?: { readonly id?: string | undefined; readonly name: string } | undefined;
}): string | null {
  if (field === 'own') return own ? `own ${own.id ?? foldedName(own.name)}` : null;
  return field && !takesSeveralColumns(field) ? field : null;
}
