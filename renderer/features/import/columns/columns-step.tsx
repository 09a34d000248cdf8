import type { Mapping } from '../../../../shared/backlog/mapping';
import type { ImportTarget } from '../../../../shared/backlog/target';
import type { BacklogInspection, CheckReply } from '../../../../shared/contract/imports';
import { benefitKinds, lanes, outcomes } from '../../../../shared/model/codes';
import { backlogWords } from '../../../../shared/words/backlog-words';
import { benefitKindWords, laneWords, outcomeNames } from '../../../../shared/words/codes';
import { say } from '../../../../shared/words/say';
import { SelectField } from '../../../ui/fields/select-field';
import { Section } from '../../../ui/page';
import hidden from '../../../ui/visually-hidden.module.css';
import { type Choices, type TableChoices, withTable } from '../choices';
import type { ColumnView } from '../column-view';
import { keyColumnsOf } from '../row-identity';
import step from '../step.module.css';
import type { Checking } from '../use-check';
import { choose } from '../wizard-store';
import { ColumnLine } from './column-line';
import styles from './columns-step.module.css';
import { HierarchySection } from './hierarchy-section';
import { KeySection } from './key-section';
import { LeftOutRules } from './left-out-rules';
import { MappingFiles } from './mapping-files';
import { ToolSection } from './tool-section';

interface Props {
  readonly views: readonly ColumnView[];
  readonly choices: Choices;
  readonly guess: BacklogInspection | null;
  readonly checking: Checking;
  /** The file's name. */
  readonly name: string;
  readonly target: ImportTarget;
}

/** What each column becomes, and what holds for rows that do not say it. */
export function ColumnsStep({ views, choices, guess, checking, name, target }: Props) {
  const found = guess?.mapping ?? null;
  const tool = found?.preset ?? null;
  const key = target === 'initiatives' ? keyColumnsOf(choices, found, views) : [];
  return (
    <>
      {guess && (
        <ToolSection
          guess={guess}
          form={choices.form}
          loaded={choices.loaded?.fileName ?? null}
          target={target}
        />
      )}
      <section className={step.panel}>
        <h2 className={step.heading}>{say`What each column becomes`}</h2>
        <table className={styles.mapping}>
          <caption className={hidden.hidden}>{say`Columns of the file`}</caption>
          <thead>
            <tr>
              <th scope="col">{say`Column`}</th>
              <th scope="col">{say`First cells`}</th>
              <th scope="col">{say`Becomes`}</th>
              <th scope="col">{say`Counted in`}</th>
              <th scope="col">{say`Why`}</th>
            </tr>
          </thead>
          <tbody>
            {views.map((view) => (
              <ColumnLine
                key={view.column}
                {...{ view, guess, target, tool }}
                isOfKey={key.includes(view.column)}
              />
            ))}
          </tbody>
        </table>
        <MappingFiles name={name} checking={checking} />
      </section>
      {target === 'initiatives' && (
        <>
          <KeySection {...{ views, choices, found }} check={checking.check} />
          <HierarchySection {...{ views, choices, found }} />
          <Defaults {...{ views, choices, found }} />
        </>
      )}
      <LeftOutRules {...{ views, choices, guess }} check={checking.check} />
      <Forms locale={choices.table.locale} check={checking.check} />
    </>
  );
}

function said(change: Partial<TableChoices>): undefined {
  choose((choices) => withTable(choices, change));
  return undefined;
}

const laneChoices = lanes.map((value) => ({ value, words: laneWords[value] }));
const outcomeChoices = [
  { value: 'none', words: say`No outcome yet` },
  ...outcomes.map((value) => ({ value, words: outcomeNames[value] })),
];
const inferChoices = [
  { value: 'words', words: say`From the words, as assumed` },
  { value: 'open', words: say`Left as below` },
];
const kindChoices = benefitKinds.map((value) => ({ value, words: benefitKindWords[value] }));

interface DefaultsProps extends Pick<Props, 'choices' | 'views'> {
  readonly found: Mapping | null;
}

function Defaults({ choices, found, views }: DefaultsProps) {
  const { lane, outcome, benefitKind, infer } = choices.table;
  const mapped = new Set(views.map(({ field }) => field));
  const benefit = mapped.has('benefit') || mapped.has('benefitLow') || mapped.has('benefitHigh');
  const asked = !mapped.has('lane') || !mapped.has('outcome');
  const inferred = infer ?? found?.infer ?? true;
  const heldLane = lane ?? found?.lane;
  const heldOutcome = outcome ?? found?.outcome ?? 'none';
  const who = (field: 'lane' | 'outcome', isSaid: boolean) => {
    if (mapped.has(field)) return say`Rows that do not say it`;
    return inferred && !isSaid ? say`Rows whose words do not say it` : say`All rows`;
  };
  return (
    <Section title={say`For rows that do not say it themselves`}>
      <div className={step.row}>
        {asked && (
          <SelectField
            label={say`What no column says`}
            hint={say`Of lanes and outcomes.`}
            value={inferred ? 'words' : 'open'}
            choices={inferChoices}
            commit={(next) => said({ infer: next === 'words' })}
          />
        )}
        <SelectField
          label={say`Lane`}
          hint={say`${who('lane', heldLane !== undefined)} go here.`}
          value={heldLane ?? 'backlog'}
          choices={laneChoices}
          commit={(next) => said({ lane: next })}
        />
        <SelectField
          label={say`Outcome`}
          hint={say`${who('outcome', heldOutcome !== 'none')} get this one.`}
          value={heldOutcome}
          choices={outcomeChoices}
          commit={(next) => said({ outcome: outcomes.find((known) => known === next) ?? 'none' })}
        />
        {benefit && (
          <SelectField
            label={say`Kind of benefit`}
            hint={say`Kinds are never added up.`}
            value={benefitKind ?? found?.benefitKind ?? 'avoided'}
            choices={kindChoices}
            commit={(next) => said({ benefitKind: next })}
          />
        )}
      </div>
    </Section>
  );
}

const formChoices = [
  { value: '', words: say`As the file shows` },
  { value: 'en-US', words: say`1,234.56 and 12/31/2027` },
  { value: 'en-GB', words: say`1,234.56 and 31/12/2027` },
  { value: 'de-DE', words: say`1.234,56 and 31.12.2027` },
];

/** Where a column can be read in two ways, this decides. */
function Forms({ locale, check }: { readonly locale: string | null; readonly check: CheckReply | null }) {
  const doubts = check?.remarks.filter(({ code }) => /^(number-format|date-order)-/.test(code)) ?? [];
  return (
    <Section title={say`Numbers and dates`}>
      <div className={step.row}>
        <SelectField
          label={say`They are written like`}
          value={locale ?? ''}
          choices={formChoices}
          commit={(next) => said({ locale: next || null })}
        />
      </div>
      {doubts.map(({ column, code, parameters }) => (
        <p key={`${column} ${code}`} className={step.warning}>
          {column}: {backlogWords(code, parameters)}
        </p>
      ))}
    </Section>
  );
}
