import type { FundedLane } from '../../model/codes';
import { laneChange, laneRun } from '../../rules/cards/entered';
import type { Figures } from '../../rules/cards/figures';
import { givenOf, notFundedOf, type ReportLists } from '../../rules/reports/report-lists';
import { laneWords, outcomeNames } from '../codes';
import { sumOfEntered } from '../entered-words';
import type { MoneyUnit } from '../money';
import type { Sentence } from '../own/sentence';
import { notFundedSentence } from '../own/sentences';
import { moreWords, shortened } from '../report-counts';
import { inUnit, signedInUnit, unitWords } from '../report-units';
import { say } from '../say';
import type { Speech } from '../speech';
import type { SlideColumn, TablePart } from './slide';

/** Rows that half a slide has room for. */
const mostRows = 9;

/** The first funded initiatives of a list by rank, and the sum of all that are funded. */
export function laneTable(
  lane: FundedLane,
  figures: Figures,
  lists: ReportLists,
  unit: MoneyUnit,
  speech: Speech,
): TablePart {
  const { funded } = lists.lanes[lane];
  const own = figures.lanes[lane];
  const sum = laneChange(own);
  const columns: SlideColumn[] = [
    { name: laneWords[lane], isNumber: false, width: 46 },
    { name: say`outcome`, isNumber: false, width: 30 },
    { name: unitWords(unit, speech), isNumber: true, width: 12 },
    { name: say`run / yr`, isNumber: true, width: 13 },
  ];
  const rows = funded
    .slice(0, mostRows)
    .map((row) => [
      shortened(row.card.initiative.title, 44),
      outcomeNames[row.card.initiative.outcome ?? 'none'],
      inUnit(givenOf(row, row.inYear), unit, speech),
      signedInUnit(row.yearlyRun, unit, speech),
    ]);
  const hasSum = rows.length > 0 || sum !== 0;
  if (rows.length === 0) rows.push([say`Nothing is funded yet`, '', '', '']);
  return {
    kind: 'table',
    columns,
    rows: hasSum
      ? [
          ...rows,
          [
            sumOfEntered(say`Together`, own.withoutCost, funded.length),
            '',
            inUnit(sum, unit, speech),
            signedInUnit(laneRun(own), unit, speech),
          ],
        ]
      : rows,
    hasSum,
    note: moreWords(mostRows, funded.length, say`in the list, counted in the sum`),
  };
}

/** Rows that a whole slide has room for. */
const mostNotFunded = 10;

/** What is in a list but gets no money, and what follows from that. */
export function notFundedTable(
  lists: ReportLists,
  speech: Speech,
  tell: (sentence: Sentence) => string,
): TablePart {
  const all = notFundedOf(lists);
  const rows = all.slice(0, mostNotFunded).map((row) => {
    const sentence = notFundedSentence(row, speech);
    // The title has a cell of its own.
    const words = tell(sentence).replace(`${String(sentence.parameters.title)}, `, '');
    return [shortened(row.card.initiative.title, 60), shortened(words, 110)];
  });
  return {
    kind: 'table',
    columns: [
      { name: say`Initiative`, isNumber: false, width: 38 },
      { name: say`What it would cost, and what follows`, isNumber: false, width: 62 },
    ],
    rows: rows.length > 0 ? rows : [[say`Everything in the two lists is funded`, '']],
    hasSum: false,
    note: moreWords(mostNotFunded, all.length, say`in the lists`),
  };
}
