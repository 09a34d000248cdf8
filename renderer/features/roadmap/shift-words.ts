import { settingsOf } from '../../../shared/model/plan';
import { quarterIn } from '../../../shared/model/quarter';
import { placementId } from '../../../shared/model/records/placement';
import { freeChanged } from '../../../shared/rules/budgets/free-changed';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { moneyMoved } from '../../../shared/rules/cards/money-moved';
import type { CommandOf } from '../../../shared/rules/command';
import { firstOverload } from '../../../shared/rules/people/capacity';
import { nearestFit } from '../../../shared/rules/people/nearest-fit';
import { shiftedDates } from '../../../shared/rules/people/shift-commands';
import { freeThenWords } from '../../../shared/words/cards/free-words';
import { movedMoneyWords, workWords } from '../../../shared/words/cards/roadmap-words';
import { counted } from '../../../shared/words/counts';
import { crossingWords } from '../../../shared/words/decisions';
import { overWhenMovedWords } from '../../../shared/words/people/team-words';
import { refusalWords } from '../../../shared/words/refusals';
import { say } from '../../../shared/words/say';
import { currentSpeech } from '../../state/plan/plan-hooks';
import { currentPlan, currentScenarioId } from '../../state/plan/plan-store';
import type { Preview } from '../../state/plan/preview';

/** By how many quarters the first and the last quarter of bars move. */
export type ShiftBy = Pick<CommandOf<'placement/shift'>, 'firstBy' | 'lastBy'>;

/** "Q3 2027 to Q1 2028, 3 quarters; 0.40M moves to 2028; then IT budget 2027 1.20M free": what moving the ends of bars would do to the plan as it is. */
export function shiftWords(ids: readonly string[], shift: ShiftBy, preview: Preview): string {
  const speech = currentSpeech();
  if (preview.refusal) return refusalWords(preview.refusal, speech);
  const money = preview.plan
    ? movedMoneyWords(moneyMoved(currentPlan(), preview.plan, currentScenarioId(), ids), speech)
    : '';
  const reasons = preview.crossings.map(
    (crossing) => say`needs a reason: ${crossingWords(crossing, speech)}`,
  );
  const free = preview.plan
    ? freeThenWords(freeChanged(currentPlan(), preview.plan, currentScenarioId()), speech)
    : '';
  return [datesWords(ids, shift), money, free, loadWords(ids, preview), ...reasons]
    .filter(Boolean)
    .join('; ');
}

/** Where a bar alone would ask a team for more than it has, and the nearest start that fits. */
function loadWords(ids: readonly string[], { plan }: Preview): string {
  const [only] = ids;
  const scenarioId = currentScenarioId();
  const card = ids.length === 1 && plan ? cardsOf(plan, scenarioId).byId.get(only ?? '') : undefined;
  const over = card && plan ? firstOverload(plan, scenarioId, card) : null;
  if (!card || !plan || !over) return '';
  const fit = nearestFit(plan, scenarioId, card.initiative.id);
  return overWhenMovedWords(
    { team: over.team.name, quarter: over.quarter, share: over.share, fit },
    currentSpeech(),
  );
}

/** Where a bar alone would come to stand; of several, how far they go. */
function datesWords(ids: readonly string[], shift: ShiftBy): string {
  const [only] = ids;
  const plan = currentPlan();
  const placement = plan.placement.get(placementId(currentScenarioId(), only ?? ''));
  if (ids.length !== 1 || !placement) return `${counted(ids.length, 'initiative')} ${byWords(shift)}`;
  const { start, lengthQuarters } = shiftedDates(placement, shift, quarterIn(settingsOf(plan).firstYear, 1));
  return workWords(start, lengthQuarters, currentSpeech());
}

/** "2 quarters later", "1 quarter longer", "where they are". */
function byWords({ firstBy, lastBy }: ShiftBy): string {
  const said = (by: number, more: string, less: string) =>
    `${counted(Math.abs(by), 'quarter')} ${by > 0 ? more : less}`;
  if (firstBy === 0 && lastBy === 0) return say`where they are`;
  if (firstBy === lastBy) return said(firstBy, 'later', 'earlier');
  return firstBy === 0 ? said(lastBy, 'longer', 'shorter') : said(firstBy, 'shorter', 'longer');
}
