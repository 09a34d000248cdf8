import { intakeOf, saysAnything } from '../../../../shared/rules/peers/intake';
import { quickWinsOf } from '../../../../shared/rules/peers/quick-wins';
import { demandOf } from '../../../../shared/rules/people/demand';
import { locale } from '../../../../shared/words/language';
import { demandWords, exposureWords, outsideWords } from '../../../../shared/words/people/intake-words';
import { say } from '../../../../shared/words/say';
import paper from '../paper.module.css';
import { useReport } from '../report-context';

/** So many quick wins are named for each peer. */
const named = 5;

/** What comes in; left out where nothing is said of it and nothing undecided asks for days. */
export function IntakeReport() {
  const { plan, scenarioId, speech } = useReport();
  const intake = intakeOf(plan, scenarioId);
  const demand = demandOf(plan, scenarioId);
  if (!saysAnything(intake) && demand.count + demand.asked === 0) return null;
  const wins = quickWinsOf(plan, scenarioId).flatMap(({ peer, cards }) => {
    if (cards.length === 0) return [];
    const titles = cards.slice(0, named).map(({ initiative: { title } }) => title);
    const more = cards.length > named ? say` and ${(cards.length - named).toLocaleString(locale)} more` : '';
    return [say`Within 90 days for the ${peer.name}: ${titles.join('; ')}${more}.`];
  });
  const said = [
    outsideWords(intake),
    exposureWords(say`Emerging technology`, intake.emerging, intake, speech),
    exposureWords(say`Customer-facing`, intake.customerFacing, intake, speech),
  ].filter(Boolean);
  return (
    <section data-testid="report-intake">
      <h2 className={paper.part}>{say`Intake`}</h2>
      <p>{demandWords(demand, speech)}</p>
      {[...said.map((words) => `${words}.`), ...wins].map((words) => (
        <p key={words}>{words}</p>
      ))}
    </section>
  );
}
