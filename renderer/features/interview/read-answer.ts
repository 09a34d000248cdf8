import type { Answer } from '../../../shared/rules/questions/answer-command';
import { answerKind, type QuestionId } from '../../../shared/rules/questions/questions';
import { readTypedMoney, typedMoneyWords } from '../../../shared/words/columns/typed-money';
import { readTypedReading, typedReadingWords } from '../../../shared/words/columns/typed-reading';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { readDay } from '../../ui/fields/read-day';

/** A typed answer: what it says, that it is empty, or what is wrong with it in words. */
type ReadAnswer =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'empty' }
  | { readonly kind: 'wrong'; readonly words: string };

/** Reads what was typed to a question; `of` is the kind of benefit or the team that a sum is of. */
export function readAnswer(
  question: QuestionId,
  typed: string,
  of: string | null,
  speech: Speech,
): ReadAnswer {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  switch (answerKind(question)) {
    case 'day': {
      const read = readDay(text, false);
      if (!read.ok) return { kind: 'wrong', words: read.words };
      return read.value === null ? { kind: 'empty' } : { kind: 'answer', answer: read.value };
    }
    case 'money':
      return readSum(text, speech);
    case 'number':
      return readNumber(text, speech);
    case 'sum': {
      if (of === null) return { kind: 'wrong', words: say`First choose what it is of.` };
      const read = question === 'effort' ? readDays(text, speech) : readSum(text, speech);
      if (read.kind !== 'answer') return read;
      return { kind: 'answer', answer: { of, amount: Number(read.answer) } };
    }
    default:
      return { kind: 'answer', answer: text };
  }
}

function readSum(text: string, speech: Speech): ReadAnswer {
  const read = readTypedMoney(text, speech);
  if (!read.ok) return { kind: 'wrong', words: typedMoneyWords(read.code, speech) };
  return read.amount === null ? { kind: 'empty' } : { kind: 'answer', answer: read.amount };
}

function readNumber(text: string, speech: Speech): ReadAnswer {
  const read = readTypedReading(text, speech);
  if (!read.ok) return { kind: 'wrong', words: typedReadingWords(read.code, speech) };
  return read.value === null ? { kind: 'empty' } : { kind: 'answer', answer: read.value };
}

/** Whole person-days, at least one. */
function readDays(text: string, speech: Speech): ReadAnswer {
  const read = readNumber(text, speech);
  if (read.kind !== 'answer') return read;
  const days = Number(read.answer);
  return Number.isInteger(days) && days >= 1 && days <= 1_000_000
    ? read
    : { kind: 'wrong', words: say`Write whole days, such as 40.` };
}
