import type { Plan } from '../../model/plan';
import type { CommandOf } from '../command';
import { type Decision, patched, refuse } from '../decision';
import { upserted } from '../tables/upsert';
import { figureNames, figuresOfSentence, namesInText } from './sentence-figures';

/** The id under which a plan keeps own words of a sentence. */
export function ownWordsId(language: string, sentence: string): string {
  return `${language}:${sentence}`;
}

/**
 * Says a sentence of reports in the user's own words in one language; with an empty text the rule says it again. Refuses the name
 * of a figure that the sentence does not have, and a sentence that no report has.
 */
export function setOwnWords(plan: Plan, command: CommandOf<'own-words/set'>): Decision {
  const { sentence, language, told } = command;
  const text = command.text.trim();
  const id = ownWordsId(language, sentence);
  const known = plan.ownWords.get(id);
  if (text === '') return patched(known ? { ownWords: { removed: [known] } } : {}, 'own-words-deleted');
  const code = sentence.split('/')[1] ?? '';
  if (!figuresOfSentence(code)) return refuse('sentence-unknown');
  const names = figureNames(code);
  const unknown = namesInText(text).find((name) => !names.includes(name));
  if (unknown !== undefined)
    return refuse('figure-unknown', [], {
      name: unknown,
      known: names.map((name) => `{${name}}`).join(', '),
    });
  return patched(upserted(plan, 'ownWords', { id, sentence, language, told, text }), 'own-words-set');
}
