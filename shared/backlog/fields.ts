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
  'goal',
  'sourceKey',
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
] as const;
export const valueFields = [
  'lane',
  'outcome',
  'status',
  'benefitKind',
  'funding',
  'mandatory',
  'contracted',
] as const;
const dateFields = ['start', 'end'] as const;
const dayFields = ['neededBy', 'earliestBy', 'agreedBy'] as const;
const pointFields = ['businessValue', 'timeCriticality', 'riskReduction', 'jobSize', 'deliveryRisk'] as const;

export const fieldNames = [
  ...textFields,
  ...moneyFields,
  ...valueFields,
  ...dateFields,
  ...dayFields,
  ...pointFields,
  'goalContribution',
  'length',
  'rank',
  'tags',
] as const;

export type TextField = (typeof textFields)[number];
export type MoneyField = (typeof moneyFields)[number];
export type ValueField = (typeof valueFields)[number];
export type DateField = (typeof dateFields)[number] | DayField;
export type DayField = (typeof dayFields)[number];
export type PointField = (typeof pointFields)[number];
export type FieldName = (typeof fieldNames)[number];

const moneySet: ReadonlySet<string> = new Set(moneyFields);
const valueSet: ReadonlySet<string> = new Set(valueFields);
const dateSet: ReadonlySet<string> = new Set([...dateFields, ...dayFields]);
const pointSet: ReadonlySet<string> = new Set(pointFields);

export function isMoneyField(field: FieldName): field is MoneyField {
  return moneySet.has(field);
}
export function isValueField(field: FieldName): field is ValueField {
  return valueSet.has(field);
}
export function isDateField(field: FieldName): field is DateField {
  return dateSet.has(field);
}
export function isPointField(field: FieldName): field is PointField {
  return pointSet.has(field);
}

/** Several columns may feed the tags; every other field has one column at most. */
export function takesSeveralColumns(field: FieldName): boolean {
  return field === 'tags';
}
