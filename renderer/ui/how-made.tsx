import styles from './how-made.module.css';

interface Props {
  /** The figures by name, each with its formula in plain words. */
  readonly rules: readonly (readonly [name: string, rule: string])[];
  /** What holds for all of them. */
  readonly closing?: string;
  /** Where only one figure is meant its name stands above already. */
  readonly bare?: boolean;
  /** Which figure it explains, for those who hear it among others of its kind. */
  readonly about?: string;
}

/** "How is this made?": the formulas behind figures, opened on demand. */
export function HowMade({ rules, closing, bare = false, about }: Props) {
  return (
    <details className={styles.how}>
      <summary aria-label={about && `How is this made? ${about}`}>How is this made?</summary>
      {bare ? (
        rules.map(([name, rule]) => <p key={name}>{rule}</p>)
      ) : (
        <dl>
          {rules.map(([name, rule]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{rule}</dd>
            </div>
          ))}
        </dl>
      )}
      {closing && <p>{closing}</p>}
    </details>
  );
}
