import type { EffectKind } from '../../model/codes';
import type { EffectRow } from '../../rules/services/service-rows';
import { counted } from '../counts';
import { bareMoney } from '../money';
import { num, type Render, text } from '../parameters';
import { quarterWords } from '../quarters';
import { shortened } from '../report-counts';
import { say } from '../say';
import type { Speech } from '../speech';

/** What an initiative does to a service, to choose from. */
export const effectKindWords: Readonly<Record<EffectKind, string>> = {
  end: say`Ends it`,
  replace: say`Takes its place`,
  shrink: say`Makes it cheaper`,
};

type Facts = EffectRow['story']['parameters'];

/** "from Q3 2028, after 2 quarters side by side". */
function whenWords(p: Facts, speech: Speech): string {
  const parallel = num(p, 'parallel');
  const after = parallel > 0 ? say`, after ${counted(parallel, 'quarter')} side by side` : '';
  return say`from ${quarterWords(num(p, 'begins'), speech)}${after}`;
}

type Story = (amount: string, when: string, until: string) => string;

const saved: Readonly<Record<string, Story>> = {
  'effect-saves': (amount, when) => say`Saves ${amount} a year ${when}.`,
  'effect-saves-until': (amount, when, until) =>
    say`Saves ${amount} in all ${when}: the service ends with ${until} anyway.`,
};

/** The same where the initiative does not count. */
const wouldBeSaved: Readonly<Record<string, Story>> = {
  'effect-saves': (amount, when) => say`Would save ${amount} a year ${when}.`,
  'effect-saves-until': (amount, when, until) =>
    say`Would save ${amount} in all ${when}: the service ends with ${until} anyway.`,
};

/** The last quarter of a service that ends by itself. */
const untilWords = (p: Facts, speech: Speech) =>
  p.until === undefined || p.until === null ? '' : quarterWords(num(p, 'until'), speech);

const whyNothing: Readonly<Record<string, Render>> = {
  ended: (p, speech) => say`the service ends with ${quarterWords(num(p, 'until'), speech)} anyway`,
  'no-cost': () => say`no cost is entered for the service`,
  'costs-nothing': () => say`the service has no cost in the year from then on`,
  taken: () => say`other initiatives save all of its cost by then`,
  late: (p, speech) => say`${quarterWords(num(p, 'begins'), speech)} is later than a plan looks ahead`,
};

const stateWords: Readonly<Record<string, string>> = {
  unfunded: say`The initiative is not funded, so this does not count yet.`,
  stopped: say`The initiative is stopped, so this does not count.`,
  part: say`The initiative is funded up to a gate alone, so this does not count yet.`,
};

/**
 * What follows from an effect, as sentences: "Saves 0.40M a year from Q3 2028, after 2 quarters side by side."; "Would
 * save ..." where its initiative does not count.
 */
export function effectStoryWords({ story }: Pick<EffectRow, 'story'>, speech: Speech): string {
  const { code, parameters: p } = story;
  const state = stateWords[text(p, 'state')];
  const saves = (state ? wouldBeSaved : saved)[code];
  const what = saves
    ? saves(bareMoney(num(p, 'amount'), speech), whenWords(p, speech), untilWords(p, speech))
    : say`Saves nothing: ${whyNothing[text(p, 'why')]?.(p, speech) ?? ''}.`;
  return state ? `${what} ${state}` : what;
}

interface Deed {
  readonly from: string;
  readonly by: string;
  readonly amount: string;
}

const deeds: Readonly<Record<EffectKind, Readonly<Record<string, (deed: Deed) => string>>>> = {
  end: {
    funded: ({ from, by }) => say`Ended from ${from} by ${by}`,
    unfunded: ({ from, by }) => say`If funded, ended from ${from} by ${by}`,
    part: ({ from, by }) => say`If funded to the end, ended from ${from} by ${by}`,
    stopped: ({ by }) => say`Stopped, so not ended by ${by}`,
  },
  replace: {
    funded: ({ from, by }) => say`Replaced from ${from} by ${by}`,
    unfunded: ({ from, by }) => say`If funded, replaced from ${from} by ${by}`,
    part: ({ from, by }) => say`If funded to the end, replaced from ${from} by ${by}`,
    stopped: ({ by }) => say`Stopped, so not replaced by ${by}`,
  },
  shrink: {
    funded: ({ from, by, amount }) => say`${amount} a year less from ${from} by ${by}`,
    unfunded: ({ from, by, amount }) => say`If funded, ${amount} a year less from ${from} by ${by}`,
    part: ({ from, by, amount }) => say`If funded to the end, ${amount} a year less from ${from} by ${by}`,
    stopped: ({ by, amount }) => say`Stopped, so not ${amount} a year less by ${by}`,
  },
};

/**
 * The same beside the service, what and when before who: "Ended from Q3 2028 by Data-centre exit", "If funded, 0.40M a
 * year less from Q3 2028 by ...", "Stopped, so not ended by ...".
 */
export function effectOnServiceWords({ title, story }: EffectRow, speech: Speech): string {
  const { parameters: p } = story;
  const states = deeds[text(p, 'kind') as EffectKind];
  const write = states[text(p, 'state')] ?? states.funded;
  const [from, by] = [quarterWords(num(p, 'begins'), speech), shortened(title, 80)];
  return write?.({ from, by, amount: bareMoney(num(p, 'amount'), speech) }) ?? by;
}
