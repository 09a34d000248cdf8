import type { BudgetScope } from '../../model/codes';
import { scopeWords } from '../codes';
import { say } from '../say';
import { count, type Figure, type FigureRow, money, named, rowsOf, share, type Shown, text } from './row';

type Override = Shown['overrides'][number];

/** What the figures of a crossing are called, with their units. */
const figureNames: Readonly<Record<string, readonly [what: string, unit: Figure[1]]>> = {
  budget: [say`Budget`, money],
  spent: [say`Spent`, money],
  over: [say`Over`, money],
  share: [say`Share of run`, share],
  before: [say`Share of run before`, share],
  min: [say`Guardrail, lower end`, named('percent')],
  max: [say`Guardrail, upper end`, named('percent')],
  count: [say`Initiatives`, count],
};

/** The override ledger: each crossing, told apart by its moment, under its scenario. */
export function overrideRows({ overrides }: Shown): FigureRow[] {
  return overrides.flatMap((override) => {
    const { scenario, at, cause, reason, figures } = override;
    const { year = null, ...others } = figures;
    const where = {
      scenario,
      of: `${at} ${limitOf(override)}`,
      year: typeof year === 'number' ? year : null,
    };
    return rowsOf(say`Overrides`, where, [
      [say`Crossed`, text, cause],
      [say`Reason`, text, reason],
      ...Object.entries(others).flatMap(([key, value]): Figure[] => {
        const [what, unit] = figureNames[key] ?? [key, named('number')];
        return typeof value === 'number' ? [[what, unit, value]] : [];
      }),
    ]);
  });
}

function limitOf({ cause, figures }: Override): string {
  if (cause === 'budget') return scopeWords[figures['scope'] as BudgetScope] ?? '';
  return cause === 'guardrail' ? say`Guardrail` : say`Work that must be done`;
}
