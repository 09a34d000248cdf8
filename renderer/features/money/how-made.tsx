import styles from './money.module.css';

const rules: readonly (readonly [string, string])[] = [
  [
    'Run today',
    'Each service costs what is entered in the plan’s first year. Every later year its cost is the first one × (1 + indexation) for each year since, compounded. A year falls evenly on its four quarters; after the quarter of its sunset a service costs nothing.',
  ],
  [
    'Run added and saved',
    'A funded initiative adds or saves a fourth of its yearly run cost in every quarter after the last one of its work, in whichever list it stands. A run cost below zero is a saving; the outline shows what would be spent without it.',
  ],
  [
    'One-off',
    'What a funded initiative is given is spread evenly over the quarters of its work. Work that began before the plan falls on the quarters that are left, or on the first one. Without a start it begins with the plan.',
  ],
  [
    'Room for change',
    'The IT budget of a year − run today − run added + run saved. It is what is there for the one-off work of both lists.',
  ],
  [
    'The quarter that is named',
    'The first in which a fourth of the IT budget, less the quarter’s run, is less than a fourth of the year’s budget for innovation.',
  ],
];

/** The formulas behind the chart and the table, in plain words. */
export function HowMade() {
  return (
    <details className={styles.how}>
      <summary>How is this made?</summary>
      <dl>
        {rules.map(([name, rule]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{rule}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
