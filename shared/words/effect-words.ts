import type { EffectKind } from '../model/codes';
import type { EffectRow } from '../rules/service-rows';
import { counted, sentence } from './counts';
import { bareMoney } from './money';
import { num, type Render, text } from './parameters';
import { quarterWords } from './quarters';
import { shortened } from './report-counts';
import type { Speech } from './speech';

/** What an initiative does to a service, to choose from. */
export const effectKindWords: Readonly<Record<EffectKind, string>> = {
  end: 'Ends it',
  replace: 'Takes its place',
  shrink: 'Makes it cheaper',
};

type Facts = EffectRow['story']['parameters'];

/** "from Q3 2028, after 2 quarters side by side". */
function whenWords(p: Facts, speech: Speech): string {
  const parallel = num(p, 'parallel');
  const after = parallel > 0 ? `, after ${counted(parallel, 'quarter')} side by side` : '';
  return `from ${quarterWords(num(p, 'begins'), speech)}${after}`;
}

const stories: Readonly<Record<string, Render>> = {
  'effect-saves': (p, speech) => `${bareMoney(num(p, 'amount'), speech)} a year ${whenWords(p, speech)}`,
  'effect-saves-until': (p, speech) =>
    `${bareMoney(num(p, 'amount'), speech)} in all ${whenWords(p, speech)}: the service ends with ${quarterWords(num(p, 'until'), speech)} anyway`,
};

const whyNothing: Readonly<Record<string, Render>> = {
  ended: (p, speech) => `the service ends with ${quarterWords(num(p, 'until'), speech)} anyway`,
  'no-cost': () => 'no cost is entered for the service',
  'costs-nothing': () => 'the service has no cost in the year from then on',
  taken: () => 'other initiatives save all of its cost by then',
  late: (p, speech) => `${quarterWords(num(p, 'begins'), speech)} is later than a plan looks ahead`,
};

const stateWords: Readonly<Record<string, string>> = {
  unfunded: 'The initiative is not funded, so this does not count yet.',
  stopped: 'The initiative is stopped, so this does not count.',
  part: 'The initiative is funded up to a gate alone, so this does not count yet.',
};

/**
 * What follows from an effect, as sentences: "Saves 0.40M a year from Q3 2028, after 2 quarters side by side."; "Would
 * save ..." where its initiative does not count.
 */
export function effectStoryWords({ story }: Pick<EffectRow, 'story'>, speech: Speech): string {
  const { code, parameters: p } = story;
  const state = stateWords[text(p, 'state')];
  const saves = stories[code];
  const what = saves
    ? `${state ? 'Would save' : 'Saves'} ${saves(p, speech)}.`
    : `Saves nothing: ${whyNothing[text(p, 'why')]?.(p, speech) ?? ''}.`;
  return state ? `${what} ${state}` : what;
}

const ifFunded: Readonly<Record<string, string>> = {
  unfunded: 'if funded, ',
  part: 'if funded to the end, ',
};

const deeds: Readonly<Record<string, Render>> = {
  end: () => 'ended',
  replace: () => 'replaced',
  shrink: (p, speech) => `${bareMoney(num(p, 'amount'), speech)} a year less`,
};

/**
 * The same beside the service, what and when before who: "Ended from Q3 2028 by Data-centre exit", "If funded, 0.40M a
 * year less from Q3 2028 by ...", "Stopped, so not ended by ...".
 */
export function effectOnServiceWords({ title, story }: EffectRow, speech: Speech): string {
  const { parameters: p } = story;
  const deed = deeds[text(p, 'kind')]?.(p, speech) ?? '';
  const by = `by ${shortened(title, 80)}`;
  if (p.state === 'stopped') return `Stopped, so not ${deed} ${by}`;
  const from = `from ${quarterWords(num(p, 'begins'), speech)}`;
  return sentence(`${ifFunded[text(p, 'state')] ?? ''}${deed} ${from} ${by}`);
}
