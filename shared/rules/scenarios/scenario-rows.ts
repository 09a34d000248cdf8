import { type BudgetScope, benefitKinds, budgetScopes } from '../../model/codes';
import type { Money } from '../../model/money';
import type { Plan } from '../../model/plan';
import type { BudgetLine } from '../budgets/budget-years';
import { enteredSum } from '../cards/entered';
import type { ScenarioColumn, ScenarioYear } from './scenario-column';
import { goalParts } from './scenario-goals';
import { loadParts } from './scenario-load';
import type { ScenarioPart, ScenarioRow } from './scenario-part';

type Provider = (columns: readonly ScenarioColumn[], plan: Plan) => readonly ScenarioPart[];

/** Everything that is put side by side, in its order; a rule that has more to say adds itself here. */
const providers: readonly Provider[] = [counts, yearsOfMoney, shares, benefits, drift, goalParts, loadParts];

/** The figures of up to four scenarios, row by row; rows that say nothing of any of them are left out. */
export function scenarioParts(plan: Plan, columns: readonly ScenarioColumn[]): ScenarioPart[] {
  return providers
    .flatMap((provider) => provider(columns, plan))
    .map((each) => ({ ...each, rows: each.rows.filter(says) }))
    .filter(({ rows }) => rows.length > 0);
}

function says({ values }: ScenarioRow): boolean {
  return values.some((value) =>
    typeof value === 'object' ? value !== null && (value.low !== 0 || value.high !== 0) : value !== 0,
  );
}

function part(code: string, rows: readonly ScenarioRow[], year: number | null = null, isLater = false) {
  return { code, parameters: { year }, isLater, rows };
}

function counts(columns: readonly ScenarioColumn[]): ScenarioPart[] {
  const row = (code: string, of: (column: ScenarioColumn) => number): ScenarioRow => ({
    code,
    parameters: {},
    unit: 'count',
    values: columns.map(of),
  });
  return [
    part('counts', [
      row('funded', (column) => column.funded),
      row('of-them-stopped', (column) => column.stopped),
      row('of-them-without-cost', (column) => column.withoutCost),
    ]),
  ];
}

function yearsOfMoney(columns: readonly ScenarioColumn[]): ScenarioPart[] {
  const [first] = columns;
  return (first?.years ?? []).map(({ year }, index) => {
    const row = (code: string, of: (year: ScenarioYear) => Money | null): ScenarioRow => ({
      code,
      parameters: { year },
      unit: 'money',
      values: columns.map(({ years }) => (years[index] ? of(years[index]) : null)),
    });
    const rows = [
      row('change-run', ({ change, entered }) => enteredSum(change.run, entered.change.run)),
      row('change-innovate', ({ change, entered }) => enteredSum(change.innovate, entered.change.innovate)),
      row('in-backlog', ({ inBacklog }) => inBacklog),
      row('change-gone', ({ changeGone }) => changeGone),
      row('run', ({ run, entered }) => enteredSum(run, entered.runToday)),
      row('spend', ({ spend, entered }) => enteredSum(spend, entered.runToday)),
      ...budgetScopes.flatMap((scope) => budgetRows(columns, index, scope)),
    ];
    return part('money', rows.filter(isKnown), year, index > 0);
  });
}

/** A budget of a year, what is held back of it, how it is meant, and what is free of it. */
function budgetRows(columns: readonly ScenarioColumn[], index: number, scope: BudgetScope): ScenarioRow[] {
  const row = (code: string, unit: ScenarioRow['unit'], of: (line: BudgetLine) => number | null) => ({
    code,
    parameters: { scope },
    unit,
    values: columns.map(({ years }) => {
      const line = years[index]?.lines.find((each) => each.scope === scope);
      return line && line.budget !== null ? of(line) : null;
    }),
  });
  return [
    row('budget', 'money', ({ budget }) => budget),
    row('contingency', 'money', ({ contingency }) => contingency),
    row('limit', 'limit', ({ hard }) => (hard ? 1 : 0)),
    row('free', 'money', ({ free, isFreeKnown }) => (isFreeKnown ? free : null)),
  ];
}

function isKnown({ values }: ScenarioRow): boolean {
  return values.some((value) => value !== null);
}

function shares(columns: readonly ScenarioColumn[]): ScenarioPart[] {
  const year = columns[0]?.years[0]?.year ?? null;
  const row = (code: string, of: (column: ScenarioColumn) => number | null): ScenarioRow => ({
    code,
    parameters: {},
    unit: 'share',
    values: columns.map(of),
  });
  const rows = [
    row('balance-run', ({ balance }) => balance?.run ?? null),
    row('balance-innovate', ({ balance }) => balance?.innovate ?? null),
    row('lights-on', ({ lightsOnShare }) => lightsOnShare),
  ];
  return [part('shares', rows.filter(isKnown), year)];
}

function benefits(columns: readonly ScenarioColumn[]): ScenarioPart[] {
  const rows = benefitKinds.map(
    (kind): ScenarioRow => ({
      code: 'benefit',
      parameters: { kind },
      unit: 'range',
      values: columns.map((column) => column.benefits[kind]),
    }),
  );
  return [part('benefits', rows)];
}

function drift(columns: readonly ScenarioColumn[]): ScenarioPart[] {
  const rows = (columns[0]?.years ?? []).map(
    ({ year }, index): ScenarioRow => ({
      code: 'room',
      parameters: { year },
      unit: 'money',
      values: columns.map(({ years }) => years[index]?.room ?? null),
    }),
  );
  return [part('drift', rows.filter(isKnown))];
}
