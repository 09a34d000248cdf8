import type { Card } from '../../../shared/rules/cards/card';
import { type CellSetting, cellChoices } from '../../../shared/words/columns/cell-words';
import { say } from '../../../shared/words/say';
import type { GridColumn } from './drawn';
import { knownTexts } from './known-texts';

/** What the field of a cell offers to choose from. */
export interface Offers {
  readonly all: readonly Offer[];
  /** True where nothing else can be entered. */
  readonly only: boolean;
}

export interface Offer {
  readonly text: string;
  readonly words: string;
}

const yesNo: readonly Offer[] = [say`yes`, say`no`].map((text) => ({ text, words: text }));

export function offersOf(column: GridColumn, cards: Iterable<Card>, at: CellSetting): Offers {
  const { kind, required } = column.column;
  if (kind === 'yes') return { only: true, all: yesNo };
  if (kind !== 'choice')
    return { only: false, all: knownTexts(column, cards, at).map((text) => ({ text, words: text })) };
  const choices = cellChoices(column.column, at.plan).map(({ words }) => ({ text: words, words }));
  return { only: true, all: required ? choices : [{ text: '', words: '–' }, ...choices] };
}

/** Those that begin with what is typed, then those that hold it; all where nothing has been typed. */
export function offered({ all }: Offers, typed: string | null): readonly Offer[] {
  const sought = typed?.trim().toLowerCase() ?? '';
  if (sought === '') return typed === null || all.some(({ text }) => text === '') ? all : [];
  const begins = all.filter(({ words }) => words.toLowerCase().startsWith(sought));
  const holds = all.filter(
    ({ words }) => !begins.some((b) => b.words === words) && words.toLowerCase().includes(sought),
  );
  return [...begins, ...holds];
}
