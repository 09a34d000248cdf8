import type { FundedLane } from '../../../shared/model/codes';
import type { Money } from '../../../shared/model/money';
import { laneRun } from '../../../shared/rules/cards/entered';
import type { LaneFigures } from '../../../shared/rules/cards/figures';
import { shownOf } from '../../../shared/words/cards/find-words';
import { freeWords } from '../../../shared/words/cards/free-words';
import { bareMoney, compactMoney, signedMoney } from '../../../shared/words/money';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { actions } from '../../state/actions/actions';
import { keyWords } from '../../state/actions/keys';

/** "€ 4.26M of 4.60M"; with an arrow where a card in the air would change it. */
export function moneyOfLane(before: LaneFigures, after: LaneFigures, speech: Speech): string {
  const changes = before.fundedCost !== after.fundedCost;
  const spent = changes
    ? `${compactMoney(before.fundedCost, speech)} → ${bareMoney(after.fundedCost, speech)}`
    : after.isEntered
      ? compactMoney(after.fundedCost, speech)
      : '–';
  return after.budget === null ? spent : say`${spent} of ${bareMoney(after.budget, speech)}`;
}

/** What an empty lane says while something is looked for. */
export const nothingFits = say`Nothing here fits what you look for.`;

/** What an empty lane says: how it is filled, by the key that the user has for it. */
export function emptyLane(lane: FundedLane): string {
  const key = actions.find(({ id }) => id === `to-${lane}`)?.key;
  return key === undefined
    ? say`Drag initiatives here. Those above the line are funded.`
    : say`Drag initiatives here, or choose some and press ${keyWords(key)}. Those above the line are funded.`;
}

/** "5 funded · 1 not"; with an arrow where a card in the air would change it; before it how many are shown, if not all. */
export function countWords(
  before: LaneFigures,
  after: LaneFigures,
  speech: Speech,
  shown: number | null,
): string {
  const said = (count: number) => count.toLocaleString(speech.locale);
  const funded =
    before.funded === after.funded ? said(after.funded) : `${said(before.funded)} → ${said(after.funded)}`;
  const seen = shown === null ? '' : say`${shownOf(shown, before.count, speech)} shown · `;
  return say`${seen}${funded} funded · ${said(after.count - after.funded)} not`;
}

/** "0.34M free", "0.12M over budget", or that no budget is set. */
export function laneFreeWords(lane: LaneFigures, speech: Speech): string {
  return freeWords(lane, (amount) => bareMoney(amount, speech));
}

export function runWords(lane: LaneFigures, speech: Speech): string {
  const run = laneRun(lane);
  return run === null ? say`no run cost entered yet` : say`${signedMoney(run, speech)} run`;
}

/** What the funding line says. */
export function lineWords(lane: LaneFigures, speech: Speech): string {
  const money = (amount: Money) => compactMoney(amount, speech);
  return say`funded above · ${lane.budget === null && lane.isEntered ? money(lane.fundedCost) : freeWords(lane, money)}`;
}
