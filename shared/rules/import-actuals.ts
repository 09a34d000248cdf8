import { actualLineId } from '../model/actual-line';
import type { MoneyLine } from '../model/money-line';
import { difference } from '../model/patch';
import type { Plan } from '../model/plan';
import type { CommandOf } from './command';
import type { ImportedActual } from './commands/import';
import { type Decision, patched, refuse } from './decision';
import { simpleMoneyLine } from './simple-lines';

/**
 * Books the rows of a finance export: what they add up to by owner, quarter and account becomes one actual line, one-off
 * for an initiative, run for a service. The line's id follows from the three, so a file that is imported again puts its
 * sums in place of those of before and adds nothing to them; who does the work and capex or opex stay as entered.
 * Refuses an owner that is not there.
 */
export function importActuals(plan: Plan, command: CommandOf<'import/actuals'>): Decision {
  if (plan.import.has(command.import.id)) return refuse('id-taken');
  const lines = new Map<string, MoneyLine>();
  for (const row of command.rows) {
    if ('initiativeId' in row.owner && !plan.initiative.has(row.owner.initiativeId))
      return refuse('initiative-missing');
    if ('serviceId' in row.owner && !plan.service.has(row.owner.serviceId)) return refuse('service-missing');
    const fresh = bookedLine(row);
    const known = lines.get(fresh.id);
    lines.set(fresh.id, known ? together(known, fresh) : fresh);
  }
  const added: MoneyLine[] = [];
  const changed = [...lines.values()].flatMap((line) => {
    const present = plan.moneyLine.get(line.id);
    if (!present) {
      added.push(line);
      return [];
    }
    const { basis, sourcing } = present;
    return difference(present, { ...line, basis, sourcing }) ?? [];
  });
  return patched({ import: { added: [command.import] }, moneyLine: { added, changed } }, 'actuals-imported', {
    count: command.rows.length,
    file: command.import.fileName,
  });
}

function bookedLine({ owner, quarter, account, costCentre, amount }: ImportedActual): MoneyLine {
  const isService = 'serviceId' in owner;
  const ownerId = isService ? owner.serviceId : owner.initiativeId;
  return {
    ...simpleMoneyLine(owner, isService ? 'run' : 'oneOff', amount),
    id: actualLineId(ownerId, quarter, account),
    stage: 'actual',
    anchor: quarter,
    account,
    costCentre,
  };
}

function together(a: MoneyLine, b: MoneyLine): MoneyLine {
  return {
    ...a,
    amount: a.amount + b.amount,
    // A sum over several cost centres is of none of them.
    costCentre: a.costCentre === b.costCentre ? a.costCentre : '',
  };
}
