import { Flag } from 'lucide-react';
import { useId } from 'react';
import { figuresOf } from '../../../shared/rules/cards/figures';
import { roadmapRules } from '../../../shared/words/people/figure-rules';
import { say } from '../../../shared/words/say';
import { usePlan, useScenarioId, useSpeech } from '../../state/plan/plan-hooks';
import { Button } from '../../ui/button';
import { ChartMenu } from '../../ui/charts/chart-menu';
import { classNames } from '../../ui/class-names';
import field from '../../ui/fields/field.module.css';
import { FreeLine } from '../../ui/free-line';
import { HowMadeButton } from '../../ui/how-made-button';
import { useBarDrag } from './drag/drag-store';
import { type Group, type GroupBy, groupings, type ShowWhich, showings } from './groups';
import styles from './roadmap.module.css';
import { groupBy, showWhich, useRoadmap } from './roadmap-store';
import { groupRowKey } from './rows';

const groupingWords: Readonly<Record<GroupBy, string>> = {
  lane: say`List`,
  outcome: say`Outcome`,
  programme: say`Programme`,
  team: say`Team`,
  owner: say`Business owner`,
};

const showingWords: Readonly<Record<ShowWhich, string>> = {
  all: say`All initiatives`,
  lists: say`Both lists`,
  funded: say`Funded only`,
};

/** How the roadmap is looked at, and what its signs mean. */
export function RoadmapBar({ groups }: { readonly groups: readonly Group[] }) {
  const by = useRoadmap((view) => view.by);
  const show = useRoadmap((view) => view.show);
  const folded = useRoadmap((view) => view.folded);
  const keys = groups.map(groupRowKey);
  const allFolded = keys.length > 0 && keys.every((key) => folded.has(key));
  return (
    <div className={styles.bar}>
      <Choice label={say`Group by`} value={by} values={groupings} words={groupingWords} choose={groupBy} />
      <Choice label={say`Show`} value={show} values={showings} words={showingWords} choose={showWhich} />
      <Button
        look="quiet"
        className={styles.fold}
        onClick={() => useRoadmap.setState({ folded: new Set(allFolded ? [] : keys) })}
      >
        {allFolded ? say`Unfold all` : say`Fold all`}
      </Button>
      <Legend />
      <HowMadeButton about={say`Money and load under the bars`} rules={roadmapRules} />
      <ChartMenu of={say`Roadmap`} />
    </div>
  );
}

/** What is free as the plan is, or as it would be for the bar in the hand. */
export function FreeOfRoadmap() {
  const now = usePlan();
  const plan = useBarDrag((drag) => drag.plan) ?? now;
  return (
    <div className={styles.free}>
      <FreeLine figures={figuresOf(plan, useScenarioId())} speech={useSpeech()} isExplained />
    </div>
  );
}

function Legend() {
  return (
    <ul className={styles.legend} aria-label={say`What the signs mean`}>
      <li>
        <span className={classNames(styles.sign, styles.solid)} aria-hidden="true" />
        {say`funded`}
      </li>
      <li>
        <span className={styles.sign} aria-hidden="true" />
        {say`not funded`}
      </li>
      <li>
        <span className={classNames(styles.sign, styles.dotted)} aria-hidden="true" />
        {say`start not set`}
      </li>
      <li>
        <span className={styles.diamond} aria-hidden="true" />
        {say`milestone`}
      </li>
      <li>
        <Flag size={12} aria-hidden="true" />
        {say`gate`}
      </li>
      {lines.map(([words, path, dash]) => (
        <li key={words}>
          <svg className={styles.line} width={22} height={10} viewBox="0 0 22 10" aria-hidden="true">
            <path d="M1 5H20" strokeDasharray={dash} />
            <path d={path} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}

const arrowHead = 'M16 1.5 20.5 5 16 8.5';
const lines: readonly (readonly [words: string, path: string, dash?: string])[] = [
  [say`needed by`, arrowHead],
  [say`enables`, arrowHead, '4 3'],
  [say`excludes`, 'M7 1.5 14 8.5M14 1.5 7 8.5'],
];

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly values: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly choose: (value: T) => void;
}

function Choice<T extends string>({ label, value, values, words, choose }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={field.input}
        value={value}
        onChange={(event) => {
          const chosen = values.find((known) => known === event.target.value);
          if (chosen) choose(chosen);
        }}
      >
        {values.map((known) => (
          <option key={known} value={known}>
            {words[known]}
          </option>
        ))}
      </select>
    </div>
  );
}
