import type { BudgetScope } from '../../model/codes';
import { scopeWords } from '../codes';
import { count, type Figure, type FigureRow, money, named, rowsOf, share, type Shown, text } from './row';

type Override = Shown['overrides'][number];

/** What the figures of a crossing are called, with their units. */
const figureNames: Readonly<Record<string, readonly [what: string, unit: Figure[1]]>> = {
  budget: ['Budget', money],
  spent: ['Spent', money],
  over: ['Over', money],
  share: ['Share of run', share],
  before: ['Share of run before', share],
  min: ['Guardrail, lower end', named('percent')],
  max: ['Guardrail, upper end', named('percent')],
  count: ['Initiatives', count],
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
    return rowsOf('Overrides', where, [
      ['Crossed', text, cause],
      ['Reason', text, reason],
      ...Object.entries(others).flatMap(([key, value]): Figure[] => {
        const [what, unit] = figureNames[key] ?? [key, named('number')];
        return typeof value === 'number' ? [[what, unit, value]] : [];
      }),
    ]);
  });
}

function limitOf({ cause, figures }: Override): string {
  if (cause === 'budget') return scopeWords[figures['scope'] as BudgetScope] ?? '';
  return cause === 'guardrail' ? 'Guardrail' : 'Work that must be done';
}
