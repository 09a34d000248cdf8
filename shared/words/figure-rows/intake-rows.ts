import { outsideFates } from '../../model/codes';
import { outsideFateWords } from '../codes';
import { inSentence } from '../counts';
import { say } from '../say';
import {
  count,
  dateUnit,
  days,
  type FigureRow,
  money,
  named,
  quarterRows,
  rowsOf,
  type Shown,
  share,
  text,
  yesOrNo,
} from './row';

const years = named('years');

/** The inertia radar: what runs unchanged, and what changing it costs. Changes of one service are alternatives: never to be added. */
export function inertiaRows({ inertia }: Shown): FigureRow[] {
  return inertia.flatMap((item) =>
    rowsOf(say`Inertia`, { of: item.title }, [
      [say`Cost a year`, money, item.costAYear],
      [say`Unchanged`, years, item.yearsUnchanged],
      [say`Cost × years`, money, item.weight],
      [say`Sunset`, dateUnit, item.sunset],
      [say`Standing`, text, item.standing],
      [say`Landscape review`, text, item.review],
      [say`Staying over the plan’s years`, money, item.staying],
      ...item.changes.flatMap(
        (change) =>
          [
            [say`Funded, “${change.title}”`, yesOrNo, change.funded],
            [`One-off cost of “${change.title}”`, money, change.oneOff],
            [say`Run cost added by “${change.title}”`, money, change.runAdded],
            [`Side by side with “${change.title}”`, money, change.sideBySide],
            [`Saved by “${change.title}”`, money, change.saved],
            [`Freed a year by “${change.title}”`, money, change.freedAYear],
            [`Payback of “${change.title}”`, named('quarters'), change.payback],
          ] as const,
      ),
      [say`Freed a year`, money, item.freedAYear],
      [say`Enough for`, text, item.enoughFor?.title ?? null],
      [say`Its most in a year`, money, item.enoughFor?.mostAYear ?? null],
    ]),
  );
}

/** What comes in: outside IT already, exposures, demand by quarter, quick wins. */
export function intakeRows({ intake }: Shown): FigureRow[] {
  const { outsideIt, changeMoney, emergingTechnology, customerFacing, demand, quickWins } = intake;
  return [
    ...outsideFates.flatMap((fate) =>
      rowsOf(say`Intake`, { of: say`Runs outside IT: ${inSentence(outsideFateWords[fate])}` }, [
        [say`Initiatives`, count, outsideIt[fate].count],
        [say`Funded`, count, outsideIt[fate].funded],
        [say`Cost`, money, outsideIt[fate].cost],
      ]),
    ),
    ...rowsOf(say`Intake`, {}, [[say`Change money of the first year`, money, changeMoney]]),
    ...(
      [
        [say`Emerging technology`, emergingTechnology],
        [say`Customer-facing`, customerFacing],
      ] as const
    ).flatMap(([of, exposure]) =>
      rowsOf(say`Intake`, { of }, [
        [say`Funded`, count, exposure.count],
        [say`Change money`, money, exposure.amount],
        [say`Share of change money`, share, exposure.share],
      ]),
    ),
    ...rowsOf(say`Intake`, { of: say`Not decided` }, [
      [say`Initiatives that ask for days`, count, demand.initiatives],
      [say`Without a start`, count, demand.undated],
      [say`Without any effort but hidden work`, count, demand.unknown],
      [say`Days asked for`, days, demand.asked],
      [say`Days free`, days, demand.free],
    ]),
    ...demand.quarters.flatMap((each) =>
      quarterRows(say`Intake`, each.quarter, say`Not decided`, [
        [say`Days asked for`, days, each.asked],
        [say`Days free`, days, each.free],
      ]),
    ),
    ...quickWins.flatMap(({ peer, initiatives }) =>
      rowsOf(
        say`Intake`,
        { of: say`Quick wins: ${peer}` },
        initiatives.map(({ title, funded }) => [`Funded, “${title}”`, yesOrNo, funded] as const),
      ),
    ),
  ];
}
