import { type Money, minorDigits } from '../../model/money';
import { fiscalYearOf, type Quarter, quarterOfYear } from '../../model/quarter';
import { adoptionFields } from '../../model/records/adoption';
import { ownSourceField } from '../../model/source-fields';
import type { InitiativeDraft } from '../types';
import {
  type ExportField,
  idColumn,
  joinTags,
  type OwnColumn,
  type OwnField,
  ownColumns,
  presentHeader,
} from './own-export';

/** One initiative as it is written: its key is the one of the tool it came from, else its id. */
export interface BacklogRow extends Omit<InitiativeDraft, NotWritten> {
  readonly key: string;
  /** The name of the service it is work on; empty where there is none. */
  readonly service: string;
}

type NotWritten =
  | 'line'
  | 'sourceKey'
  | 'laneBasis'
  | 'outcomeBasis'
  | 'linkKey'
  | 'parent'
  | 'level'
  | 'own'
  | 'ofGoal'
  | 'service';

/** A cell as it is written: free text, a code or a number of this app, both exact; null for none. */
export type OwnCell = {
  readonly kind: 'text' | 'code' | 'number';
  readonly text: string;
} | null;

/** Columns that say nothing for sure without one another. */
const together: readonly (readonly OwnField[])[] = [
  ['benefitKind', 'benefitLow', 'benefit', 'benefitHigh'],
  ['funding', 'fundingAmount', 'fundingUntil'],
  ['adoptionUnit', 'adoptionTarget', 'adoptionActual'],
];

/** What a scenario says of an initiative. */
const placeFields: readonly OwnField[] = [
  'lane',
  'rank',
  'funding',
  'fundingAmount',
  'fundingUntil',
  'start',
  'length',
  'mark',
];

/**
 * The columns of these fields in their order, with those they belong together with, and always the title and what tells
 * the rows apart; of all, where none are named.
 */
export function columnsOf(fields: readonly ExportField[] | null): readonly OwnColumn[] {
  if (fields === null) return ownColumns;
  const wanted = new Set<ExportField>(fields);
  if (placeFields.some((field) => wanted.has(field))) wanted.add('scenario');
  for (const group of together)
    if (group.some((field) => wanted.has(field))) for (const field of group) wanted.add(field);
  return ownColumns.filter(
    ([header, field]) => field === 'title' || header === idColumn || wanted.has(field),
  );
}

/**
 * The fields of columns that are named by their headers or their fields, whatever the case. Any other name may be that of a
 * field of one's own, which only the plan knows (`ownFieldNamed`).
 */
export function fieldsNamed(names: readonly string[]): readonly ExportField[] {
  const known = new Map<string, OwnField>();
  for (const [header, field] of ownColumns)
    known.set(header.toLowerCase(), field).set(field.toLowerCase(), field);
  return names.map(
    (name) =>
      known.get(name.toLowerCase()) ?? known.get(presentHeader(name).toLowerCase()) ?? ownSourceField(name),
  );
}

/** What stands in a row under each column; money in major units with a point, quarters as `2027 Q1`, days as `2027-03-31`. */
export function ownCells(row: BacklogRow, columns: readonly OwnColumn[], currency: string): OwnCell[] {
  const digits = minorDigits(currency);
  return columns.map(([, field]) => cellOf(row, field, digits));
}

const flags = [
  'mandatory',
  'contracted',
  'emergingTechnology',
  'customerFacing',
  'laneAssumed',
  'outcomeAssumed',
] as const satisfies readonly OwnField[];

function isFlag(field: OwnField): field is (typeof flags)[number] {
  return (flags as readonly OwnField[]).includes(field);
}

const benefitParts = { benefitLow: 'low', benefit: 'likely', benefitHigh: 'high' } as const;

function cellOf(row: BacklogRow, field: OwnField, digits: number): OwnCell {
  if (isFlag(field)) return code(row[field] ? 'yes' : 'no');
  if (isOfAdoption(field)) return adoptionCell(row.adoption, field);
  switch (field) {
    case 'sourceKey':
      return text(row.key);
    case 'deliveryTicks':
      return code(row.deliveryTicks.join(';'));
    case 'tags':
    case 'needs':
      return text(joinTags(row[field]));
    case 'teamDays':
      return text(joinTags(row.effort.map(({ team, days }) => `${team}: ${days}`)));
    case 'serviceName':
      return text(row.service);
    case 'cost':
    case 'minimumCost':
    case 'runCost':
    case 'fundingAmount':
    case 'spent':
    case 'committed':
    case 'exitCost':
      return amount(row[field], digits);
    case 'benefitLow':
    case 'benefit':
    case 'benefitHigh':
      return amount(row.benefit?.[benefitParts[field]] ?? null, digits);
    case 'start':
      return quarter(row.startQuarter);
    case 'fundingUntil':
      return quarter(row.fundingUntil);
    case 'length':
      return number(row.lengthQuarters);
    case 'rank':
    case 'goalContribution':
    case 'businessValue':
    case 'timeCriticality':
    case 'riskReduction':
    case 'jobSize':
    case 'deliveryRisk':
      return number(row[field]);
    case 'benefitKind':
      return code(row.benefit?.kind ?? '');
    case 'neededBy':
    case 'earliestBy':
    case 'agreedBy':
    case 'timeBoxEnd':
    case 'deliveryMode':
    case 'lane':
    case 'funding':
    case 'status':
    case 'outcome':
    case 'secondOutcome':
    case 'mark':
    case 'outsideIt':
      return code(row[field] ?? '');
    default:
      return text(row[field]);
  }
}

type AdoptionField = Extract<OwnField, keyof typeof adoptionFields>;

function isOfAdoption(field: OwnField): field is AdoptionField {
  return Object.hasOwn(adoptionFields, field);
}

function adoptionCell(adoption: BacklogRow['adoption'], field: AdoptionField): OwnCell {
  const value = adoption[adoptionFields[field]];
  if (typeof value === 'number') return number(value);
  if (field === 'users' || field === 'supportBy') return text(value ?? '');
  // What an empty cell says need not be written in every row.
  return code(value === 'unknown' || value === 'percent' ? '' : (value ?? ''));
}

function text(value: string): OwnCell {
  return value === '' ? null : { kind: 'text', text: value };
}

function code(value: string): OwnCell {
  return value === '' ? null : { kind: 'code', text: value };
}

function number(value: number | null): OwnCell {
  return value === null ? null : { kind: 'number', text: String(value) };
}

function quarter(value: Quarter | null): OwnCell {
  return value === null ? null : code(`${fiscalYearOf(value)} Q${quarterOfYear(value)}`);
}

function amount(value: Money | null, digits: number): OwnCell {
  return value === null ? null : { kind: 'number', text: plainAmount(value, digits) };
}

/** Minor units as a plain decimal number, exact for every safe integer. */
export function plainAmount(value: Money, digits: number): string {
  const figures = String(Math.abs(value)).padStart(digits + 1, '0');
  const whole = figures.slice(0, figures.length - digits);
  const rest = digits === 0 ? '' : `.${figures.slice(figures.length - digits)}`;
  return `${value < 0 ? '-' : ''}${whole}${rest}`;
}
