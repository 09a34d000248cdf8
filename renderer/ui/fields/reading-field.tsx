import {
  readingForInput,
  readTypedReading,
  typedReadingWords,
} from '../../../shared/words/columns/typed-reading';
import type { Speech } from '../../../shared/words/speech';
import { DraftField, type DraftFieldProps } from './text-field';
import type { Read } from './use-draft';

interface Props extends Omit<DraftFieldProps<number | null>, 'show' | 'read' | 'number' | 'inputMode'> {
  readonly speech: Speech;
}

/** A number of any unit, as people type it: "99.5", "-3", "1,200"; empty means "not known". */
export function ReadingField({ speech, ...rest }: Props) {
  const read = (text: string): Read<number | null> => {
    const typed = readTypedReading(text, speech);
    return typed.ok ? typed : { ok: false, words: typedReadingWords(typed.code, speech) };
  };
  const show = (value: number | null) => readingForInput(value, speech);
  return <DraftField {...rest} show={show} read={read} number inputMode="decimal" />;
}
