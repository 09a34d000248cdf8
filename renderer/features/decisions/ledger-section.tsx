import { crossingWords } from '../../../shared/words/decisions';
import { overridesRule } from '../../../shared/words/people/planning-rules';
import { say } from '../../../shared/words/say';
import { useIsLarge, usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { HowMade } from '../../ui/how-made';
import { momentWords } from '../../ui/moments';
import { MoreButton } from '../../ui/more-button';
import { Section } from '../../ui/page';
import { useMore } from '../../ui/use-more';
import styles from './decisions.module.css';

const noneYet = say`Nothing has been crossed. Each crossing of a hard limit is kept here with its reason.`;

/** What was crossed, when, in which scenario and why; nobody edits it. */
export function LedgerSection() {
  const plan = usePlan();
  const speech = useSpeech();
  const entries = [...plan.override.values()].sort((a, b) => b.at.localeCompare(a.at));
  const { shown, waiting, hidden, more } = useMore(entries, !useIsLarge());
  return (
    <Section title={say`Overrides`} wide {...(entries.length === 0 && { hint: noneYet })}>
      {entries.length > 0 && (
        <table className={styles.list} aria-label={say`Overrides`}>
          <thead>
            <tr>
              <th scope="col">{say`When`}</th>
              <th scope="col">{say`Scenario`}</th>
              <th scope="col">{say`What was crossed`}</th>
              <th scope="col">{say`Reason`}</th>
              <th scope="col">{say`Initiatives`}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((entry) => (
              <tr key={entry.id}>
                <td className={styles.day}>{momentWords(entry.at, speech.locale)}</td>
                <td>{plan.scenario.get(entry.scenarioId)?.name}</td>
                <td>{crossingWords(entry, speech)}</td>
                <td>{entry.reason}</td>
                <td>{titles(entry.initiativeIds.map((id) => plan.initiative.get(id)?.title))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <MoreButton waiting={waiting} hidden={hidden} more={more} />
      {entries.length > 0 && <HowMade bare rules={[overridesRule]} about={say`Overrides`} />}
    </Section>
  );
}

/** The first three by name; a title is missing where the initiative is no longer in the plan. */
function titles(found: readonly (string | undefined)[]): string {
  const named = found.map((title) => title ?? say`a deleted initiative`);
  const rest = named.length - 3;
  return named.slice(0, 3).join(', ') + (rest > 0 ? say` and ${rest} more` : '');
}
