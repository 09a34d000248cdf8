import type { HelpPart, HelpTopic } from './topic';

/** A topic that was found, and the sentence that it was found by; null where its title or heading says it. */
export interface HelpFound {
  readonly topic: HelpTopic;
  readonly sentence: string | null;
}

/**
 * The topics that hold every word of what was typed, each word at the beginning of one of theirs, whatever its case: those
 * whose title has them first. All of them, in their order, where nothing was typed.
 */
export function searchHelp(topics: readonly HelpTopic[], typed: string): HelpFound[] {
  const words = wordsOf(typed);
  if (words.length === 0) return topics.map((topic) => ({ topic, sentence: null }));
  const inTitle: HelpFound[] = [];
  const inText: HelpFound[] = [];
  for (const topic of topics) {
    const sentences = topic.parts.flatMap(sentencesOf);
    if (holds(topic.title, words)) inTitle.push({ topic, sentence: null });
    else if (holds([topic.title, ...sentences].join(' '), words))
      inText.push({ topic, sentence: bestOf(sentences, words) });
  }
  return [...inTitle, ...inText];
}

function sentencesOf({ heading, text = [], steps = [], terms = [], typed = [] }: HelpPart): string[] {
  return [...(heading ? [heading] : []), ...text, ...steps, ...terms.map(([a, b]) => `${a}: ${b}`), ...typed];
}

/** The first sentence with the most of the words. */
function bestOf(sentences: readonly string[], words: readonly string[]): string | null {
  let best: string | null = null;
  let most = 0;
  for (const sentence of sentences) {
    const count = words.filter((word) => holds(sentence, [word])).length;
    if (count > most) [best, most] = [sentence, count];
  }
  return best;
}

function holds(text: string, words: readonly string[]): boolean {
  const own = wordsOf(text);
  return words.every((word) => own.some((each) => each.startsWith(word)));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
