import { questionWords } from '../question-words';
import { count, type FigureRow, money, rowsOf, share, type Shown } from './row';

/** What is known of the funded money, in all and question by question. */
export function knownRows({ known }: Shown): FigureRow[] {
  return [
    ...rowsOf('Known', {}, [
      ['Asked from', money, known.askedAbove],
      ['Initiatives asked', count, known.initiatives],
      ['Money asked about', money, known.money],
      ['Money with outcome, cost, start and business owner', money, known.four.money],
      ['Share with outcome, cost, start and business owner', share, known.four.share],
      ['Initiatives that lack one of the four', count, known.four.missing],
      ['Initiatives without a cost', count, known.withoutCost],
    ]),
    ...known.questions.flatMap(({ question, initiatives, missing, money: of, known: part, share: ratio }) =>
      rowsOf('Known', { of: questionWords[question].asked }, [
        ['Initiatives asked', count, initiatives],
        ['Initiatives without an answer', count, missing],
        ['Money asked about', money, of],
        ['Money with an answer', money, part],
        ['Share of money with an answer', share, ratio],
      ]),
    ),
  ];
}
