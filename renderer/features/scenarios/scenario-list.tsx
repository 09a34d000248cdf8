import { Ellipsis } from 'lucide-react';
import { settingsOf } from '../../../shared/model/plan';
import type { Scenario } from '../../../shared/model/records/scenario';
import { scenarioKindWords } from '../../../shared/words/money/scenario-words';
import { say } from '../../../shared/words/say';
import { storeField } from '../../state/plan/dispatch';
import { usePlan, useScenarioId, useSpeech, useWritable } from '../../state/plan/plan-hooks';
import { isInPlan, viewScenario } from '../../state/plan/plan-store';
import { adoptScenario, askNewScenario, deleteScenario } from '../../state/plan/scenario-actions';
import { Button, IconButton } from '../../ui/button';
import cardStyles from '../../ui/card.module.css';
import { classNames } from '../../ui/class-names';
import { FieldPlace } from '../../ui/fields/field-place';
import { Menu, type MenuGroup } from '../../ui/menu';
import { momentWords } from '../../ui/moments';
import { mostColumns } from './most-columns';
import styles from './scenario-list.module.css';
import { ScenarioText } from './scenario-text';
import tables from './table.module.css';

interface Props {
  readonly all: readonly Scenario[];
  /** The ids of those that stand side by side. */
  readonly chosen: readonly string[];
  readonly choose: (id: string, beside: boolean) => void;
}

/** All scenarios and baselines, by name. */
export function ScenarioList({ all, chosen, choose }: Props) {
  return (
    <section
      className={classNames(cardStyles.card, styles.scrolls)}
      aria-label={say`All scenarios and baselines`}
    >
      <table className={classNames(tables.table, styles.list)} aria-label={say`Scenarios and baselines`}>
        <thead>
          <tr>
            <th scope="col" className={styles.tick}>{say`Side by side`}</th>
            <th scope="col">{say`Name`}</th>
            <th scope="col" className={styles.kind}>{say`Kind`}</th>
            <th scope="col" className={styles.day}>{say`Made`}</th>
            <th scope="col" className={styles.note}>{say`Note`}</th>
            <th scope="col" className={styles.does}>{say`Actions`}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((scenario) => (
            <FieldPlace key={scenario.id} id={scenario.id} isThere={() => isInPlan('scenario', scenario.id)}>
              <Row
                scenario={scenario}
                isBeside={chosen.includes(scenario.id)}
                isFull={chosen.length >= mostColumns}
                choose={choose}
              />
            </FieldPlace>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly scenario: Scenario;
  readonly isBeside: boolean;
  readonly isFull: boolean;
  readonly choose: Props['choose'];
}

function Row({ scenario, isBeside, isFull, choose }: RowProps) {
  const { id, name, kind, at, note } = scenario;
  const disabled = !useWritable();
  const { locale } = useSpeech();
  const isPlan = settingsOf(usePlan()).scenarioId === id;
  const edit = (changes: { name?: string; note?: string }) =>
    storeField({ type: 'scenario/edit', id, changes });
  const full = isFull && !isBeside;
  return (
    <tr>
      <td className={styles.tick}>
        <input
          type="checkbox"
          aria-label={say`${name} side by side`}
          title={full ? say`At most ${mostColumns} side by side` : undefined}
          checked={isBeside}
          disabled={full}
          onChange={(event) => choose(id, event.target.checked)}
        />
      </td>
      <td>
        <ScenarioText
          label={say`Name of ${name}`}
          value={name}
          disabled={disabled}
          required={say`A scenario needs a name.`}
          commit={(text) => edit({ name: text })}
        />
      </td>
      <td>
        {scenarioKindWords[kind]}
        {isPlan && <strong className={styles.plan}>{say`the plan`}</strong>}
      </td>
      <td>{at === null ? say`with the plan` : momentWords(at, locale)}</td>
      <td>
        <ScenarioText
          label={say`Note on ${name}`}
          value={note}
          disabled={disabled}
          placeholder={say`No note`}
          commit={(text) => edit({ note: text })}
        />
      </td>
      <td>
        <RowActions scenario={scenario} isPlan={isPlan} />
      </td>
    </tr>
  );
}

function RowActions({ scenario, isPlan }: { readonly scenario: Scenario; readonly isPlan: boolean }) {
  const { id, name, kind } = scenario;
  const writable = useWritable();
  const inView = useScenarioId() === id;
  const seen = inView ? say`In view` : say`Look at it`;
  return (
    <div className={styles.actions}>
      <Button
        aria-pressed={inView}
        aria-label={`${seen}: ${name}`}
        onClick={() => viewScenario(isPlan ? null : id)}
      >
        {seen}
      </Button>
      {kind === 'baseline' ? (
        <Button
          disabled={!writable}
          onClick={() => askNewScenario('scenario', id)}
        >{say`Make a scenario from it`}</Button>
      ) : (
        !isPlan && (
          <Button
            disabled={!writable}
            aria-label={say`Adopt as the plan: ${name}`}
            onClick={() => void adoptScenario(id)}
          >{say`Adopt as the plan`}</Button>
        )
      )}
      <Menu
        trigger={
          <IconButton label={say`More for ${name}`}>
            <Ellipsis size={15} aria-hidden="true" />
          </IconButton>
        }
        groups={() => moreFor(scenario, writable)}
      />
    </div>
  );
}

/** Deleting the plan itself is refused by the rule, in words: it is offered all the same. */
function moreFor({ id }: Scenario, writable: boolean): MenuGroup[] {
  const disabled = !writable;
  return [
    {
      id: 'copies',
      entries: [
        { id: 'duplicate', words: say`Duplicate …`, disabled, run: () => askNewScenario('scenario', id) },
        {
          id: 'freeze',
          words: say`Freeze a baseline …`,
          disabled,
          run: () => askNewScenario('baseline', id),
        },
      ],
    },
    {
      id: 'delete',
      entries: [{ id: 'delete', words: say`Delete`, disabled, run: () => void deleteScenario(id) }],
    },
  ];
}
