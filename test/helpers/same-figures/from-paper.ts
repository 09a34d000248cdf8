import { type BenefitKind, budgetScopes } from '../../../shared/model/codes';
import { scopeWords } from '../../../shared/words/codes';
import { say } from '../../../shared/words/say';
import { fromBeside } from './beside-tables';
import { byWords, columnsOf, found, rowsOf, textOf, unitIn, yearIn } from './dom-tables';
import { said } from './figure';
import {
  endIn,
  type Figures,
  freeSaid,
  inGoalUnit,
  kindOf,
  putBenefits,
  putKpi,
  putVerdict,
} from './read-cells';

/** What the report says as it is rendered for print: the board pack's sections, each by its own table. */
export function fromPaper(paper: ParentNode, goals: readonly string[]): Figures {
  const figures: Figures = new Map();
  fromDrift(part(paper, 'drift'), figures);
  fromBudgets(part(paper, 'budgets'), figures);
  for (const { head, cells } of rowsOf(tableIn(part(paper, 'kpis'))))
    putKpi(figures, textOf(head), textOf(cells[0]));
  for (const table of part(paper, 'capacity').querySelectorAll('table')) fromLoad(table, figures);
  fromGoals(tableIn(part(paper, 'goals')), figures);
  fromBenefits(part(paper, 'benefits'), figures);
  const beside = part(paper, 'scenarios');
  for (const [name, figure] of fromBeside(tableIn(beside), { unit: unitOf(beside), goals }))
    figures.set(name, figure);
  return figures;
}

function part(paper: ParentNode, name: string): Element {
  return found(paper.querySelector(`[data-testid="report-${name}"]`), `the section ${name}`);
}

function tableIn(section: Element): Element {
  return found(section.querySelector('table'), 'a table');
}

/** "Amounts in € M …" stands in a note of the section. */
function unitOf(section: Element): number {
  const amountsIn = say`Amounts in ${''}.`.slice(0, -1);
  const note = [...section.querySelectorAll('p')].map(textOf).find((text) => text.startsWith(amountsIn));
  return unitIn(found(note, 'the unit').slice(0, amountsIn.length + 10));
}

function fromDrift(section: Element, figures: Figures): void {
  const table = tableIn(section);
  const columns = columnsOf(table);
  for (const { head, cells } of rowsOf(table))
    for (const [at, cell] of cells.entries())
      figures.set(
        `drift ${yearIn(textOf(head))} ${driftNames[columns[at] ?? '']}`,
        said(textOf(cell), unitOf(section)),
      );
}

/** The heads of the columns by the names of the figures. */
const driftNames = byWords({
  [say`run today`]: 'run today',
  [say`run added`]: 'run added',
  [say`run saved`]: 'run saved',
  [say`run in all`]: 'run in all',
  [say`one-off, lights on`]: 'one-off, lights on',
  [say`one-off, innovation`]: 'one-off, innovation',
  [say`booked of the backlog`]: 'booked of the backlog',
  [say`all spend`]: 'all spend',
  [say`IT budget`]: 'IT budget',
  [say`contingency`]: 'contingency',
  [say`room for change`]: 'room for change',
});

const scopeNames: readonly string[] = budgetScopes.map((scope) => scopeWords[scope]);

function fromBudgets(section: Element, figures: Figures): void {
  const unit = unitOf(section);
  let year = '';
  for (const { head, cells } of rowsOf(tableIn(section))) {
    const name = textOf(head);
    if (!scopeNames.includes(name)) {
      year = yearIn(name);
      continue;
    }
    const [amount = '', contingency = '', , free = ''] = cells.map(textOf);
    const kept = said(contingency, unit);
    figures.set(`budget ${year} ${name} amount`, said(amount, unit));
    figures.set(`budget ${year} ${name} contingency`, kept);
    figures.set(`budget ${year} ${name} free`, freeSaid(free, kept.value ?? 0, unit));
  }
}

/** The sign of percent stands above the table. */
function fromLoad(table: Element, figures: Figures): void {
  const [first, second] = [...table.querySelectorAll('thead tr')];
  const years = [...(first?.children ?? [])].slice(1).map((head) => yearIn(textOf(head)));
  const quarters = [...(second?.children ?? [])].map(textOf);
  for (const { head, cells } of rowsOf(table))
    for (const [at, cell] of cells.entries()) {
      const text = textOf(cell);
      const name = `load ${textOf(head)} ${years[Math.floor(at / 4)]}${quarters[at]}`;
      figures.set(name, said(/\d/.test(text) ? `${text} %` : text));
    }
}

function fromGoals(table: Element, figures: Figures): void {
  for (const { head, cells } of rowsOf(table)) {
    if (cells.length !== 3) continue;
    const about = textOf(head.querySelector('span[class*="about"]'));
    const name = textOf(head)
      .slice(0, -about.length || undefined)
      .trim();
    const [, reach = '', verdict = ''] = cells.map(textOf);
    figures.set(`goal ${name} reach`, inGoalUnit(reach));
    putVerdict(figures, name, verdict);
  }
}

function fromBenefits(section: Element, figures: Figures): void {
  const table = tableIn(section);
  const years = [...table.querySelectorAll('thead th')].slice(2, -1).map((head) => yearIn(textOf(head)));
  let kind: BenefitKind | undefined;
  for (const row of table.querySelectorAll('tbody tr')) {
    const group = textOf(row.querySelector('th[scope="rowgroup"]'));
    if (group) kind = kindOf(group);
    const end = endIn(textOf(row.querySelector('th[scope="row"]')));
    if (end) putBenefits(figures, `benefit ${kind}`, { end, years, row, unit: unitOf(section) });
  }
}
