import { type BenefitKind, benefitKinds } from '../../model/codes';
import { type Money, minorDigits } from '../../model/money';
import type { BenefitLine } from '../../model/records/benefit-line';
import { say } from '../../words/say';
import { type OwnCell, plainAmount } from './own-cells';
import type { ExportField, OwnField } from './own-export';

/** What the app works out of an initiative and writes beside what was entered; an import does not read it back. */
export interface RowFigures {
  /** A year at full effect, savings at services counted; null where it is not known. */
  readonly runAfterSavings: Money | null;
  /** All benefit lines of a kind together, a year at full effect; null where none is of that kind. */
  readonly benefits: Readonly<Record<BenefitKind, Pick<BenefitLine, 'low' | 'likely' | 'high'> | null>>;
  /** What of it comes in the plan's first fiscal year, likely; null where none is of that kind. */
  readonly inYear: Readonly<Record<BenefitKind, Money | null>>;
  /** What it is credited with of the benefits of what it enables, a year, likely; null where it is credited with none. */
  readonly credited: Readonly<Record<BenefitKind, Money | null>>;
}

export interface FigureColumn {
  readonly header: string;
  /** What stands there, for whoever reads the table. */
  readonly about: string;
  /** The field beside which it is written where only some are. */
  readonly beside: OwnField;
  readonly of: (figures: RowFigures) => Money | null;
}

// Heads of columns are the same in every language.
const kindNames: Readonly<Record<BenefitKind, string>> = {
  margin: 'margin',
  cashable: 'cashable saving',
  avoided: 'avoided cost',
  lossAvoided: 'expected loss avoided',
};

const ends = ['low', 'likely', 'high'] as const;

const figureColumns: readonly FigureColumn[] = [
  {
    header: 'Run cost a year after savings',
    about: say`Run cost a year at full effect, less what it saves at services: as on its card.`,
    beside: 'runCost',
    of: ({ runAfterSavings }) => runAfterSavings,
  },
  ...benefitKinds.flatMap((kind): FigureColumn[] => {
    const all = `All ${kindNames[kind]}`;
    return [
      ...ends.map(
        (end): FigureColumn => ({
          header: `${all} ${end}`,
          about: say`All benefits of this kind together, a year at full effect. Kinds are never added up.`,
          beside: 'benefit',
          of: ({ benefits }) => benefits[kind]?.[end] ?? null,
        }),
      ),
      {
        header: `${all} likely in the first year`,
        about: say`What of the likely sum comes in the plan’s first fiscal year: from going live on, with offset and ramp. Kinds are never added up.`,
        beside: 'benefit',
        of: ({ inYear }) => inYear[kind],
      },
      {
        header: `Credited ${kindNames[kind]} likely`,
        about: say`What it is credited with, a year, of the benefits of what it enables. It lies within their benefits: never add the two.`,
        beside: 'benefit',
        of: ({ credited }) => credited[kind],
      },
    ];
  }),
];

const headers: ReadonlySet<string> = new Set(figureColumns.map(({ header }) => header));

/** True for a column that this app writes to be read by people; in its own table nobody need be told that it is not imported. */
export function isFigureHeader(header: string): boolean {
  return headers.has(header);
}

/** The figures that stand beside these fields; all of them, where no fields are named. */
export function figureColumnsFor(fields: readonly ExportField[] | null): readonly FigureColumn[] {
  if (fields === null) return figureColumns;
  const benefits: readonly OwnField[] = ['benefitKind', 'benefitLow', 'benefit', 'benefitHigh'];
  const wanted = new Set<ExportField>(fields);
  if (benefits.some((field) => wanted.has(field))) wanted.add('benefit');
  return figureColumns.filter(({ beside }) => wanted.has(beside));
}

/** The figures of a row in these columns, in major units with a point. */
export function figureCells(
  figures: RowFigures,
  columns: readonly FigureColumn[],
  currency: string,
): OwnCell[] {
  const digits = minorDigits(currency);
  return columns.map(({ of }) => {
    const amount = of(figures);
    return amount === null ? null : { kind: 'number', text: plainAmount(amount, digits) };
  });
}
