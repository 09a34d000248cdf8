import styles from './services.module.css';

/** The formulas behind the years and the savings, in plain words. */
export function HowMade() {
  return (
    <details className={styles.how}>
      <summary>How is this made?</summary>
      <p>
        A year costs what is entered × (1 + indexation) for every year since the one the cost is of,
        compounded, and falls evenly on its four quarters; after the quarter of its sunset a service costs
        nothing. The sums are run today of each year, the same as on the money screen.
      </p>
      <p>
        What an initiative saves begins when it is live, not before the quarter it names, and after its
        quarters side by side. Only funded work counts, and all together never save more than a service costs.
      </p>
    </details>
  );
}
