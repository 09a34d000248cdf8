import type { BenefitKind } from '../../../shared/model/codes';
import { creditsOf, creditsOfKind, likelyOfCredit } from '../../../shared/rules/outcomes/credits';
import { creditOf } from '../../../shared/rules/outcomes/enabler-credit';
import { givenWords, kindCreditWords, receivedWords } from '../../../shared/words/outcomes/credit-words';
import { usePlan, useScenarioId, useSpeech } from '../../state/plan/plan-hooks';

/** What an initiative is credited with of others' benefits, and what of its own is credited to its enablers. */
export function Credited({ id, className }: { readonly id: string; readonly className: string | undefined }) {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const speech = useSpeech();
  if (plan.dependency.size === 0 || plan.scenario.get(scenarioId)?.kind === 'baseline') return null;
  const { received, given } = creditOf(plan, id);
  const lines = [
    givenWords(likelyOfCredit(given), speech),
    receivedWords(likelyOfCredit(received), speech),
  ].filter(Boolean);
  return lines.map((words) => (
    <span key={words} className={className}>
      {words}
    </span>
  ));
}

/** What the funded benefits of a kind owe to enablers; nothing where they owe nothing. */
export function KindCredited({ kind }: { readonly kind: BenefitKind }) {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const speech = useSpeech();
  const words = kindCreditWords(creditsOfKind(creditsOf(plan, scenarioId), kind), speech);
  return words && <span>{`. ${words}.`}</span>;
}
