import { quarterIn } from '../../shared/model/quarter';
import type { MoneyLine } from '../../shared/model/records/money-line';
import { simpleMoneyLine } from '../../shared/rules/initiatives/simple-lines';
import type { ChangeFacts } from '../../shared/rules/money/change-series';

export const planStart = quarterIn(2027, 1);

/** A one-off line of work `a`, planned unless said otherwise. */
export function line(amount: number, changes: Partial<MoneyLine> = {}): MoneyLine {
  return { ...simpleMoneyLine({ initiativeId: 'a' }, 'oneOff', amount), ...changes };
}

/** Work over the four quarters of 2027, given what is planned. */
export function facts(lines: readonly MoneyLine[], changes: Partial<ChangeFacts> = {}): ChangeFacts {
  const given = lines.reduce((sum, { amount, stage }) => sum + (stage === 'planned' ? amount : 0), 0);
  return {
    lines,
    external: [],
    start: planStart,
    lengthQuarters: 4,
    given,
    until: null,
    planStart,
    firstMonth: 1,
    stopped: false,
    exitCost: 0,
    ...changes,
  };
}
