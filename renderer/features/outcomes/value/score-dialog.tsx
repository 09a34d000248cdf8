import type { Card } from '../../../../shared/rules/cards/card';
import { type Npv, npvYears } from '../../../../shared/rules/scores/score-npv';
import type { Scores } from '../../../../shared/rules/scores/score-row';
import type { Weighted } from '../../../../shared/rules/scores/score-weighted';
import { weightedOf } from '../../../../shared/rules/scores/scores';
import { sentence } from '../../../../shared/words/counts';
import { bareMoney, compactMoney, signedMoney } from '../../../../shared/words/money';
import {
  paybackWords,
  pointsOutOf100,
  scoreFormulas,
  scoreWords,
  termBasisWords,
  termName,
  weightedSum,
} from '../../../../shared/words/outcomes/score-words';
import { yearWords } from '../../../../shared/words/quarters';
import { say } from '../../../../shared/words/say';
import { usePlan, useSettings, useSpeech } from '../../../state/plan/plan-hooks';
import { Button } from '../../../ui/button';
import cardStyles from '../../../ui/card.module.css';
import { Dialog } from '../../../ui/dialog';
import callout from '../callout.module.css';
import { goToCard } from '../go-to-card';
import tables from '../table.module.css';
import styles from './score-dialog.module.css';

interface Props {
  readonly card: Card;
  readonly scores: Scores;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Every term of one initiative's scores. */
export function ScoreDialog({ card, scores, open, onClose }: Props) {
  const plan = usePlan();
  const speech = useSpeech();
  const { businessValue, timeCriticality, riskReduction, jobSize } = card.initiative;
  const points = [businessValue, timeCriticality, riskReduction].join(' + ');
  return (
    <Dialog
      open={open}
      onClose={onClose}
      wide
      title={card.initiative.title}
      actions={
        <>
          <Button onClick={() => goToCard(card.initiative.id)}>{say`Go to the card`}</Button>
          <Button look="solid" onClick={onClose}>{say`Close`}</Button>
        </>
      }
    >
      <TermTable weighted={weightedOf(plan, card)} />
      <NpvTable npv={scores.npv} flows={scores.flows} />
      <Assumptions scores={scores} />
      <dl className={styles.others}>
        <dt>{say`Payback`}</dt>
        <dd>{sentence(paybackWords(scores.payback))}</dd>
        <dt>{say`Benefit / cost`}</dt>
        <dd>{scores.ratio === null ? say`Not known` : scoreWords(scores, 'ratio', speech)}</dd>
        <dt>{say`WSJF`}</dt>
        <dd>
          {scores.wsjf === null
            ? say`Not known: it takes business value, time criticality, risk reduction and job size.`
            : `(${points}) ÷ ${jobSize} = ${scoreWords(scores, 'wsjf', speech)}`}
        </dd>
        <dt>{say`Value / effort`}</dt>
        <dd>
          {scores.valueEffort === null
            ? say`Not known: it takes business value and job size.`
            : `${businessValue} ÷ ${jobSize} = ${scoreWords(scores, 'valueEffort', speech)}`}
        </dd>
      </dl>
    </Dialog>
  );
}

function TermTable({ weighted }: { readonly weighted: Weighted }) {
  const speech = useSpeech();
  const { score, terms, knownWeight, allWeight } = weighted;
  return (
    <section>
      <h3
        className={cardStyles.heading}
      >{say`Score: ${score === null ? say`not known` : pointsOutOf100(score, speech)}`}</h3>
      <table className={tables.table} aria-label={say`Parts of the score`}>
        <thead>
          <tr>
            <th scope="col">{say`Part`}</th>
            <th scope="col">{say`Made of`}</th>
            <th scope="col" className={tables.number}>{say`0 to 100`}</th>
            <th scope="col" className={tables.number}>{say`Weight`}</th>
          </tr>
        </thead>
        <tbody>
          {terms.map(({ key, name, weight, value, basis }) => (
            <tr key={key}>
              <th scope="row">{termName({ key, name })}</th>
              <td>{termBasisWords(basis, speech)}</td>
              <td className={tables.number}>{pointsOutOf100(value, speech)}</td>
              <td className={tables.number}>{weight}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={cardStyles.note}>
        {score === null
          ? say`Known: ${knownWeight} of ${allWeight} points of weight, less than half.`
          : weightedSum(weighted, speech)}
      </p>
    </section>
  );
}

function NpvTable({ npv, flows }: Pick<Scores, 'npv' | 'flows'>) {
  const speech = useSpeech();
  const { firstYear, discountRate } = useSettings();
  if (!npv || !flows)
    return (
      <section>
        <h3 className={cardStyles.heading}>{say`Net present value: not known`}</h3>
        <p className={cardStyles.note}>{say`It needs a cost, and a benefit or a saving.`}</p>
      </section>
    );
  const rate = `${(discountRate / 100).toLocaleString(speech.locale)} %`;
  return (
    <section>
      <h3
        className={cardStyles.heading}
      >{say`Net present value: ${compactMoney(npv.value, speech)} at ${rate} a year`}</h3>
      <table className={tables.table} aria-label={say`Net present value by year`}>
        <thead>
          <tr>
            <th scope="col">{say`Year`}</th>
            {[
              say`Margin and cashable saving`,
              say`Run cost`,
              say`One-off`,
              say`Net`,
              say`Worth in the first year`,
              say`Factor`,
            ].map((head) => (
              <th key={head} scope="col" className={tables.number}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {npvYears(flows, discountRate).map(({ benefits, run, oneOff, net, factor }, index) => (
            <tr key={firstYear + index}>
              <th scope="row">{yearWords(firstYear + index, speech)}</th>
              <td className={tables.number}>{bareMoney(benefits, speech)}</td>
              <td className={tables.number}>{bareMoney(run, speech)}</td>
              <td className={tables.number}>{bareMoney(oneOff, speech)}</td>
              <td className={tables.number}>{signedMoney(net, speech)}</td>
              <td className={tables.number}>{signedMoney(Math.round(net * factor), speech)}</td>
              <td className={tables.number}>{factor.toFixed(3)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={cardStyles.note}>{`${scoreFormulas.npv}${apartWords(npv, speech)}`}</p>
    </section>
  );
}

function apartWords({ avoided, lossAvoided }: Npv, speech: ReturnType<typeof useSpeech>): string {
  const parts = [
    avoided !== 0 && say`avoided cost ${compactMoney(avoided, speech)}`,
    lossAvoided !== 0 && say`expected loss avoided ${compactMoney(lossAvoided, speech)}`,
  ].filter(Boolean);
  return parts.length ? say` Apart, at the same rate: ${parts.join('; ')}.` : '';
}

function Assumptions({ scores: { flows } }: { readonly scores: Scores }) {
  if (!flows) return null;
  const taken = [
    !flows.runCostKnown && say`its run cost is not known and counted as none`,
    !flows.startKnown && say`its start is not known: it is taken to begin with the plan`,
  ].filter(Boolean);
  if (taken.length === 0) return null;
  return <p className={callout.callout}>{say`Mind: ${taken.join('; ')}.`}</p>;
}
