import { uuidv7 } from 'uuidv7';
import { type ProgrammeFit, programmeFits, strengthsOf } from '../../../shared/rules/people/strengths';
import { counted } from '../../../shared/words/counts';
import { needsRule } from '../../../shared/words/people/planning-rules';
import { gapWords, strengthName } from '../../../shared/words/people/strength-words';
import { say } from '../../../shared/words/say';
import { storeField } from '../../state/plan/dispatch';
import { useEditable, usePlan, useScenarioId } from '../../state/plan/plan-hooks';
import cardStyles from '../../ui/card.module.css';
import { classNames } from '../../ui/class-names';
import { CopyHead } from '../../ui/copying/copy-head';
import { HowMade } from '../../ui/how-made';
import { LevelSelect } from './level-select';
import strengths from './strengths.module.css';

/** What each programme needs of each strength, and by how much that falls short. */
export function NeedTable() {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const fits = programmeFits(plan, scenarioId);
  const columns = strengthsOf(plan);
  return (
    <section className={cardStyles.card} aria-label={say`What programmes need`}>
      <CopyHead of={say`What programmes need`} table>
        <h2 className={cardStyles.heading}>{say`What programmes need`}</h2>
      </CopyHead>
      {fits.length === 0 ? (
        <p
          className={cardStyles.note}
        >{say`No initiative is part of a programme yet. Name one in its panel, under “Unit, programme and sponsor”; what it needs is then written down here, once for all of its initiatives.`}</p>
      ) : (
        <div className={strengths.scroll} tabIndex={0} role="group" aria-label={say`Needs by programme`}>
          <table className={strengths.table} aria-label={say`What programmes need`}>
            <thead>
              <tr>
                <th scope="col">{say`Programme`}</th>
                {columns.map((column) => (
                  <th key={column.id} scope="col" className={strengths.need}>
                    {strengthName(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {fits.map((fit) => (
                <ProgrammeLine key={fit.programme} fit={fit} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {fits.length > 0 && <HowMade bare rules={[needsRule]} about={say`Needs of programmes`} />}
    </section>
  );
}

function ProgrammeLine({ fit: { programme, funded, fits } }: { readonly fit: ProgrammeFit }) {
  const plan = usePlan();
  const disabled = !useEditable();
  return (
    <tr>
      <th scope="row">
        {programme}
        <span className={strengths.about}>
          {funded === 0 ? say`nothing funded` : say`${counted(funded, 'initiative')} funded`}
        </span>
      </th>
      {strengthsOf(plan).map((strength) => {
        const found = fits.find((each) => each.strength.id === strength.id);
        const name = strengthName(strength);
        return (
          <td key={strength.id}>
            <LevelSelect
              label={say`What ${programme} needs of ${name}`}
              none="–"
              value={found?.need.level ?? null}
              disabled={disabled}
              commit={(level) =>
                storeField({
                  type: 'strength-need/set',
                  id: found?.need.id ?? uuidv7(),
                  programme,
                  strengthId: strength.id,
                  level,
                })
              }
            />
            {found && (
              <span className={classNames(strengths.about, found.gap ? strengths.short : '')}>
                {gapWords(found.gap)}
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}
