import { uuidv7 } from 'uuidv7';
import type { BenefitLine } from '../../../../shared/model/records/benefit-line';
import type { MoneyLine } from '../../../../shared/model/records/money-line';
import { simpleBenefitLine, simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { dispatch } from '../../../state/plan/dispatch';
import { storeInTurn } from '../../../state/plan/store-in-turn';

/**
 * Stores a line as `change` makes it of what it is by then; answers with what is to be said beside the field, or null.
 */
export function storeMoneyLine(id: string, change: (line: MoneyLine) => MoneyLine): Promise<string | null> {
  return storeInTurn((plan) => {
    const line = plan.moneyLine.get(id);
    return line && { type: 'money/set', line: change(line) };
  });
}

export function storeBenefitLine(
  id: string,
  change: (line: BenefitLine) => Partial<BenefitLine>,
): Promise<string | null> {
  return storeInTurn((plan) => {
    const line = plan.benefitLine.get(id);
    return line && { type: 'benefit/set', line: { ...line, ...change(line) } };
  });
}

/** Adds an empty line; answers with its id, or null where it could not be added. */
export async function addMoneyLine(
  initiativeId: string,
  nature: MoneyLine['nature'],
): Promise<string | null> {
  const line = { ...simpleMoneyLine({ initiativeId }, nature, 0), id: uuidv7() };
  const { kind } = await dispatch({ type: 'money/set', line });
  return kind === 'done' ? line.id : null;
}

export async function addBenefitLine(initiativeId: string): Promise<string | null> {
  const nothing = { kind: 'cashable', low: 0, likely: 0, high: 0 } as const;
  const line = { ...simpleBenefitLine(initiativeId, nothing), id: uuidv7() };
  const { kind } = await dispatch({ type: 'benefit/set', line });
  return kind === 'done' ? line.id : null;
}

export function deleteMoneyLine(id: string): void {
  void dispatch({ type: 'money/delete', ids: [id] }, { offerUndo: true });
}

export function deleteBenefitLine(id: string): void {
  void dispatch({ type: 'benefit/delete', ids: [id] }, { offerUndo: true });
}
