import { columnWords } from '../../words/backlog/column-words';
import { say } from '../../words/say';
import { exampleId } from '../rows/row-own';
import type { OwnCell } from './own-cells';
import { type OwnColumn, type OwnField, ownColumns } from './own-export';

/** What only the app fills in; a template asks nobody for it. */
const byTheApp: ReadonlySet<OwnField> = new Set(['scenario', 'source', 'laneAssumed', 'outcomeAssumed']);
const numbers: ReadonlySet<OwnField> = new Set([
  'rank',
  'fundingAmount',
  'cost',
  'minimumCost',
  'runCost',
  'benefitLow',
  'benefit',
  'benefitHigh',
  'length',
  'businessValue',
  'timeCriticality',
  'riskReduction',
  'jobSize',
  'deliveryRisk',
]);
const codes: ReadonlySet<OwnField> = new Set(['neededBy', 'earliestBy', 'agreedBy', 'timeBoxEnd']);

/** The columns of a table to fill in. */
export const templateColumns: readonly OwnColumn[] = ownColumns.filter(([, field]) => !byTheApp.has(field));

/** A row that shows how one is filled in; an import leaves it out. */
export function exampleCells(): OwnCell[] {
  return templateColumns.map(([, field]) => {
    const { example } = columnWords[field];
    const kind = numbers.has(field) ? 'number' : codes.has(field) ? 'code' : 'text';
    return example === '' ? null : { kind, text: example };
  });
}

/** A row that says what may stand in each column, for a table that has no other place for it; left out as well. */
export function explainingCells(): OwnCell[] {
  return templateColumns.map(([, field]) => {
    if (field === 'planId') return { kind: 'text', text: exampleId };
    const { about, allowed } = columnWords[field];
    return { kind: 'text', text: say`${about} Allowed: ${allowed}.` };
  });
}
