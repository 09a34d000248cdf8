import { benefitKindWords } from '../codes';
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

const sides = { business: 'Business metric', it: 'IT metric' } as const;

/** Both metrics of each goal, in the unit of each, with all their readings. */
export function metricRows({ metrics }: Shown): FigureRow[] {
  return metrics.flatMap(({ goal, onlyIt, metrics: both }) => [
    ...rowsOf('Metrics', { of: goal }, [['Only IT metrics', yesOrNo, onlyIt]]),
    ...both.flatMap(({ side, readings, ...metric }) => {
      const unit = named(metric.unit);
      return rowsOf('Metrics', { of: goal }, [
        [sides[side], text, metric.name],
        [`${sides[side]}, baseline`, unit, metric.baseline],
        [`${sides[side]}, target`, unit, metric.target],
        [`${sides[side]}, baseline read on`, dateUnit, metric.since],
        [`${sides[side]}, standing`, text, metric.standing],
        [`${sides[side]}, part of the way`, share, metric.share],
        [`${sides[side]}, expected by the latest reading`, unit, metric.expected],
        ...readings.map(({ day, value }) => [`${sides[side]}, ${day}`, unit, value] as const),
      ]);
    }),
  ]);
}

/** What went live: its users, and what came of what was promised. */
export function realisedRows({ realised }: Shown): FigureRow[] {
  const group = 'After go-live';
  return [
    ...rowsOf(group, {}, [['Review after go-live', named('months'), realised.reviewMonths]]),
    ...realised.kinds.flatMap(({ kind, promised, looked, realised: found, part }) =>
      rowsOf(group, { of: benefitKindWords[kind] }, [
        ['Promised a year', money, promised],
        ['Promised of what was looked at', money, looked],
        ['Realised a year', money, found],
        ['Part realised', share, part],
      ]),
    ),
    ...realised.initiatives.flatMap((each) =>
      rowsOf(group, { of: each.title }, [
        ['Live', yesOrNo, each.isLive],
        ['Live on', dateUnit, each.liveOn],
        ...adoptionFigures(each),
        ['Review due', dateUnit, each.reviewDue],
        ['Review overdue', yesOrNo, each.isDue],
        ['Reviewed on', dateUnit, each.review?.day ?? null],
        ...each.benefits.flatMap((line, at) => {
          const name = `${benefitKindWords[line.kind]} (line ${at + 1})`;
          return [
            [`${name}, promised a year`, money, line.promised],
            [`${name}, in full from`, quarterUnit, line.fullFrom],
            [`${name}, realised a year`, money, line.realised],
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
    ['Users', text, adoption.users],
    ['How many users', count, adoption.userCount],
    ['Engaged while building', text, adoption.engaged],
    ['Support by', text, adoption.supportBy],
    ['Support until', dateUnit, adoption.supportUntil],
    ['Adoption, target', unit, adoption.target],
    ['Adoption, target date', dateUnit, adoption.targetDate],
    ['Adoption, actual', unit, adoption.actual],
    ['Adoption, counted on', dateUnit, adoption.actualDate],
    ['Adoption, part of the target', share, adoption.part],
  ] as const;
}
