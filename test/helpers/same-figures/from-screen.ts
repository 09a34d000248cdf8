import type { BenefitKind } from '../../../shared/model/codes';
import { fromBeside } from './beside-tables';
import { byWords, columnsOf, found, rowsOf, textOf, unitIn, yearIn } from './dom-tables';
import { say } from '../../../shared/words/say';
import { said } from './figure';
import {
  endIn,
  type Figures,
  freeSaid,
  inGoalUnit,
  isVerdict,
  kindOf,
  putBenefits,
  putKpi,
  putVerdict,
  saysFree,
} from './read-cells';

/** The money screen: drift by year, budgets and what is free, key figures. */
export function fromMoneyScreen(screen: ParentNode): Figures {
  const figures: Figures = new Map();
  const spend = found(labelled(screen, 'table', say`Spend by year`), 'spend by year');
  const unit = unitIn(textOf(spend.closest('section')?.querySelector('h2')));
  const columns = columnsOf(spend);
  for (const { head, cells } of rowsOf(spend))
    for (const [at, cell] of cells.entries()) {
      const name = spendNames[columns[at] ?? ''];
      if (name) figures.set(`drift ${yearIn(textOf(head))} ${name}`, said(textOf(cell), unit));
    }
  fromBudgets(found(labelled(screen, 'table', say`Budgets by year`), 'budgets'), figures);
  for (const kpi of found(labelled(screen, 'section', say`Key figures`), 'key figures').querySelectorAll(
    'li',
  ))
    putKpi(figures, textOf(kpi.querySelector('h3')), textOf(kpi.querySelector('p')));
  return figures;
}

/** The part of a screen with this name for who hears it. */
function labelled(screen: ParentNode, tag: string, name: string): Element | undefined {
  return [...screen.querySelectorAll(tag)].find((each) => each.getAttribute('aria-label') === name);
}

const spendNames = byWords({
  [say`today`]: 'run today',
  [say`added`]: 'run added',
  [say`saved`]: 'run saved',
  [say`in all`]: 'run in all',
  [say`lights on`]: 'one-off, lights on',
  [say`innovation`]: 'one-off, innovation',
  [say`backlog`]: 'booked of the backlog',
  [say`All spend`]: 'all spend',
  [say`IT budget`]: 'IT budget',
  [say`Contingency`]: 'contingency',
  [say`Room for change`]: 'room for change',
});

function fromBudgets(table: Element, figures: Figures): void {
  let year = '';
  for (const row of table.querySelectorAll('tbody tr')) {
    const head = textOf(row.querySelector('th'));
    const fields = [...row.querySelectorAll('input')].filter(({ type }) => type !== 'checkbox');
    if (row.querySelector('th[scope="rowgroup"]')) {
      year = yearIn(head);
      continue;
    }
    const [amount, contingency] = fields.map(({ value }) => said(value));
    const free = [...row.querySelectorAll(':scope > td')].map(textOf).find(saysFree);
    if (amount?.value !== null && amount) figures.set(`budget ${year} ${head} amount`, amount);
    if (contingency && contingency.value !== null)
      figures.set(`budget ${year} ${head} contingency`, contingency);
    if (free) figures.set(`budget ${year} ${head} free`, freeSaid(free, contingency?.value ?? 0));
  }
}

/** The people screen: load of the teams by quarter. */
export function fromPeopleScreen(screen: ParentNode): Figures {
  const figures: Figures = new Map();
  const map = found(screen.querySelector('[role="grid"]'), 'the map of load');
  const [years = [], quarters = []] = [...map.querySelectorAll('[role="row"]')]
    .slice(0, 2)
    .map((row) => [...row.querySelectorAll('[role="columnheader"]')].slice(1).map(textOf));
  for (const row of map.querySelectorAll('[role="row"]')) {
    const team = textOf(row.querySelector('[role="rowheader"]'));
    for (const [at, cell] of [...row.querySelectorAll('[role="gridcell"]')].entries()) {
      const quarter = `${yearIn(years[Math.floor(at / 4)] ?? '')}${quarters[at]}`;
      figures.set(`load ${team} ${quarter}`, said(textOf(cell).replace('*', '')));
    }
  }
  return figures;
}

const getsTo = say`Funded plan gets to ${''}`.trim();

/** The outcomes screen: goals reached, benefits by kind. */
export function fromOutcomesScreen(screen: ParentNode): Figures {
  const figures: Figures = new Map();
  for (const goal of screen.querySelectorAll('[data-testid^="goal-"]')) {
    const [name = '', ...words] = [...goal.querySelectorAll('p')].map(textOf);
    const reach = words.find((text) => text.startsWith(getsTo));
    if (reach) figures.set(`goal ${name} reach`, inGoalUnit(reach));
    putVerdict(figures, name, words.find(isVerdict) ?? '');
  }
  const table = found(labelled(screen, 'section', say`Benefits by kind`)?.querySelector('table'), 'benefits');
  const years = [...table.querySelectorAll('thead th')].slice(1, -1).map((head) => yearIn(textOf(head)));
  let kind: BenefitKind | undefined;
  for (const row of table.querySelectorAll('tbody tr')) {
    const group = textOf(row.querySelector('th[scope="rowgroup"]'));
    if (group) kind = kindOf(group);
    const end = endIn(textOf(row.querySelector('th[scope="row"]')));
    if (end) putBenefits(figures, `benefit ${kind}`, { end, years, row });
  }
  return figures;
}

/** Scenarios side by side, all years of them. */
export function fromScenariosScreen(screen: ParentNode, goals: readonly string[]): Figures {
  const table = found(labelled(screen, 'table', say`Scenarios side by side`), 'side by side');
  const unit = unitIn(textOf(table.closest('section')?.querySelector('h2')));
  return fromBeside(table, { unit, goals });
}
