import type { Initiative } from '../../model/initiative';
import { tableChangedSince } from '../../model/patch';
import type { Plan } from '../../model/plan';
import { allAtOnce } from '../../model/steps';
import { effortsByInitiative } from '../lines';
import { fold } from './fold';

/** All that can be read of each initiative, folded; `ids[n]` is the one of `texts[n]`. */
export interface Texts {
  readonly ids: readonly string[];
  readonly texts: readonly string[];
  /** The words of them, and perhaps of texts there were before; made when they are first asked for. */
  readonly words: { known: Set<string> | null };
}

/** What an initiative is tied to by name. */
interface Named {
  readonly goal: string;
  readonly service: string;
  readonly teams: string;
}

interface Made extends Named {
  readonly text: string;
}

/** An edit makes a new record: only what it touched is folded again. */
const made = new WeakMap<Initiative, Made>();

/** Between fields, so that no phrase reaches from one into the next. */
const gap = '\n';

function textOf(initiative: Initiative, { goal, service, teams }: Named): string {
  const known = made.get(initiative);
  if (known && known.goal === goal && known.service === service && known.teams === teams) return known.text;
  const text = fieldsOf(initiative, { goal, service, teams }).map(fold).join(gap);
  made.set(initiative, { goal, service, teams, text });
  return text;
}

function fieldsOf(initiative: Initiative, { goal, service, teams }: Named): string[] {
  const { laneAssumed, outcomeAssumed, missingSince, mandatory, contracted } = initiative;
  return [
    initiative.title,
    initiative.sourceKey,
    initiative.programme,
    initiative.businessUnit,
    initiative.businessOwner,
    initiative.itOwner,
    initiative.sponsor,
    initiative.costCentre,
    ...initiative.tags,
    goal,
    service,
    ...teams.split(gap),
    // What the card says of itself.
    laneAssumed || outcomeAssumed ? 'assumed' : '',
    missingSince === null ? '' : 'gone',
    mandatory ? 'mandatory' : '',
    contracted ? 'contracted' : '',
    initiative.description,
    initiative.riskOfNotDoing,
  ].filter((field) => field !== '');
}

function namedOf(plan: Plan, { id, goalId, serviceId }: Initiative): Named {
  return {
    goal: (goalId && plan.goal.get(goalId)?.name) || '',
    service: (serviceId && plan.service.get(serviceId)?.name) || '',
    teams: plan.effort.size === 0 ? '' : teamsOf(plan, id),
  };
}

function teamsOf(plan: Plan, id: string): string {
  const efforts = effortsByInitiative(plan.effort).of(id);
  return efforts.map(({ teamId }) => plan.team.get(teamId)?.name ?? '').join(gap);
}

type Tables = Pick<Plan, 'goal' | 'service' | 'team' | 'effort'>;
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
  answers.set(plan.initiative, { of: plan, texts });
  return texts;
}

function sameTables(a: Tables, b: Tables): boolean {
  return a.goal === b.goal && a.service === b.service && a.team === b.team && a.effort === b.effort;
}

/** Initiatives read in one step. */
const perStep = 500;

function* allTexts(plan: Plan): Generator<void, Texts> {
  const ids: string[] = [];
  const texts: string[] = [];
  for (const initiative of plan.initiative.values()) {
    if (ids.push(initiative.id) % perStep === 0) yield;
    texts.push(textOf(initiative, namedOf(plan, initiative)));
  }
  return { ids, texts, words: { known: wordsBefore(plan) } };
}

/** The words known before an edit, and those of the records it touched. */
function wordsBefore(plan: Plan): Set<string> | null {
  const since = tableChangedSince(plan.initiative);
  const before = since && answers.get(since.before);
  const known = before?.texts.words.known;
  if (!since || !before || !known || !sameTables(before.of, plan)) return null;
  const { added = [], changed = [] } = since.part;
  for (const { id } of [...added, ...changed]) {
    const initiative = plan.initiative.get(id);
    if (initiative) addWords(known, textOf(initiative, namedOf(plan, initiative)));
  }
  return known;
}

/** All words of letters alone in the texts, folded. */
export function wordsOf(texts: Texts): ReadonlySet<string> {
  return allAtOnce(wordsSteps(texts));
}

export function* wordsSteps({ texts, words }: Texts): Generator<void, ReadonlySet<string>> {
  if (words.known) return words.known;
  const known = new Set<string>();
  let done = 0;
  for (const text of texts) {
    if (++done % perStep === 0) yield;
    addWords(known, text);
  }
  words.known = known;
  return known;
}

function addWords(words: Set<string>, text: string): void {
  for (const word of text.match(/\p{L}+/gu) ?? []) words.add(word);
}
