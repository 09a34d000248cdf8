import { type Money, minorDigits } from '../model/money';
import { fiscalYearOf, type Quarter, quarterOfYear } from '../model/quarter';
import { guardFormula, joinTags, type OwnField, ownColumns } from './own-export';
import type { InitiativeDraft } from './types';

/** One initiative as it is written: its key is the one of the tool it came from, else its id. */
export interface BacklogRow extends Omit<InitiativeDraft, NotWritten> {
  readonly key: string;
}

type NotWritten =
  | 'line'
  | 'outcomeAssumed'
  | 'sourceKey'
  | 'laneBasis'
  | 'secondOutcome'
  | 'linkKey'
  | 'parent'
  | 'level'
  | 'needs'
  | 'effort'
  | 'service';

/**
 * The backlog as CSV: UTF-8 byte order mark, CRLF, every field of an initiative, money in major units with a point. Texts that
 * a spreadsheet would run as formulas are made harmless; numbers stay numbers. Comes back without loss.
 */
export function writeCsv(rows: readonly BacklogRow[], settings: { readonly currency: string }): string {
  const digits = minorDigits(settings.currency);
  const lines = [ownColumns.map(([header]) => header).join(',')];
  for (const row of rows) lines.push(ownColumns.map(([, field]) => cellOf(row, field, digits)).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cellOf(row: BacklogRow, field: OwnField, digits: number): string {
  switch (field) {
    case 'sourceKey':
      return textCell(row.key);
    case 'tags':
      return textCell(joinTags(row.tags));
    case 'mandatory':
    case 'contracted':
      return row[field] ? 'yes' : 'no';
    case 'cost':
    case 'minimumCost':
    case 'runCost':
    case 'fundingAmount':
    case 'spent':
    case 'committed':
    case 'exitCost':
      return amountCell(row[field], digits);
    case 'benefitKind':
      return row.benefit?.kind ?? '';
    case 'benefitLow':
      return amountCell(row.benefit?.low ?? null, digits);
    case 'benefit':
      return amountCell(row.benefit?.likely ?? null, digits);
    case 'benefitHigh':
      return amountCell(row.benefit?.high ?? null, digits);
    case 'start':
      return row.startQuarter === null ? '' : quarterText(row.startQuarter);
    case 'length':
      return row.lengthQuarters === null ? '' : String(row.lengthQuarters);
    case 'rank':
    case 'goalContribution':
    case 'businessValue':
    case 'timeCriticality':
    case 'riskReduction':
    case 'jobSize':
    case 'deliveryRisk':
      return row[field] === null ? '' : String(row[field]);
    case 'neededBy':
    case 'earliestBy':
    case 'agreedBy':
      return row[field] ?? '';
    case 'lane':
    case 'funding':
    case 'status':
      return row[field];
    case 'outcome':
      return row.outcome ?? '';
    default:
      return textCell(row[field]);
  }
}

/** A text, in quotes where it needs them, that no spreadsheet runs as a formula. */
export function textCell(value: string): string {
  const guarded = guardFormula(value);
  return /[",;|\t\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Minor units as a plain decimal number, exact for every safe integer; empty for none. */
export function amountCell(value: Money | null, digits: number): string {
  if (value === null) return '';
  const figures = String(Math.abs(value)).padStart(digits + 1, '0');
  const whole = figures.slice(0, figures.length - digits);
  const rest = digits === 0 ? '' : `.${figures.slice(figures.length - digits)}`;
  return `${value < 0 ? '-' : ''}${whole}${rest}`;
}

function quarterText(quarter: Quarter): string {
  return `${fiscalYearOf(quarter)} Q${quarterOfYear(quarter)}`;
}
