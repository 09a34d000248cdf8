import { create } from 'zustand';
import type { Plan } from '../../../shared/model/plan';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { emptyFilter, type FilterGroup } from '../../../shared/rules/find/filter';
import type { FoundIds } from '../../../shared/rules/find/found-ids';
import { passes } from '../../../shared/rules/find/passes';
import { type Found, search } from '../../../shared/rules/find/search';
import { textsOf, textsSteps, wordsSteps } from '../../../shared/rules/find/texts';
import { inFrames } from '../plan/in-frames';
import { usePlan, useScenarioId } from '../plan/plan-hooks';
import { currentPlan, currentScenarioId } from '../plan/plan-store';
import { today } from '../plan/today';

/** What is looked for on board, roadmap and grid alike. */
interface FindState {
  readonly text: string;
  readonly filter: FilterGroup;
}

const nothing: FindState = { text: '', filter: emptyFilter };

export const useFind = create<FindState>()(() => nothing);

interface Answer {
  /** The initiatives to show; null: all of them. */
  readonly ids: FoundIds | null;
  /** Nothing answered the text exactly: these are one letter away. */
  readonly near: boolean;
}

const all: Answer = { ids: null, near: false };

/** What was found last: letters that are added are only sought in there, and an edit elsewhere finds the same. */
let lastFound: { readonly text: string; readonly found: Found | null } = { text: '', found: null };
let lastAnswer: { readonly to: Question; readonly answer: Answer } | null = null;

interface Question extends FindState {
  readonly plan: Plan;
  readonly scenarioId: string;
}

function answerTo(question: Question): Answer {
  const last = lastAnswer?.to;
  if (
    lastAnswer &&
    last &&
    (Object.keys(question) as (keyof Question)[]).every((key) => last[key] === question[key])
  )
    return lastAnswer.answer;
  const answer = { ids: idsOf(question), near: lastFound.found?.near ?? false };
  lastAnswer = { to: question, answer: answer.ids ? answer : all };
  return lastAnswer.answer;
}

function idsOf({ plan, scenarioId, text, filter }: Question): FoundIds | null {
  const found = foundBy(plan, text);
  if (filter.parts.length === 0) return found?.ids ?? null;
  const test = passes(filter, { plan, today: today() });
  const ids = new Set<string>();
  for (const [id, card] of cardsOf(plan, scenarioId).byId)
    if ((found === null || found.ids.has(id)) && test(card)) ids.add(id);
  return ids;
}

function foundBy(plan: Plan, text: string): Found | null {
  if (text.trim() === '') return (lastFound = { text, found: null }).found;
  const texts = textsOf(plan);
  if (lastFound.text !== text || lastFound.found?.from.texts !== texts)
    lastFound = { text, found: search(texts, text, lastFound.found) };
  return lastFound.found;
}

/** What is found in what is in view. */
export function foundNow(): Answer {
  const { text, filter } = useFind.getState();
  if (text === '' && filter === emptyFilter) return all;
  return answerTo({ plan: currentPlan(), scenarioId: currentScenarioId(), text, filter });
}

export function useAnswer(): Answer {
  const question = { plan: usePlan(), scenarioId: useScenarioId() };
  const { text, filter } = useFind();
  return text === '' && filter === emptyFilter ? all : answerTo({ ...question, text, filter });
}

/** The initiatives that are found; null where nothing is looked for. */
export function useFound(): FoundIds | null {
  return useAnswer().ids;
}

export function findText(text: string): void {
  useFind.setState({ text });
}

export function setFilter(filter: FilterGroup): void {
  useFind.setState({ filter: filter.parts.length === 0 ? emptyFilter : filter });
}

export function clearFind(): void {
  // No plan of the past is kept for its answer.
  lastAnswer = null;
  lastFound = { text: '', found: null };
  useFind.setState(nothing);
}

/** Shows all again where one of these would not be shown. */
export function letShow(ids: readonly string[]): void {
  const found = foundNow().ids;
  if (found && ids.some((id) => !found.has(id))) clearFind();
}

/** Reads all texts while nothing else is to do, so that the first letter does not have to wait for it. */
export async function prepareFind(): Promise<void> {
  const texts = await inFrames(textsSteps(currentPlan()));
  await inFrames(wordsSteps(texts));
}
