import { difference } from '../../model/patch';
import type { Plan } from '../../model/plan';
import { actualLineId, bookingsOf } from '../../model/records/actual-line';
import { type Booking, bookedBeside } from '../../model/records/booking';
import type { MoneyLine } from '../../model/records/money-line';
import type { CommandOf } from '../command';
import type { ImportedActual } from '../commands/import';
import { type Decision, patched, refuse } from '../decision';
import { simpleMoneyLine } from '../initiatives/simple-lines';
import { bookedFields } from '../money/booked-fields';

/**
 * Books the rows of a finance export: what they add up to by owner, quarter and account becomes one actual line, run
 * for a service, one-off for an initiative but for what is booked `asRun`, that keeps what it is made of. The line's id follows from these. A file takes
 * the place of what was booked in its own months and cost centres and leaves the rest (`bookedBeside`), so the same file
 * again changes nothing and the next month's comes on top; who does the work and capex or opex stay as entered. Refuses
 * an owner that is not there.
 */
export function importActuals(plan: Plan, command: CommandOf<'import/actuals'>): Decision {
  if (plan.import.has(command.import.id)) return refuse('id-taken');
  const rowsByLine = new Map<string, ImportedActual[]>();
  for (const row of command.rows) {
    if ('initiativeId' in row.owner && !plan.initiative.has(row.owner.initiativeId))
      return refuse('initiative-missing');
    if ('serviceId' in row.owner && !plan.service.has(row.owner.serviceId)) return refuse('service-missing');
    const id = actualLineId(ownerId(row), row.quarter, row.account, isRunOfWork(row));
    const known = rowsByLine.get(id);
    if (known) known.push(row);
    else rowsByLine.set(id, [row]);
  }
  const added: MoneyLine[] = [];
  const changed = [...rowsByLine].flatMap(([id, rows]) => {
    const present = plan.moneyLine.get(id);
    const line = bookedLine(id, rows, present);
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

function isRunOfWork({ owner, asRun }: ImportedActual): boolean {
  return asRun === true && 'initiativeId' in owner;
}

function ownerId({ owner }: ImportedActual): string {
  return 'serviceId' in owner ? owner.serviceId : owner.initiativeId;
}

/** The line as it is once the rows, all of one owner, quarter and account, are booked on what was there. */
function bookedLine(id: string, rows: readonly ImportedActual[], present: MoneyLine | undefined): MoneyLine {
  // Rows are gathered, so there is a first one.
  const [first] = rows as [ImportedActual];
  const { owner, quarter, account } = first;
  const file = rows.map(bookingOf);
  const all = [...(present ? bookedBeside(bookingsOf(present), file) : []), ...file];
  const fields = bookedFields(all);
  return {
    ...simpleMoneyLine(owner, 'serviceId' in owner || isRunOfWork(first) ? 'run' : 'oneOff', fields.amount),
    id,
    stage: 'actual',
    anchor: quarter,
    account,
    ...fields,
  };
}

function bookingOf({ period, costCentre, text, amount }: ImportedActual): Booking {
  return { period, costCentre, text, amount, rows: 1 };
}
