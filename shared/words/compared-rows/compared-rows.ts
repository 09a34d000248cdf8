import { type Plan, settingsOf } from '../../model/plan';
import { type Comparison, compareScenarios } from '../../rules/scenarios/compare';
import type { BudgetDifference } from '../../rules/scenarios/compare-budgets';
import { scenarioColumn } from '../../rules/scenarios/scenario-column';
import { scopeWords } from '../codes';
import { count, money, text, yesOrNo } from '../figure-rows/row';
import { say } from '../say';
import type { Speech } from '../speech';
import { besideRows } from './beside-rows';
import { itemRows } from './item-rows';
import { bothSides, type ComparedRow, differenceAlone } from './row';

/**
 * What differs between two scenarios, as the scenarios screen shows it: initiative by initiative, budget by budget and service by service,
 * what that comes to, and the figures of both side by side. Throws where one of the two is not there.
 */
export function comparedRows(plan: Plan, from: string, to: string, speech: Speech): ComparedRow[] {
  const comparison = compareScenarios(plan, from, to);
  const columns = [scenarioColumn(plan, from), scenarioColumn(plan, to)] as const;
  const [a, b] = columns;
  const { firstYear } = settingsOf(plan);
  return [
    bothSides({ group: say`Scenarios`, of: '' }, say`Name`, text, [a.name, b.name]),
    ...comparison.items.flatMap((item) =>
      itemRows(item, { firstYear, lastYear: comparison.lastYear }, speech),
    ),
    ...comparison.budgets.flatMap(budgetRows),
    ...serviceRows(comparison, firstYear),
    ...totalRows(comparison, firstYear),
    ...besideRows(plan, columns, speech),
  ];
}

function budgetRows({ scope, year, from, to }: BudgetDifference): ComparedRow[] {
  const about = { group: say`Budgets that differ`, of: scopeWords[scope], year };
  return [
    bothSides(about, say`Budget`, money, [from?.amount ?? null, to?.amount ?? null]),
    bothSides(about, say`Contingency`, money, [from?.contingency ?? null, to?.contingency ?? null]),
    bothSides(about, say`Hard budget`, yesOrNo, [from?.hard ?? null, to?.hard ?? null]),
  ].filter((row) => row.from !== row.to);
}

function serviceRows({ services, lastYear }: Comparison, firstYear: number): ComparedRow[] {
  return (services ?? []).flatMap((service) => {
    const about = (year: number) => ({ group: say`Services that differ`, of: service.name, year });
    return [
      bothSides(about(firstYear), say`Cost`, money, [service.from, service.to]),
      differenceAlone(about(lastYear), say`Cost`, money, service.lastYear),
    ];
  });
}

function totalRows({ totals, lastYear }: Comparison, firstYear: number): ComparedRow[] {
  const about = (year: number | null) => ({ group: say`In all`, of: '', year });
  const inFirst = (what: string, amount: number | null) =>
    differenceAlone(about(firstYear), what, money, amount);
  return [
    differenceAlone(about(null), say`Funded`, count, totals.funded),
    differenceAlone(about(null), say`One-off, all years`, money, totals.oneOff),
    differenceAlone(about(lastYear), say`Run`, money, totals.run),
    inFirst(say`One-off`, totals.firstYear.oneOff),
    inFirst(say`Run`, totals.firstYear.run),
    inFirst(say`Run today`, totals.runToday),
    inFirst(say`All spend`, totals.spend),
    inFirst(say`IT budget`, totals.budget),
    inFirst(say`Free`, totals.free),
  ];
}
