import type { Card } from '../../../shared/rules/cards/card';
import type { CellEdit, CellValue, Column } from '../../../shared/rules/columns/column';
import { rowEdit } from '../../../shared/rules/columns/row-edit';
import type { CommandOf } from '../../../shared/rules/command';
import { columnName } from '../../../shared/words/columns/column-words';
import { refusalWords } from '../../../shared/words/refusals';
import { say } from '../../../shared/words/say';
import { dispatch } from '../../state/plan/dispatch';
import { currentSpeech } from '../../state/plan/plan-hooks';
import { currentPlan, currentScenarioId } from '../../state/plan/plan-store';
import { previewOf } from '../../state/plan/preview';

/** A cell, and what it is to hold. */
export interface CellSet {
  readonly card: Card;
  readonly column: Column;
  readonly value: CellValue;
}

/** A cell that did not take its value, and why. */
export interface CellLeft {
  readonly title: string;
  readonly column: string;
  readonly why: string;
}

type EditEach = CommandOf<'initiative/edit-each'>;

/** One command for all cells; null where there is none. Cells that cannot be set are left out. */
export function commandFor(sets: readonly CellSet[]): EditEach | null {
  const edits = new Map<string, CellEdit[]>();
  for (const { card, column, value } of sets) {
    const edit = column.edit?.(value);
    if (!edit) continue;
    const { id } = card.initiative;
    const before = edits.get(id);
    if (before) before.push(edit);
    else edits.set(id, [edit]);
  }
  const rows = [...edits].map(([id, all]) => rowEdit(id, all));
  return rows.length > 0 ? { type: 'initiative/edit-each', scenarioId: currentScenarioId(), rows } : null;
}

/** Why a cell cannot hold a value, as the rules say; null where it can, or where only an answer is wanted. */
export function whyNotStored(set: CellSet): string | null {
  const command = commandFor([set]);
  const refusal = command && previewOf(command).refusal;
  return refusal && refusal.code !== 'outcome-missing' ? refusalWords(refusal, currentSpeech()) : null;
}

/** So often rows that are refused are left out and the others tried again. */
const mostTries = 40;

/**
 * Stores many cells as one step; rows that a rule refuses are left out. Answers with the cells that were left and why, or
 * with null where nothing was stored at all since the user left a question or storing failed.
 */
export async function storeCells(sets: readonly CellSet[]): Promise<readonly CellLeft[] | null> {
  const left: CellLeft[] = [];
  let rest = sets;
  for (let tries = 0; tries < mostTries; tries++) {
    const command = commandFor(rest);
    if (!command) return left;
    const outcome = await dispatch(command, { offerUndo: true, refusalInPlace: true });
    if (outcome.kind === 'done' || outcome.kind === 'unchanged') return left;
    if (outcome.kind !== 'refused') return null;
    const { refusal } = outcome;
    const refused = new Set(refusal.initiativeIds);
    const kept = rest.filter(({ card }) => !refused.has(card.initiative.id));
    // Of each row alone: another one is not to be named in its sentence.
    const { row: _row, others: _others, ...parameters } = refusal.parameters;
    const why = refusalWords(
      { ...refusal, parameters: { ...parameters, ...('count' in parameters && { count: 1 }) } },
      currentSpeech(),
    );
    const isNamed = kept.length < rest.length;
    for (const { card, column } of isNamed ? rest : [])
      if (refused.has(card.initiative.id)) left.push(leftOf(card, column, why));
    if (!isNamed) return [...left, ...rest.map(({ card, column }) => leftOf(card, column, why))];
    rest = kept;
  }
  return [...left, ...rest.map(({ card, column }) => leftOf(card, column, say`Too many rows were refused.`))];
}

export function leftOf({ initiative: { title } }: Card, { id }: Column, why: string): CellLeft {
  return { title, column: columnName(id, currentPlan()), why };
}
