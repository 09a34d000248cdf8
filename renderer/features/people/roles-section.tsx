import { useMemo } from 'react';
import { type RoleRequired, rolesRequired } from '../../../shared/rules/people/required-roles';
import { bareMoney } from '../../../shared/words/money';
import { rolesRule } from '../../../shared/words/people/planning-rules';
import { listWords } from '../../../shared/words/report-counts';
import { say } from '../../../shared/words/say';
import { showCards } from '../../state/board/show-card';
import { usePlan, useScenarioId, useSpeech } from '../../state/plan/plan-hooks';
import { openPanel } from '../../state/window/view-store';
import cardStyles from '../../ui/card.module.css';
import { classNames } from '../../ui/class-names';
import { CopyHead } from '../../ui/copying/copy-head';
import { HowMade } from '../../ui/how-made';
import styles from './people.module.css';
import strengths from './strengths.module.css';

/** So many initiatives that wait are named; the rest is a number. */
const named = 5;

/** The roles that funded work requires, who fills them, and what waits for somebody; each leads to its card. */
export function RolesSection() {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const { currency } = useSpeech();
  const roles = useMemo(() => rolesRequired(plan, scenarioId), [plan, scenarioId]);
  return (
    <section className={cardStyles.card} aria-label={say`Required roles`}>
      <CopyHead of={say`Required roles`} table>
        <h2 className={cardStyles.heading}>{say`Required roles`}</h2>
      </CopyHead>
      {roles.length === 0 ? (
        <p
          className={cardStyles.note}
        >{say`No funded initiative requires a role yet. Name one in its panel, under “Required roles”: an integration expert in a project for customers, say.`}</p>
      ) : (
        <table className={classNames(strengths.table, strengths.plain)} aria-label={say`Required roles`}>
          <thead>
            <tr>
              <th scope="col">{say`Role`}</th>
              <th scope="col">{say`Funded initiatives`}</th>
              <th scope="col">{say`Filled by`}</th>
              <th scope="col">{say`Waits for somebody`}</th>
              <th scope="col" className={styles.number}>{say`Money that waits, ${currency}`}</th>
            </tr>
          </thead>
          <tbody>
            {roles.map((role) => (
              <RoleLine key={role.role} role={role} />
            ))}
          </tbody>
        </table>
      )}
      {roles.length > 0 && <HowMade bare rules={[rolesRule]} about={say`Required roles`} />}
    </section>
  );
}

function RoleLine({
  role: { role, initiativeIds, openIds, openMoney, filledBy },
}: {
  readonly role: RoleRequired;
}) {
  const plan = usePlan();
  const speech = useSpeech();
  return (
    <tr>
      <th scope="row">{role}</th>
      <td>{initiativeIds.length.toLocaleString(speech.locale)}</td>
      <td>{listWords([...filledBy]) || say`nobody yet`}</td>
      <td>
        {openIds.length === 0 && '–'}
        {openIds.slice(0, named).map((id) => (
          <button key={id} type="button" className={styles.cause} onClick={() => openPanel(id)}>
            {plan.initiative.get(id)?.title}
          </button>
        ))}
        {openIds.length > named && (
          <button
            type="button"
            className={styles.cause}
            onClick={() => showCards(openIds)}
          >{say`and ${(openIds.length - named).toLocaleString(speech.locale)} more`}</button>
        )}
      </td>
      <td className={styles.number}>{openIds.length > 0 ? bareMoney(openMoney, speech) : '–'}</td>
    </tr>
  );
}
