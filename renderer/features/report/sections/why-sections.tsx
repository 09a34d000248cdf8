import { useMemo } from 'react';
import { type WhyBefore, whyBefore } from '../../../../shared/rules/decisions/why-before';
import {
  aspectWords,
  comparedWords,
  namesOf,
  servesWords,
  sidesWords,
} from '../../../../shared/words/outcomes/why-words';
import { whySentence } from '../../../../shared/words/own/sentences';
import { sectionNames } from '../../../../shared/words/report/report-kind-words';
import { say } from '../../../../shared/words/say';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import styles from '../summary.module.css';
import tables from '../tables.module.css';
import { useSpoken } from '../told-words';

function useWhy(): WhyBefore | null {
  const { plan, scenarioId, choice } = useReport();
  const [a = '', b = ''] = choice.initiativeIds;
  return useMemo(() => whyBefore(plan, scenarioId, a, b), [plan, scenarioId, a, b]);
}

/** Which of the two comes first, and each comparison as a sentence. */
export function WhyVerdict() {
  const { speech } = useReport();
  const why = useWhy();
  const tell = useSpoken();
  if (!why) return <p className={paper.lead}>{say`Two initiatives of this scenario have to be chosen.`}</p>;
  const names = namesOf(why);
  return (
    <section data-testid="report-why-verdict">
      <h2 className={paper.part}>{say`Why ${names.a} before ${names.b}`}</h2>
      <p className={paper.lead}>{tell(whySentence(why, speech))}</p>
      <ul className={styles.points}>
        {why.compared.map((compared) => (
          <li key={compared.aspect}>{comparedWords(compared, names, speech)}</li>
        ))}
        {(['a', 'b'] as const).map((side) => (
          <li key={side}>
            <b>{say`${names[side]} serves`}</b> {servesWords(why.servings[side])}.
          </li>
        ))}
        {[why.a, why.b].map(({ initiative }) => (
          <li key={initiative.id}>
            <b>{say`Not doing ${initiative.title}:`}</b>{' '}
            {initiative.riskOfNotDoing || say`no risk is written down.`}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The two in figures. */
export function WhyCompared() {
  const { speech } = useReport();
  const why = useWhy();
  if (!why) return null;
  const names = namesOf(why);
  const rows = why.compared.map((each) => ({ ...each, ...sidesWords(each, speech) }));
  return (
    <section data-testid="report-why-compared">
      <h2 className={paper.part}>{sectionNames['why-compared']}</h2>
      <table aria-label={sectionNames['why-compared']} className={tables.table}>
        <thead>
          <tr>
            <th scope="col">{say`Aspect`}</th>
            <th scope="col" className={tables.number}>
              {names.a}
            </th>
            <th scope="col" className={tables.number}>
              {names.b}
            </th>
            <th scope="col">{say`Speaks for`}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ aspect, a, b, favours }) => (
            <tr key={aspect}>
              <th scope="row">{aspectWords[aspect]}</th>
              <td className={tables.number}>{a}</td>
              <td className={tables.number}>{b}</td>
              <td>
                {favours === 'equal'
                  ? say`equal`
                  : favours === 'unknown'
                    ? say`cannot be told`
                    : names[favours]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
