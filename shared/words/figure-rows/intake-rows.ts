import { outsideFates } from '../../model/codes';
import { outsideFateWords } from '../codes';
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
    rowsOf('Inertia', { of: item.title }, [
      ['Cost a year', money, item.costAYear],
      ['Unchanged', years, item.yearsUnchanged],
      ['Cost × years', money, item.weight],
      ['Sunset', dateUnit, item.sunset],
      ['Standing', text, item.standing],
      ['Landscape review', text, item.review],
      ['Staying over the plan’s years', money, item.staying],
      ...item.changes.flatMap(
        (change) =>
          [
            [`Funded, “${change.title}”`, yesOrNo, change.funded],
            [`One-off cost of “${change.title}”`, money, change.oneOff],
            [`Run cost added by “${change.title}”`, money, change.runAdded],
            [`Side by side with “${change.title}”`, money, change.sideBySide],
            [`Saved by “${change.title}”`, money, change.saved],
            [`Freed a year by “${change.title}”`, money, change.freedAYear],
            [`Payback of “${change.title}”`, named('quarters'), change.payback],
          ] as const,
      ),
      ['Freed a year', money, item.freedAYear],
      ['Enough for', text, item.enoughFor?.title ?? null],
      ['Its most in a year', money, item.enoughFor?.mostAYear ?? null],
    ]),
  );
}

/** What comes in: outside IT already, exposures, demand by quarter, quick wins. */
export function intakeRows({ intake }: Shown): FigureRow[] {
  const { outsideIt, changeMoney, emergingTechnology, customerFacing, demand, quickWins } = intake;
  return [
    ...outsideFates.flatMap((fate) =>
      rowsOf('Intake', { of: `Runs outside IT: ${outsideFateWords[fate].toLowerCase()}` }, [
        ['Initiatives', count, outsideIt[fate].count],
        ['Funded', count, outsideIt[fate].funded],
        ['Cost', money, outsideIt[fate].cost],
      ]),
    ),
    ...rowsOf('Intake', {}, [['Change money of the first year', money, changeMoney]]),
    ...(
      [
        ['Emerging technology', emergingTechnology],
        ['Customer-facing', customerFacing],
      ] as const
    ).flatMap(([of, exposure]) =>
      rowsOf('Intake', { of }, [
        ['Funded', count, exposure.count],
        ['Change money', money, exposure.amount],
        ['Share of change money', share, exposure.share],
      ]),
    ),
    ...rowsOf('Intake', { of: 'Not decided' }, [
      ['Initiatives that ask for days', count, demand.initiatives],
      ['Without a start', count, demand.undated],
      ['Without any effort but hidden work', count, demand.unknown],
      ['Days asked for', days, demand.asked],
      ['Days free', days, demand.free],
    ]),
    ...demand.quarters.flatMap((each) =>
      quarterRows('Intake', each.quarter, 'Not decided', [
        ['Days asked for', days, each.asked],
        ['Days free', days, each.free],
      ]),
    ),
    ...quickWins.flatMap(({ peer, initiatives }) =>
      rowsOf(
        'Intake',
        { of: `Quick wins: ${peer}` },
        initiatives.map(({ title, funded }) => [`Funded, “${title}”`, yesOrNo, funded] as const),
      ),
    ),
  ];
}
