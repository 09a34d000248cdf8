import type { ControlBody, ControlReplies } from '../../../shared/contract/control';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { whyBefore } from '../../../shared/rules/decisions/why-before';
import { showWhy } from '../../../shared/rules/show/show-why';
import { locale } from '../../../shared/words/language';
import { comparedWords, namesOf } from '../../../shared/words/outcomes/why-words';
import { spoken } from '../../../shared/words/own/sentence';
import { whySentence } from '../../../shared/words/own/sentences';
import { speechOf } from '../../../shared/words/speech';
import { Failure } from '../store/failure';
import { initiativesAsked } from './initiatives-asked';
import { scenarioAsked } from './scenario-asked';

/**
 * Two initiatives side by side with a verdict, as figures and as the sentences of the report. Refuses a name that no initiative of
 * the scenario has, and two names of one.
 */
export function whyAsked(
  plan: Plan,
  { a, b, scenario }: ControlBody<'plan/why'>,
): ControlReplies['plan/why'] {
  const asked = scenarioAsked(plan, scenario);
  const [first = '', second = ''] = initiativesAsked(plan, [a, b]);
  if (first === second) throw new Failure('initiative-twice', { initiative: b });
  const why = whyBefore(plan, asked.id, first, second);
  if (!why) throw new Failure('initiative-not-there', { a, b, scenario: asked.name });
  const speech = speechOf(settingsOf(plan), locale);
  const names = namesOf(why);
  return {
    why: showWhy(plan, asked, why),
    told: [
      spoken(plan, whySentence(why, speech), speech),
      ...why.compared.map((each) => comparedWords(each, names, speech)),
    ],
  };
}
