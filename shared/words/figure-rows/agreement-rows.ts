import { fundedLanes } from '../../model/codes';
import { hiddenKindWords } from '../cards/hidden-words';
import { laneWords } from '../codes';
import { say, sayAs } from '../say';
import {
  count,
  dateUnit,
  days,
  type Figure,
  type FigureRow,
  named,
  quarterRows,
  rowsOf,
  type Shown,
  text,
} from './row';

const hours = named(say`working hours`);
const weeks = named('weeks');

/** The internal service levels, one for each request. */
export function agreementRows({ agreements }: Shown): FigureRow[] {
  return agreements.flatMap((row) =>
    rowsOf(
      say`Agreements`,
      { of: [row.requestType, row.businessUnit, row.service].filter(Boolean).join(', ') },
      [
        [say`Response time`, hours, row.responseHours],
        [say`Delivery time, hidden work in it`, hours, row.deliveryHours],
        [say`Hidden work`, hours, row.hiddenHours],
        [say`Sponsor`, text, row.sponsor],
      ],
    ),
  );
}

/** The log of emergencies, what they used of each quarter's reserve, and how the newest year would have gone. */
export function emergencyRows({ emergencies: { log, reserve, replay } }: Shown): FigureRow[] {
  return [
    ...log.flatMap((row) =>
      rowsOf(say`Emergencies`, { of: row.title }, [
        [say`Lane`, text, laneWords[row.lane]],
        [say`Reserve used`, days, row.days],
        [say`Requested on`, dateUnit, row.requestedOn],
        [say`Delivered on`, dateUnit, row.deliveredOn],
      ]),
    ),
    ...reserve.flatMap(({ lane, quarter, kept, used, over }) =>
      quarterRows(say`Reserve used`, quarter, laneWords[lane], [
        [sayAs('reserve')`Kept`, days, kept],
        [say`Used by emergencies`, days, used],
        [say`Over`, days, over],
      ]),
    ),
    ...(replay ? fundedLanes : []).flatMap((lane) => {
      const found = replay?.[lane];
      if (!replay || !found) return [];
      return rowsOf(say`Replay`, { of: laneWords[lane], year: replay.year }, [
        ...found.quarters.map((each, at): Figure => [say`Reserve of quarter ${at + 1}`, days, each]),
        [say`Emergencies`, count, found.emergencies],
        [say`With an agreed time`, count, found.agreed],
        [say`In time`, count, found.met],
      ]);
    }),
  ];
}

/** What of initiatives their askers do not see. */
export function hiddenRows({ hiddenWork }: Shown): FigureRow[] {
  return hiddenWork.flatMap(({ title, days: all, hiddenDays, weeks: later, parts }) =>
    rowsOf(say`Hidden work`, { of: title }, [
      [say`All days`, days, all],
      [say`Hidden days`, days, hiddenDays],
      [say`Weeks later`, weeks, later],
      ...parts.flatMap((part): Figure[] => [
        [hiddenKindWords[part.kind], days, part.days],
        [say`${hiddenKindWords[part.kind]}, weeks`, weeks, part.weeks],
      ]),
    ]),
  );
}
