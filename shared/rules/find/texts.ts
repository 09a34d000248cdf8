import { type TablePatch, tableChangedSince } from '../../model/patch';
import type { Plan } from '../../model/plan';
import type { Initiative } from '../../model/records/initiative';
import { allAtOnce } from '../../model/steps';
import { asideTables, textOf } from './texts-of-one';

/** All that can be read of each initiative, folded; `ids[n]` is the one of `texts[n]`. */
export interface Texts {
  readonly ids: readonly string[];
  readonly texts: readonly string[];
  /** What goes on from edit to edit. */
  readonly aside: {
    /** The words of the texts, and perhaps of some there were before; null until they are asked for. */
    words: Set<string> | null;
    /** Where the text of an initiative stands; made with the texts. */
    readonly places: Map<string, number>;
  };
}

type Tables = Pick<Plan, (typeof asideTables)[number]>;
const answers = new WeakMap<Plan['initiative'], { readonly of: Tables; readonly texts: Texts }>();

/** The texts of all initiatives of a plan; the same object while nothing that is read in them has changed. */
export function textsOf(plan: Plan): Texts {
  return allAtOnce(textsSteps(plan));
}

/** The same step by step, to be ready before the first letter is typed. */
export function* textsSteps(plan: Plan): Generator<void, Texts> {
  const known = answers.get(plan.initiative);
  if (known && sameTables(known.of, plan)) return known.texts;
  const texts = yield* allTexts(plan);
  answers.set(plan.initiative, { of: tablesOf(plan), texts });
  return texts;
}

/** Not the plan itself: it would be kept as long as its table of initiatives. */
function tablesOf({ goal, service, team, effort, requiredRole, comment, link, ownValue }: Plan): Tables {
  return { goal, service, team, effort, requiredRole, comment, link, ownValue };
}

function sameTables(a: Tables, b: Tables): boolean {
  return asideTables.every((name) => a[name] === b[name]);
}

/** Initiatives read in one step. */
const perStep = 500;

function* allTexts(plan: Plan): Generator<void, Texts> {
  const since = tableChangedSince(plan.initiative);
  const before = since && answers.get(since.before);
  if (since && before && sameTables(before.of, plan) && !since.part.removed?.length)
    return afterEdit(plan, before.texts, since.part);
  const ids: string[] = [];
  const texts: string[] = [];
  const places = new Map<string, number>();
  for (const initiative of plan.initiative.values()) {
    places.set(initiative.id, ids.length);
    if (ids.push(initiative.id) % perStep === 0) yield;
    texts.push(textOf(plan, initiative));
  }
  return { ids, texts, aside: { words: null, places } };
}

/** The texts there were, with those of the records that an edit touched. */
function afterEdit(plan: Plan, before: Texts, { added = [], changed = [] }: TablePatch<Initiative>): Texts {
  const { aside } = before;
  const ids = [...before.ids];
  const texts = [...before.texts];
  for (const { id } of [...changed, ...added]) {
    const initiative = plan.initiative.get(id);
    if (!initiative) continue;
    let place = aside.places.get(id);
    if (place === undefined || ids[place] !== id) aside.places.set(id, (place = ids.push(id) - 1));
    const text = (texts[place] = textOf(plan, initiative));
    if (aside.words) addWords(aside.words, text);
  }
  return { ids, texts, aside };
}

/** All words of letters alone in the texts, folded. */
export function wordsOf(texts: Texts): ReadonlySet<string> {
  return allAtOnce(wordsSteps(texts));
}

export function* wordsSteps({ texts, aside }: Texts): Generator<void, ReadonlySet<string>> {
  if (aside.words) return aside.words;
  const known = new Set<string>();
  let done = 0;
  for (const text of texts) {
    if (++done % perStep === 0) yield;
    addWords(known, text);
  }
  aside.words = known;
  return known;
}

function addWords(words: Set<string>, text: string): void {
  for (const word of text.match(/\p{L}+/gu) ?? []) words.add(word);
}
