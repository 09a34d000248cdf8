import type { Plan } from '../../../shared/model/plan';
import { fiscalYearOf } from '../../../shared/model/quarter';
import type { Card, Cards } from '../../../shared/rules/cards/card';
import { cardsOf, isFundedLane } from '../../../shared/rules/cards/cards';
import { figuresOf, total } from '../../../shared/rules/cards/figures';
import { yearlyRun } from '../../../shared/rules/cards/yearly-run';
import { freeWords } from '../../../shared/words/cards/free-words';
import { crossingWords } from '../../../shared/words/decisions';
import { compactMoney, signedMoney } from '../../../shared/words/money';
import { yearWords } from '../../../shared/words/quarters';
import { refusalWords } from '../../../shared/words/refusals';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import type { DragState } from '../../state/board/drag-store';
import type { Place } from '../../state/board/moves';

interface Hovering extends Pick<DragState, 'ids' | 'preview'> {
  readonly cards: Cards;
  readonly scenarioId: string;
  readonly place: Pick<Place, 'lane' | 'funded'>;
}

/** "Loyalty wallet here: € 0.07M stays free, +0.15M run a year from 2028", or why not. */
export function slotWords(
  { cards, scenarioId, ids, place, preview }: Hovering,
  speech: Speech,
  isBrief = false,
): string {
  const chosen = ids.flatMap((id) => cards.byId.get(id) ?? []);
  const who =
    chosen.length === 1 ? brief(chosen[0]?.initiative.title ?? '') : say`${chosen.length} initiatives`;
  if (preview?.refusal) return refusalWords(preview.refusal, speech);
  // One line of the backlog has no room for the whole sentence; the question that follows has it.
  if (isBrief && preview?.crossings.length) return say`Dropping asks for a reason`;
  const [crossing] = preview?.crossings ?? [];
  if (crossing) return say`${crossingWords(crossing, speech)} Dropping asks for a reason.`;
  if (!isFundedLane(place.lane)) return say`Back to the backlog`;
  if (!place.funded || !preview?.plan) return say`${who} here: not funded`;
  const lane = figuresOf(preview.plan, scenarioId).lanes[place.lane];
  const money =
    lane.budget === null && lane.isEntered
      ? say`${compactMoney(lane.fundedCost, speech)} funded`
      : lane.free !== null && lane.free >= 0 && lane.isFreeKnown
        ? say`${compactMoney(lane.free, speech)} stays free`
        : freeWords(lane, (amount) => compactMoney(amount, speech));
  const after = cardsOf(preview.plan, scenarioId);
  const run = runWords(
    preview.plan,
    ids.flatMap((id) => after.byId.get(id) ?? []),
    speech,
  );
  return say`${who} here: ${money}${run}`;
}

/** The title of a card in the hand can be read on the card: here the figures need the room. */
function brief(title: string): string {
  return title.length > 40 ? `${title.slice(0, 39).trimEnd()}…` : title;
}

function runWords(plan: Plan, chosen: readonly Card[], speech: Speech): string {
  const runCost = total(chosen, (card) => yearlyRun(plan, card) ?? 0);
  if (runCost === 0) return '';
  const goLive = Math.min(...chosen.map((card) => fiscalYearOf(card.window.last + 1)));
  return say`, ${signedMoney(runCost, speech)} run a year from ${yearWords(goLive, speech)}`;
}
