import { benefitKindWords } from '../codes';
import { say, sayAs } from '../say';
import {
  count,
  dateUnit,
  type FigureRow,
  money,
  named,
  quarterUnit,
  rowsOf,
  share,
  type Shown,
  text,
  yesOrNo,
} from './row';

const sides = { business: say`Business metric`, it: say`IT metric` } as const;

/** Both metrics of each goal, in the unit of each, with all their readings. */
export function metricRows({ metrics }: Shown): FigureRow[] {
  return metrics.flatMap(({ goal, onlyIt, metrics: both }) => [
    ...rowsOf(say`Metrics`, { of: goal }, [[say`Only IT metrics`, yesOrNo, onlyIt]]),
    ...both.flatMap(({ side, readings, ...metric }) => {
      const unit = named(metric.unit);
      return rowsOf(say`Metrics`, { of: goal }, [
        [sides[side], text, metric.name],
        [say`${sides[side]}, baseline`, unit, metric.baseline],
        [say`${sides[side]}, target`, unit, metric.target],
        [say`${sides[side]}, baseline read on`, dateUnit, metric.since],
        [say`${sides[side]}, standing`, text, metric.standing],
        [say`${sides[side]}, part of the way`, share, metric.share],
        [say`${sides[side]}, expected by the latest reading`, unit, metric.expected],
        ...readings.map(({ day, value }) => [`${sides[side]}, ${day}`, unit, value] as const),
      ]);
    }),
  ]);
}

/** What went live: its users, and what came of what was promised. */
export function realisedRows({ realised }: Shown): FigureRow[] {
  const group = say`After go-live`;
  return [
    ...rowsOf(group, {}, [[say`Review after go-live`, named('months'), realised.reviewMonths]]),
    ...realised.kinds.flatMap(({ kind, promised, looked, realised: found, part }) =>
      rowsOf(group, { of: benefitKindWords[kind] }, [
        [say`Promised a year`, money, promised],
        [say`Promised of what was looked at`, money, looked],
        [say`Realised a year`, money, found],
        [say`Part realised`, share, part],
      ]),
    ),
    ...realised.initiatives.flatMap((each) =>
      rowsOf(group, { of: each.title }, [
        [sayAs('state')`Live`, yesOrNo, each.isLive],
        [say`Live on`, dateUnit, each.liveOn],
        ...adoptionFigures(each),
        [say`Review due`, dateUnit, each.reviewDue],
        [say`Review overdue`, yesOrNo, each.isDue],
        [say`Reviewed on`, dateUnit, each.review?.day ?? null],
        ...each.benefits.flatMap((line, at) => {
          const name = say`${benefitKindWords[line.kind]} (line ${at + 1})`;
          return [
            [say`${name}, promised a year`, money, line.promised],
            [`${name}, in full from`, quarterUnit, line.fullFrom],
            [say`${name}, realised a year`, money, line.realised],
            [`${name}, looked at on`, dateUnit, line.day],
            [`${name}, part realised`, share, line.part],
            [`${name}, claim reopened`, yesOrNo, line.reopened],
          ] as const;
        }),
      ]),
    ),
  ];
}

function adoptionFigures({ adoption }: Shown['realised']['initiatives'][number]) {
  if (!adoption) return [];
  const unit = named(adoption.unit);
  return [
    [say`Users`, text, adoption.users],
    [say`How many users`, count, adoption.userCount],
    [say`Engaged while building`, text, adoption.engaged],
    [say`Support by`, text, adoption.supportBy],
    [say`Support until`, dateUnit, adoption.supportUntil],
    [say`Adoption, target`, unit, adoption.target],
    [say`Adoption, target date`, dateUnit, adoption.targetDate],
    [say`Adoption, actual`, unit, adoption.actual],
    [say`Adoption, counted on`, dateUnit, adoption.actualDate],
    [say`Adoption, part of the target`, share, adoption.part],
  ] as const;
}
