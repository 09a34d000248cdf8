import type { Question } from '../../../shared/backlog/questions/questions';
import { counted } from '../../../shared/words/counts';
import { say, sayAs } from '../../../shared/words/say';

/**
 * "Open: 14 values not understood, 2 columns that can be read in two ways."; null where nothing is. `units`: how many
 * columns do not say in what they are counted.
 */
export function openWords(questions: readonly Question[], units: number): string | null {
  const of = (...kinds: readonly Question['kind'][]) => questions.filter(({ kind }) => kinds.includes(kind));
  const unknown = questions.reduce((sum, one) => sum + (one.kind === 'values' ? one.unknown : 0), 0);
  const forms = of('decimal', 'day-order').length;
  const outliers = of('outlier').length;
  const parts = [
    unknown > 0 && say`${counted(unknown, 'value')} not understood`,
    forms > 0 && say`${counted(forms, 'column')} that can be read in two ways`,
    units > 0 && say`${counted(units, 'column')} without a unit`,
    outliers > 0 &&
      say`${counted(outliers, 'amount')} unlike those around ${outliers === 1 ? sayAs('amount')`it` : sayAs('amount')`them`}`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? null : say`Open: ${parts.join(', ')}.`;
}
