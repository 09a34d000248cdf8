import { benefitKinds } from '../../model/codes';
import type { DifferenceItem, Side } from '../../rules/scenarios/compare';
import { quarterCode } from '../../rules/time/quarter-code';
import { markWords } from '../cards/mark-words';
import { benefitKindWords, laneWords } from '../codes';
import {
  count,
  type FigureUnit,
  type FigureValue,
  money,
  quarterUnit,
  text,
  yesOrNo,
} from '../figure-rows/row';
import { differenceWords, whyWords } from '../money/compare-words';
import { say } from '../say';
import type { Speech } from '../speech';
import { bothSides, type ComparedRow, differenceAlone } from './row';

type Fact = readonly [what: string, unit: FigureUnit, of: (side: Side) => FigureValue];

const facts: readonly Fact[] = [
  [say`List`, text, ({ lane }) => lane && laneWords[lane]],
  [say`Funded`, yesOrNo, ({ funded }) => funded],
  [say`Mark`, text, ({ mark }) => markWords[mark]],
  [say`Start`, quarterUnit, ({ start }) => (start === null ? null : quarterCode(start))],
  [say`Quarters of work`, count, ({ lengthQuarters }) => lengthQuarters],
  [say`Cost`, money, ({ cost }) => cost],
  [say`Given`, money, ({ given }) => given],
  [say`Run cost a year`, money, ({ runCost }) => runCost],
];

/** What is said of an initiative that differs: each fact that is another on the two sides, then what that comes to. */
export function itemRows(
  item: DifferenceItem,
  { firstYear, lastYear }: { readonly firstYear: number; readonly lastYear: number },
  speech: Speech,
): ComparedRow[] {
  const { title, what, from, to, oneOff, run, benefits } = item;
  const about = {
    group: say`What differs`,
    of: title,
    became: differenceWords[what],
    why: whyWords(item, speech),
  };
  const sides = facts
    .map(([name, unit, of]) => bothSides(about, name, unit, [from && of(from), to && of(to)]))
    .filter((row) => row.from !== row.to);
  return [
    ...sides,
    differenceAlone(about, say`One-off, all years`, money, oneOff),
    differenceAlone({ ...about, year: lastYear }, say`Run`, money, run),
    differenceAlone({ ...about, year: firstYear }, say`One-off`, money, item.firstYear.oneOff),
    differenceAlone({ ...about, year: firstYear }, say`Run`, money, item.firstYear.run),
    ...benefitKinds.flatMap((kind) =>
      benefits[kind] === 0
        ? []
        : [differenceAlone(about, say`${benefitKindWords[kind]} a year, likely`, money, benefits[kind])],
    ),
  ];
}
