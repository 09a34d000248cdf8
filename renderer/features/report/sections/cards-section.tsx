import type { Card } from '../../../../shared/rules/cards/card';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { yearlyRun } from '../../../../shared/rules/cards/yearly-run';
import { hiddenWorkOf } from '../../../../shared/rules/people/hidden-work';
import { dependenciesFrom } from '../../../../shared/rules/tables/lines';
import { hiddenWords } from '../../../../shared/words/cards/hidden-words';
import { laneWords, outcomeNames, statusWords } from '../../../../shared/words/codes';
import { compactMoney, signedMoney } from '../../../../shared/words/money';
import { spanWords } from '../../../../shared/words/quarters';
import { benefitsOf, benefitWords } from '../../../../shared/words/report/report-rows';
import { listWords, shortened } from '../../../../shared/words/report-counts';
import { say } from '../../../../shared/words/say';
import { OutcomeMark } from '../../../ui/outcome-mark';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import styles from './cards-section.module.css';

/** The chosen initiatives, each with all that is decided and known of it. */
export function CardsSection() {
  const { plan, scenarioId, choice } = useReport();
  const { byId } = cardsOf(plan, scenarioId);
  const cards = choice.initiativeIds.flatMap((id) => byId.get(id) ?? []);
  return (
    <section data-testid="report-cards">
      {cards.length === 0 && (
        <p className={paper.lead}>{say`Initiatives of this scenario have to be chosen.`}</p>
      )}
      {cards.map((card) => (
        <CardInFull key={card.initiative.id} card={card} />
      ))}
    </section>
  );
}

function CardInFull({ card }: { readonly card: Card }) {
  const { initiative } = card;
  return (
    <section className={styles.card}>
      <h2 className={paper.part}>
        <OutcomeMark outcome={initiative.outcome} size={10} /> {shortened(initiative.title, 300)}
      </h2>
      {initiative.description.trim() && (
        <p className={styles.text}>{shortened(initiative.description, 1_200)}</p>
      )}
      <dl className={styles.facts}>
        {useFacts(card).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function fundingWords(
  { funded, fundedAmount, cost }: Card,
  money: (amount: number | null) => string,
): string {
  if (!funded) return say`not funded`;
  return cost === null ? say`funded, with no cost yet` : say`${money(fundedAmount)} of ${money(cost)}`;
}

/** What is known; what is missing is named as such where a decision needs it. */
function useFacts(card: Card): (readonly [name: string, value: string])[] {
  const { plan, speech } = useReport();
  const { initiative, placement, cost, benefits } = card;
  const money = (amount: number | null) =>
    amount === null ? say`not known yet` : compactMoney(amount, speech);
  const run = yearlyRun(plan, card);
  const brings = benefitWords(benefitsOf(benefits), speech).map(({ kind, range }) => `${kind} ${range}`);
  const needs = dependenciesFrom(plan.dependency)
    .of(initiative.id)
    .filter(({ kind }) => kind === 'needs')
    .flatMap(({ toId }) => plan.initiative.get(toId)?.title ?? []);
  const hidden = hiddenWorkOf(plan, initiative.id);
  const optional = [
    [say`Programme`, initiative.programme],
    [say`Business unit`, initiative.businessUnit],
    [say`Sponsor`, initiative.sponsor],
    [say`Needs`, listWords(needs.map((title) => shortened(title, 80)))],
  ] as const;
  return [
    [say`List`, laneWords[placement.lane]],
    [say`Funding`, fundingWords(card, money)],
    [say`One-off cost`, money(cost)],
    [say`Run cost a year`, run === null ? say`not known yet` : signedMoney(run, speech)],
    [say`Outcome`, outcomeNames[initiative.outcome ?? 'none']],
    [say`Benefit a year`, brings.join(', ') || say`not written down`],
    [say`When`, spanWords(placement.start, placement.lengthQuarters, speech) || say`no start is set`],
    [say`Status`, statusWords[initiative.status]],
    [say`Business owner`, initiative.businessOwner || say`not named yet`],
    [say`IT owner`, initiative.itOwner || say`not named yet`],
    ...optional.filter(([, value]) => value.trim() !== ''),
    ...(hidden ? [[say`Work that is not seen`, hiddenWords(hidden)] as const] : []),
    [say`Risk of not doing it`, shortened(initiative.riskOfNotDoing, 600) || say`not written down`],
  ];
}
