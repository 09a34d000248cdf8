import {
  ArrowDown,
  ArrowDownToLine,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  ArrowUpToLine,
  Inbox,
  Lightbulb,
  type LucideIcon,
  Plug,
} from 'lucide-react';
import type { Lane } from '../../../shared/model/codes';
import { cardsOf } from '../../../shared/rules/cards/cards';
import type { Command } from '../../../shared/rules/command';
import { laneWords } from '../../../shared/words/codes';
import { say } from '../../../shared/words/say';
import { boardView, laneIds } from '../board/board-order';
import { laneBeside, lastPlace, moveTo, type Place, rankStep, toLaneMove } from '../board/moves';
import { dispatch } from '../plan/dispatch';
import { currentPlan } from '../plan/plan-store';
import { type Action, idsOf, type Target } from './card-action';
import { followed, passedOn } from './follow-cards';

function toPlace(target: Target, place: Place | null): Promise<void> | undefined {
  if (!place) return undefined;
  const command = moveTo(target.cards, target.scenarioId, idsOf(target), place);
  return followed(target, command, { said: () => placeWords(target) });
}

/** "Loyalty wallet: 3 of 14 in keep the lights on, funded": what is seen at once is said, for the lane alone says nothing new. */
function placeWords({ scenarioId, chosen }: Target): string {
  const cards = cardsOf(currentPlan(), scenarioId);
  const [first] = chosen.flatMap(({ initiative }) => cards.byId.get(initiative.id) ?? []);
  if (!first) return '';
  const { lane } = first.placement;
  const ids = laneIds(cards, lane, boardView());
  const place = say`${ids.indexOf(first.initiative.id) + 1} of ${ids.length} in ${laneWords[lane]}`;
  const where = lane === 'backlog' ? place : first.funded ? say`${place}, funded` : say`${place}, not funded`;
  return chosen.length === 1
    ? `${first.initiative.title}: ${where}`
    : say`${chosen.length} initiatives, from ${where}`;
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

const laneIcons: Readonly<Record<Lane, LucideIcon>> = { backlog: Inbox, run: Plug, innovate: Lightbulb };

function laneAction(lane: Lane, key: string): Action {
  return {
    id: `to-${lane}`,
    group: 'move',
    words: laneWords[lane],
    icon: laneIcons[lane],
    key,
    whyNot: (target) => (inLane(lane)(target) ? say`Already there.` : null),
    run: (target) => sortedInto(target, toLaneMove(target.scenarioId, target.chosen, lane)),
  };
}

function fundedAction(lane: 'run' | 'innovate', key: string): Action {
  return {
    id: `to-${lane}-funded`,
    group: 'move',
    words: say`${laneWords[lane]}, funded`,
    icon: laneIcons[lane],
    key,
    whyNot: ({ chosen }) =>
      chosen.every((card) => card.placement.lane === lane && card.funded)
        ? say`Already there, and funded.`
        : null,
    run: (target) => {
      const place = { lane, funded: true, index: lastPlace };
      return sortedInto(target, moveTo(target.cards, target.scenarioId, idsOf(target), place));
    },
  };
}

/** To a lane, each by its key. */
export const moving: readonly Action[] = [
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

/** Why they cannot go a step, or to an edge, as one. */
function whyNotRank(target: Target, place: Place | null, atEdge: string): string | null {
  if (place) return null;
  const [first] = target.chosen;
  return first && inLane(first.placement.lane)(target) ? atEdge : say`They are not in one list.`;
}

const whyNotEdge = (target: Target) =>
  whyNotRank(target, edgePlace(target, 0), say`The funding line is between them.`);

/** Up and down within a lane. */
export const ranking: readonly Action[] = [
  {
    id: 'rank-up',
    group: 'rank',
    words: say`One place up`,
    icon: ArrowUp,
    key: 'Alt+ArrowUp',
    whyNot: (target) =>
      whyNotRank(target, rankStep(target.cards, target.chosen, 'up'), say`Already at the top.`),
    run: (target) => toPlace(target, rankStep(target.cards, target.chosen, 'up')),
  },
  {
    id: 'rank-down',
    group: 'rank',
    words: say`One place down`,
    icon: ArrowDown,
    key: 'Alt+ArrowDown',
    whyNot: (target) =>
      whyNotRank(target, rankStep(target.cards, target.chosen, 'down'), say`Already at the bottom.`),
    run: (target) => toPlace(target, rankStep(target.cards, target.chosen, 'down')),
  },
  {
    id: 'rank-first',
    group: 'rank',
    words: say`To the top`,
    icon: ArrowUpToLine,
    key: 'Alt+Home',
    whyNot: whyNotEdge,
    run: (target) => toPlace(target, edgePlace(target, 0)),
  },
  {
    id: 'rank-last',
    group: 'rank',
    words: say`To the bottom`,
    icon: ArrowDownToLine,
    key: 'Alt+End',
    whyNot: whyNotEdge,
    run: (target) => toPlace(target, edgePlace(target, lastPlace)),
  },
];

/** To the lane beside its own. */
export const sideways: readonly Action[] = (['left', 'right'] as const).map((side) => ({
  id: `lane-${side}`,
  group: 'move',
  words: side === 'left' ? say`One lane to the left` : say`One lane to the right`,
  icon: side === 'left' ? ArrowLeft : ArrowRight,
  key: side === 'left' ? 'Alt+ArrowLeft' : 'Alt+ArrowRight',
  whyNot: ({ chosen }) => (laneBeside(chosen, side) ? null : say`No list beside theirs.`),
  run: (target) => toLane(target, laneBeside(target.chosen, side)),
}));

/** What the Move to menu offers. */
export const moveActions: readonly Action[] = [...moving, ...ranking];
