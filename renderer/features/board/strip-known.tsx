import { knownMoney } from '../../../shared/rules/questions/known-money';
import { fourWords, withoutCostWords } from '../../../shared/words/cards/known-words';
import { say } from '../../../shared/words/say';
import { shareWords } from '../../../shared/words/shares';
import { useShownPlan } from '../../state/board/shown-plan';
import { openInterview } from '../../state/plan/interview';
import { useEditable, useScenarioId, useSpeech } from '../../state/plan/plan-hooks';
import cell from './strip-cell.module.css';

/** How much of the funded money has its four answers; leads to the interview. Nothing where all has, or none is funded. */
export function KnownLink() {
  const speech = useSpeech();
  const { plan } = useShownPlan();
  const editable = useEditable();
  const known = knownMoney(plan, useScenarioId());
  if (known.withoutFour === 0) return null;
  const words = [fourWords(known, speech), withoutCostWords(known)].filter(Boolean).join('. ');
  const short =
    known.four === null || known.four === 1
      ? say`answers missing`
      : say`${shareWords(known.four, speech)} known`;
  if (!editable) return <span title={words}>{short}</span>;
  return (
    <button
      type="button"
      className={cell.link}
      title={say`${words}. Answer what is missing…`}
      aria-label={say`${short}. ${words}. Answer what is missing`}
      onClick={() => openInterview()}
    >
      {short}
    </button>
  );
}
