import type { Plan } from '../../model/plan';
import type { Coded } from '../../rules/decision';
import { ownWordsId } from '../../rules/papers/own-words-command';
import { namesInText, toldBy } from '../../rules/papers/sentence-figures';
import { language } from '../language';
import type { Speech } from '../speech';
import { type FigureText, figureTexts } from './figure-texts';

/** A sentence of a report: who speaks, whom or what it is about, its code and figures, and how the rule says it. */
export interface Sentence extends Coded {
  readonly voice: 'story' | 'asked' | 'changes' | 'peer' | 'agenda' | 'case' | 'why';
  readonly about: string;
  readonly rule: string;
}

/** The name under which own words of a sentence are kept. */
export function sentenceName({ voice, code, about }: Sentence): string {
  return [voice, code, about].join('/').slice(0, 300);
}

/** A sentence as it is printed: in the user's own words where they hold, with the figures of now, else as the rule says it. */
export function spoken(plan: Plan, sentence: Sentence, speech: Speech): string {
  const own = ownWordsOf(plan, sentence);
  if (own === null || !own.holds) return sentence.rule;
  return filledIn(own.text, figureTexts(sentence, speech)) ?? sentence.rule;
}

/** What the user wrote for a sentence in this language, and whether the figures are still of the kind it was written for. */
export function ownWordsOf(plan: Plan, sentence: Sentence): { text: string; holds: boolean } | null {
  const own = plan.ownWords.get(ownWordsId(language, sentenceName(sentence)));
  return own === undefined ? null : { text: own.text, holds: own.told === toldBy(sentence) };
}

/** A text with its figures; null where one of them is not known. */
function filledIn(text: string, figures: readonly FigureText[]): string | null {
  const texts = new Map(figures.map((figure) => [figure.name, figure.text]));
  if (namesInText(text).some((name) => (texts.get(name) ?? null) === null)) return null;
  // An amount in millions ends in a full stop of its own, and the sentence with it.
  return text
    .replace(/\{([^{}]*)\}/g, (_, name: string) => texts.get(name) ?? '')
    .replace(/(Mio|Mrd)\.\./g, '$1.');
}

/**
 * The rule's sentence with the names of its figures in place of them: what own words begin with. Where two figures read alike they
 * are named in the order in which the rule states them.
 */
export function withNames({ rule, ...coded }: Sentence, speech: Speech): string {
  const known = figureTexts(coded, speech).filter(
    (figure): figure is { name: string; text: string } => (figure.text ?? '') !== '',
  );
  const byLength = [...known].sort((a, b) => b.text.length - a.text.length);
  const used = new Set<string>();
  let made = '';
  for (let at = 0; at < rule.length; ) {
    const found = byLength.filter(({ text }) => standsAt(rule, text, at));
    const longest = found.filter(({ text }) => text.length === found[0]?.text.length);
    const figure = longest.find(({ name }) => !used.has(name)) ?? longest[0];
    if (figure) used.add(figure.name);
    made += figure ? `{${figure.name}}` : rule.charAt(at);
    at += figure ? figure.text.length : 1;
  }
  return made;
}

/** Whether a figure stands at a place as a whole, and not as a part of a word or of a longer number. */
function standsAt(rule: string, text: string, at: number): boolean {
  if (!rule.startsWith(text, at)) return false;
  const [before, after] = [rule.slice(Math.max(0, at - 2), at), rule.slice(at + text.length)];
  const startsPart = /^[\p{L}\d]/u.test(text) && /(?:[\p{L}\d]|\d[.,])$/u.test(before);
  const endsPart = /[\p{L}\d]$/u.test(text) && /^(?:[\p{L}\d]|[.,]\d)/u.test(after);
  return !startsPart && !endsPart;
}

/** The figures that the rule states and a text of one's own does not, as they are now. */
export function figuresLeftOut(text: string, sentence: Sentence, speech: Speech): FigureText[] {
  const own = new Set(namesInText(text));
  const stated = new Set(namesInText(withNames(sentence, speech)));
  return figureTexts(sentence, speech).filter(({ name }) => stated.has(name) && !own.has(name));
}
