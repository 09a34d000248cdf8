import { uuidv7 } from 'uuidv7';
import { type Lane, marks, type Outcome, outcomes } from '../../shared/model/codes';
import type { Placement } from '../../shared/model/placement';
import type { Card, Cards } from '../../shared/rules/card';
import type { Command } from '../../shared/rules/command';
import { stoppingOf } from '../../shared/rules/stopping';
import { laneWords, outcomeNames } from '../../shared/words/codes';
import { markWords, stoppingWords } from '../../shared/words/mark-words';
import { dispatch } from './dispatch';
import { laneBeside, lastPlace, moveTo, type Place, rankStep, toLaneMove } from './moves';
import { goTo, nextAfter } from './next-card';
import { currentSpeech } from './plan-hooks';
import { currentPlan } from './plan-store';
import { selectAll } from './selection';
import { focusCard, openPanel, useView } from './view-store';

/** What an action is done to: the cards in the order in which they stand on the board. */
export interface Target {
  readonly cards: Cards;
  readonly scenarioId: string;
  readonly chosen: readonly Card[];
}

/** Something that can be done to cards, by menu, by key, or both. */
export interface Action {
  readonly id: string;
  readonly group: 'move' | 'rank' | 'fund' | 'mark' | 'outcome' | 'edit';
  readonly words: string;
  /** As `keyOf` says it: "Alt+ArrowUp", "r", "Delete". */
  readonly key?: string;
  readonly outcome?: Outcome;
  /** What it would do to these cards, in place of `words`. */
  readonly said?: (target: Target) => string;
  /** A question of the plan's state, where editing is possible at all. */
  readonly allowed: (target: Target) => boolean;
  /** Looking needs no right to edit. */
  readonly looksOnly?: boolean;
  readonly run: (target: Target) => Promise<unknown> | undefined;
}

const always = () => true;
const idsOf = (target: Target) => target.chosen.map((card) => card.initiative.id);

/** Selection and keyboard go along with what was moved, unless the user has gone on meanwhile. */
async function followed(target: Target, command: Command): Promise<void> {
  const stays = whereItIs();
  await dispatch(command);
  if (stays()) follow(target);
}

/** Whether the keyboard is still on the card it is on now, or on none: an answer that comes late must not call it back. */
function whereItIs(): () => boolean {
  const { focused: then } = useView.getState();
  return () => {
    const { focused: now } = useView.getState();
    return now === then || now === null;
  };
}

function follow(target: Target): void {
  const ids = idsOf(target);
  const [first] = ids;
  if (!first) return;
  if (!ids.every((id) => useView.getState().selection.has(id))) selectAll(ids);
  focusCard(first);
}

/** What leaves its place for good leaves the keyboard to the next card, so that a list is gone through key by key. */
async function passedOn(target: Target, dispatched: ReturnType<typeof dispatch>): Promise<void> {
  const next = nextAfter(target.cards, target.chosen);
  const stays = whereItIs();
  const { kind } = await dispatched;
  if (!stays()) return;
  if (kind === 'done' && next) goTo(next);
  else if (kind !== 'done') follow(target);
}

function toPlace(target: Target, place: Place | null): Promise<void> | undefined {
  if (!place) return undefined;
  return followed(target, moveTo(target.cards, target.scenarioId, idsOf(target), place));
}

function toLane(target: Target, lane: Lane | null): Promise<void> | undefined {
  if (!lane) return undefined;
  return followed(target, toLaneMove(target.scenarioId, target.chosen, lane));
}

/** Out of the backlog one card after the other is sorted; between the lanes one stays with the card. */
function sortedInto(target: Target, command: Command): Promise<void> {
  return inLane('backlog')(target) ? passedOn(target, dispatch(command)) : followed(target, command);
}

const inLane = (lane: Lane) => (target: Target) =>
  target.chosen.every((card) => card.placement.lane === lane);
const not = (test: (target: Target) => boolean) => (target: Target) => !test(target);

function laneAction(lane: Lane, key: string): Action {
  return {
    id: `to-${lane}`,
    group: 'move',
    words: laneWords[lane],
    key,
    allowed: not(inLane(lane)),
    run: (target) => sortedInto(target, toLaneMove(target.scenarioId, target.chosen, lane)),
  };
}

function fundedAction(lane: 'run' | 'innovate', key: string): Action {
  return {
    id: `to-${lane}-funded`,
    group: 'move',
    words: `${laneWords[lane]}, funded`,
    key,
    allowed: (target) => !target.chosen.every((card) => card.placement.lane === lane && card.funded),
    run: (target) => {
      const place = { lane, funded: true, index: lastPlace };
      return sortedInto(target, moveTo(target.cards, target.scenarioId, idsOf(target), place));
    },
  };
}

const moving: readonly Action[] = [
  laneAction('run', 'r'),
  fundedAction('run', 'Shift+r'),
  laneAction('innovate', 'i'),
  fundedAction('innovate', 'Shift+i'),
  laneAction('backlog', 'b'),
];

function edgePlace({ chosen }: Target, index: number): Place | null {
  const [first] = chosen;
  const together = chosen.every(
    (card) => card.placement.lane === first?.placement.lane && card.funded === first.funded,
  );
  return first && together ? { lane: first.placement.lane, funded: first.funded, index } : null;
}

const ranking: readonly Action[] = [
  {
    id: 'rank-up',
    group: 'rank',
    words: 'One place up',
    key: 'Alt+ArrowUp',
    allowed: ({ cards, chosen }) => rankStep(cards, chosen, 'up') !== null,
    run: (target) => toPlace(target, rankStep(target.cards, target.chosen, 'up')),
  },
  {
    id: 'rank-down',
    group: 'rank',
    words: 'One place down',
    key: 'Alt+ArrowDown',
    allowed: ({ cards, chosen }) => rankStep(cards, chosen, 'down') !== null,
    run: (target) => toPlace(target, rankStep(target.cards, target.chosen, 'down')),
  },
  {
    id: 'rank-first',
    group: 'rank',
    words: 'To the top',
    key: 'Alt+Home',
    allowed: (target) => edgePlace(target, 0) !== null,
    run: (target) => toPlace(target, edgePlace(target, 0)),
  },
  {
    id: 'rank-last',
    group: 'rank',
    words: 'To the bottom',
    key: 'Alt+End',
    allowed: (target) => edgePlace(target, 0) !== null,
    run: (target) => toPlace(target, edgePlace(target, lastPlace)),
  },
];

const sideways: readonly Action[] = (['left', 'right'] as const).map((side) => ({
  id: `lane-${side}`,
  group: 'move',
  words: side === 'left' ? 'One lane to the left' : 'One lane to the right',
  key: side === 'left' ? 'Alt+ArrowLeft' : 'Alt+ArrowRight',
  allowed: ({ chosen }) => laneBeside(chosen, side) !== null,
  run: (target) => toLane(target, laneBeside(target.chosen, side)),
}));

const allFunded = ({ chosen }: Target) => chosen.every((card) => card.funded);
const hasLane = ({ chosen }: Target) => chosen.every((card) => card.placement.lane !== 'backlog');

function fund(target: Target, funding: 'full' | 'none'): Promise<void> {
  const { scenarioId } = target;
  const changing = target.chosen.filter((card) => card.funded === (funding === 'none'));
  const initiativeIds = changing.map((card) => card.initiative.id);
  return followed(target, { type: 'placement/fund', scenarioId, initiativeIds, funding, amount: null });
}

const funding: readonly Action[] = [
  {
    id: 'fund',
    group: 'fund',
    words: 'Fund in full',
    key: 'f',
    allowed: (target) => hasLane(target) && !allFunded(target),
    run: (target) => fund(target, 'full'),
  },
  {
    id: 'unfund',
    group: 'fund',
    words: 'Take the funding away',
    key: 'f',
    allowed: (target) => hasLane(target) && allFunded(target),
    run: (target) => fund(target, 'none'),
  },
];

const marking: readonly Action[] = marks.map((mark) => ({
  id: `mark-${mark}`,
  group: 'mark',
  words: mark === 'none' ? 'Take the mark away' : markWords[mark],
  allowed: ({ chosen }) => canMark(mark, chosen),
  run: ({ scenarioId, chosen }) => {
    const initiativeIds = chosen.map((card) => card.initiative.id);
    return dispatch(
      { type: 'placement/mark', scenarioId, initiativeIds, mark },
      { offerUndo: mark === 'stop' },
    );
  },
  ...(mark === 'stop' && { said: stopSaid }),
}));

function canMark(mark: Placement['mark'], chosen: readonly Card[]): boolean {
  if (chosen.every((card) => card.placement.mark === mark)) return false;
  if (mark === 'stop') return chosen.every((card) => card.funded);
  return mark !== 'never' || chosen.every((card) => !card.funded);
}

/** Of one card, what stopping it frees. */
function stopSaid({ chosen: [card, ...more] }: Target): string {
  if (!card?.funded || more.length > 0) return markWords.stop;
  return `${markWords.stop}: ${stoppingWords(stoppingOf(currentPlan(), card), currentSpeech())}`;
}

const choosing: readonly Action[] = outcomes.map((outcome, index) => ({
  id: `outcome-${outcome}`,
  group: 'outcome',
  words: outcomeNames[outcome],
  key: String(index + 1),
  outcome,
  allowed: always,
  run: (target) =>
    dispatch({ type: 'initiative/edit', ids: idsOf(target), changes: { outcome, outcomeAssumed: false } }),
}));

/** The copies are selected: they are what is worked on next. */
async function duplicate({ chosen }: Target): Promise<void> {
  const copies = chosen.map(({ initiative }) => ({
    id: initiative.id,
    copyId: uuidv7(),
    title: `${initiative.title.slice(0, 990)} (copy)`,
  }));
  const { kind } = await dispatch({ type: 'initiative/duplicate', copies }, { offerUndo: true });
  const [first] = copies;
  if (kind !== 'done' || !first) return;
  if (copies.length === 1) return goTo(first.copyId);
  selectAll(copies.map(({ copyId }) => copyId));
  focusCard(first.copyId);
}

const editing: readonly Action[] = [
  {
    id: 'open',
    group: 'edit',
    words: 'Open',
    key: 'Enter',
    allowed: ({ chosen }) => chosen.length === 1,
    looksOnly: true,
    run: ({ chosen }) => {
      openPanel(chosen[0]?.initiative.id ?? null);
      return undefined;
    },
  },
  {
    id: 'duplicate',
    group: 'edit',
    words: 'Duplicate',
    key: 'Mod+d',
    allowed: always,
    run: duplicate,
  },
  {
    id: 'delete',
    group: 'edit',
    words: 'Delete',
    key: 'Delete',
    allowed: always,
    run: (target) =>
      passedOn(target, dispatch({ type: 'initiative/delete', ids: idsOf(target) }, { offerUndo: true })),
  },
];

/** Every action on cards, in the order of the menus. */
export const actions: readonly Action[] = [
  ...moving,
  ...sideways,
  ...ranking,
  ...funding,
  ...marking,
  ...choosing,
  ...editing,
];

/** What the Move to menu offers. */
export const moveActions: readonly Action[] = [...moving, ...ranking];
