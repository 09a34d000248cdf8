import { fundedLanes } from '../../model/codes';
import { laneWords } from '../codes';
import { hiddenKindWords } from '../hidden-words';
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

const hours = named('working hours');
const weeks = named('weeks');

/** The internal service levels, one for each request. */
export function agreementRows({ agreements }: Shown): FigureRow[] {
  return agreements.flatMap((row) =>
    rowsOf(
      'Agreements',
      { of: [row.requestType, row.businessUnit, row.service].filter(Boolean).join(', ') },
      [
        ['Response time', hours, row.responseHours],
        ['Delivery time, hidden work in it', hours, row.deliveryHours],
        ['Hidden work', hours, row.hiddenHours],
        ['Sponsor', text, row.sponsor],
      ],
    ),
  );
}

/** The log of emergencies, what they used of each quarter's reserve, and how the newest year would have gone. */
export function emergencyRows({ emergencies: { log, reserve, replay } }: Shown): FigureRow[] {
  return [
    ...log.flatMap((row) =>
      rowsOf('Emergencies', { of: row.title }, [
        ['Lane', text, laneWords[row.lane]],
        ['Reserve used', days, row.days],
        ['Requested on', dateUnit, row.requestedOn],
        ['Delivered on', dateUnit, row.deliveredOn],
      ]),
    ),
    ...reserve.flatMap(({ lane, quarter, kept, used, over }) =>
      quarterRows('Reserve used', quarter, laneWords[lane], [
        ['Kept', days, kept],
        ['Used by emergencies', days, used],
        ['Over', days, over],
      ]),
    ),
    ...(replay ? fundedLanes : []).flatMap((lane) => {
      const found = replay?.[lane];
      if (!replay || !found) return [];
      return rowsOf('Replay', { of: laneWords[lane], year: replay.year }, [
        ...found.quarters.map((each, at): Figure => [`Reserve of quarter ${at + 1}`, days, each]),
        ['Emergencies', count, found.emergencies],
        ['With an agreed time', count, found.agreed],
        ['In time', count, found.met],
      ]);
    }),
  ];
}

/** What of initiatives their askers do not see. */
export function hiddenRows({ hiddenWork }: Shown): FigureRow[] {
  return hiddenWork.flatMap(({ title, days: all, hiddenDays, weeks: later, parts }) =>
    rowsOf('Hidden work', { of: title }, [
      ['All days', days, all],
      ['Hidden days', days, hiddenDays],
      ['Weeks later', weeks, later],
      ...parts.flatMap((part): Figure[] => [
        [hiddenKindWords[part.kind], days, part.days],
        [`${hiddenKindWords[part.kind]}, weeks`, weeks, part.weeks],
      ]),
    ]),
  );
}
