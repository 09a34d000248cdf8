import { typedCell } from '../../../../shared/backlog/values/typed-cell';
import {
  type CellRule,
  type CellTest,
  isShare,
  longestWords,
  type MarkTone,
  type RuleBound,
  testsOf,
} from '../../../../shared/rules/cells/cell-rules';
import type { Column } from '../../../../shared/rules/columns/column';
import { boundWords, toneWords } from '../../../../shared/words/columns/cell-rule-words';
import { type CellSetting, cellChoices } from '../../../../shared/words/columns/cell-words';
import { say } from '../../../../shared/words/say';

/** A rule as it is being written. */
export interface RuleDraft {
  readonly key: number;
  readonly test: CellTest;
  readonly a: string;
  readonly b: string;
  readonly tone: MarkTone;
  readonly words: string;
}

/** What is wrong with it, by field. */
export type DraftErrors = Partial<Record<'a' | 'b', string>>;
export type ReadDraft =
  | { readonly ok: true; readonly rule: CellRule }
  | { readonly ok: false; readonly errors: DraftErrors };

export function newDraft(column: Column, key: number): RuleDraft {
  return { key, test: testsOf(column.kind)[0] ?? 'empty', a: '', b: '', tone: 'warn', words: '' };
}

/** Its own words are left out where they are what stands there anyway. */
export function draftOf(rule: CellRule, column: Column, at: CellSetting, key: number): RuleDraft {
  const { test, tone, words } = rule;
  const text = (bound: RuleBound) => boundWords(test, bound, column, at);
  return { key, test, tone, a: text(rule.a), b: text(rule.b), words: words === toneWords[tone] ? '' : words };
}

/** How many bounds a test has. */
export const boundsOf = (test: CellTest) => (test === 'empty' ? 0 : test === 'between' ? 2 : 1);

/** Reads a rule as its column has values: money and numbers in the reader's locale, quarters, days, choices by their words. */
export function readDraft(
  { test, a, b, tone, words }: RuleDraft,
  column: Column,
  at: CellSetting,
): ReadDraft {
  const read = boundReader(test, column, at);
  const count = boundsOf(test);
  const [first, second] = [count > 0 ? read(a) : nothing, count > 1 ? read(b) : nothing];
  if (!first.ok || !second.ok)
    return {
      ok: false,
      errors: { ...(!first.ok && { a: first.words }), ...(!second.ok && { b: second.words }) },
    };
  const said = words.trim().slice(0, longestWords) || toneWords[tone];
  return { ok: true, rule: { test, a: first.value, b: second.value, tone, words: said } };
}

type Bound =
  | { readonly ok: true; readonly value: RuleBound }
  | { readonly ok: false; readonly words: string };
const nothing: Bound = { ok: true, value: null };

function boundReader(test: CellTest, column: Column, at: CellSetting): (text: string) => Bound {
  const kind = isShare(test) ? 'number' : test === 'contains' ? 'text' : column.kind;
  const setting = { kind, speech: at.speech, choices: cellChoices(column, at.plan) };
  return (text) => {
    const typed = typedCell(text, setting);
    if (!typed.ok) return typed;
    const { value } = typed;
    if (value === null || value === '') return { ok: false, words: say`Enter what it is held against.` };
    if (isShare(test) && (Number(value) < 1 || Number(value) > 100))
      return { ok: false, words: say`Enter a share from 1 to 100.` };
    return typeof value === 'object' ? { ok: true, value: null } : { ok: true, value };
  };
}
