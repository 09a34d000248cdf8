import { ownSheets } from '../../../shared/backlog/file/book';
import type { OwnCell } from '../../../shared/backlog/write/own-cells';
import { ownServiceColumns } from '../../../shared/backlog/write/own-export';
import { allowedValues, type OwnSheet, ownSheetSteps } from '../../../shared/backlog/write/own-sheet';
import { sheetChoices } from '../../../shared/backlog/write/sheet-choices';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { planQuarters, teamQuarter } from '../../../shared/rules/people/capacity';
import { scenariosInOrder } from '../../../shared/rules/scenarios/scenarios';
import { showPlan } from '../../../shared/rules/show/show';
import { quarterCode } from '../../../shared/rules/time/quarter-code';
import { say } from '../../../shared/words/say';
import { inSlices } from '../between';
import { localDay } from '../local-day';
import { writeBook } from '../workbook/write-book';
import { backlogTable, headersOf } from './backlog-table';
import type { ExportJob } from './export-backlog';
import { figureHeaders, figureTable } from './export-figures';
import { quarterWords, textOf } from './figure-cells';
import { moneyTable, type Table } from './money-table';
import { placementTable } from './placement-table';
import { recordTables } from './record-tables';
import { serviceRows } from './service-rows';
import { writeWhole } from './write-whole';

/** In what its progress is told. */
const units = 1_000;
/** The shares of the work after which the rows of the backlog are found, and the cells of all sheets made. */
const backlogShare = 0.2;
const madeShare = 0.5;

/**
 * Writes the whole plan as one workbook with real numbers and days: initiatives and services as an import reads them, and
 * beside them what scenarios decide, money by quarter, capacity, the lists of the plan and all figures. Says how many initiatives.
 */
export async function exportWorkbook(
  { plan, revision }: { readonly plan: Plan; readonly revision: number },
  { path, job }: { readonly path: string; readonly job: ExportJob },
): Promise<number> {
  const tell = (share: number) => job.progress?.(Math.round(share * units), units);
  const { scenarioId } = settingsOf(plan);
  const all = 2 * cardsOf(plan, scenarioId).byId.size;
  const { rows, ...columns } = await inSlices(backlogTable(plan, scenarioId, null), job, (done) =>
    tell((backlogShare * done) / all),
  );
  const allowed = allowedValues(columns.columns, plan, columns);
  const choices = sheetChoices(columns.columns, allowed, columns.added);
  let total = allowed.rows.length;
  const sheet = (name: string, { headers, rows: cells }: Table) => {
    total += cells.length;
    return inSlices(ownSheetSteps(name, headers, cells), job);
  };
  const services = { headers: ownServiceColumns.map(([header]) => header), rows: serviceRows(plan) };
  tell(backlogShare);
  const shown = showPlan(plan, revision, localDay());
  // A list that has nothing in it is no sheet.
  const lists: OwnSheet[] = [];
  for (const [name, table] of recordTables(plan))
    if (table.rows.length > 0) lists.push(await sheet(name, table));
  const sheets: OwnSheet[] = [
    { ...(await sheet(ownSheets.backlog, { headers: headersOf(columns), rows })), choices },
    await sheet(ownSheets.services, services),
    await sheet(say`Placements`, placementTable(plan, scenariosInOrder(plan))),
    await sheet(say`Money by quarter`, await inSlices(moneyTable(plan), job)),
    await sheet(say`Capacity`, capacityTable(plan, scenarioId)),
    ...lists,
    await sheet(say`Figures`, { headers: figureHeaders, rows: figureTable(shown) }),
    allowed,
  ];
  tell(madeShare);
  const written = (done: number) => tell(madeShare + (1 - madeShare) * (done / total));
  await writeWhole(path, await writeBook(sheets, job, written));
  return rows.length;
}

/** Person-days of each team in each quarter: what it has, what run and both reserves leave, and what funded work asks for. */
function capacityTable(plan: Plan, scenarioId: string): Table {
  const days = (amount: number): OwnCell => ({ kind: 'number', text: String(amount) });
  return {
    headers: [
      say`Team`,
      say`Quarter`,
      say`Days`,
      say`Run days`,
      say`Usable days`,
      say`Asked for, run`,
      say`Asked for, innovate`,
    ],
    rows: [...plan.team.values()].flatMap((team) =>
      planQuarters(plan).map((quarter) => {
        const { days: all, runDays, usable, load } = teamQuarter(plan, scenarioId, team, quarter);
        const when: OwnCell = { kind: 'code', text: quarterWords(quarterCode(quarter)) };
        return [textOf(team.name), when, ...[all, runDays, usable, load.run, load.innovate].map(days)];
      }),
    ),
  };
}
