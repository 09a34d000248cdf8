import { partnerFor } from '../../../shared/rules/people/strengths';
import { partnerRule } from '../../../shared/words/people/planning-rules';
import { gapWords, strengthName } from '../../../shared/words/people/strength-words';
import { listWords } from '../../../shared/words/report-counts';
import { say } from '../../../shared/words/say';
import { usePlan, useScenarioId } from '../../state/plan/plan-hooks';
import cardStyles from '../../ui/card.module.css';
import { HowMade } from '../../ui/how-made';
import strengths from './strengths.module.css';

/** Strengths that fall short of what funded programmes need, the widest gap first. */
export function PartnerSection() {
  const plan = usePlan();
  const found = partnerFor(plan, useScenarioId());
  return (
    <section className={cardStyles.card} aria-label={say`What to partner for`}>
      <h2 className={cardStyles.heading}>{say`What to partner for`}</h2>
      {found.length === 0 ? (
        <p className={cardStyles.note}>{say`No funded programme needs more than is there.`}</p>
      ) : (
        <ul className={strengths.list}>
          {found.map(({ strength, gap, programmes }) => (
            <li key={strength.id}>
              <b>{strengthName(strength)}</b>
              {say`, ${gapWords(gap)} for ${listWords(programmes)}`}
              <span className={strengths.about}>
                {strength.partner ? say`With ${strength.partner}` : say`No partner named yet`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {found.length > 0 && <HowMade bare rules={[partnerRule]} about={say`Gaps to partner for`} />}
    </section>
  );
}
