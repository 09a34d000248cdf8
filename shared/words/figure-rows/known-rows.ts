import { questionWords } from '../cards/question-words';
import { say } from '../say';
import { count, type FigureRow, money, rowsOf, type Shown, share } from './row';

/** What is known of the funded money, in all and question by question. */
export function knownRows({ known }: Shown): FigureRow[] {
  return [
    ...rowsOf(say`Known`, {}, [
      [say`Asked from`, money, known.askedAbove],
      [say`Initiatives asked`, count, known.initiatives],
      [say`Money asked about`, money, known.money],
      [say`Money with outcome, cost, start and business owner`, money, known.four.money],
      [say`Share with outcome, cost, start and business owner`, share, known.four.share],
      [say`Initiatives that lack one of the four`, count, known.four.missing],
      [say`Initiatives without a cost`, count, known.withoutCost],
    ]),
    ...known.questions.flatMap(({ question, initiatives, missing, money: of, known: part, share: ratio }) =>
      rowsOf(say`Known`, { of: questionWords[question].asked }, [
        [say`Initiatives asked`, count, initiatives],
        [say`Initiatives without an answer`, count, missing],
        [say`Money asked about`, money, of],
        [say`Money with an answer`, money, part],
        [say`Share of money with an answer`, share, ratio],
      ]),
    ),
  ];
}
