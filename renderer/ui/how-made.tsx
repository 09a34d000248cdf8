import type { Rule } from '../../shared/words/rule-sources';
import { say } from '../../shared/words/say';
import styles from './how-made.module.css';

interface Props {
  /** The figures by name, each with its formula in plain words and where that comes from. */
  readonly rules: readonly Rule[];
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
      <summary
        data-how-made
        aria-label={about && say`How is this made? ${about}`}
        aria-description={about && ''}
      >{say`How is this made?`}</summary>
      {bare ? (
        rules.map(([name, rule, source]) => (
          <p key={name}>
            {rule} <Source of={source} />
          </p>
        ))
      ) : (
        <RuleList rules={rules} />
      )}
      {closing && <p>{closing}</p>}
    </details>
  );
}

/** Each figure with its formula and its source. */
export function RuleList({ rules }: Pick<Props, 'rules'>) {
  return (
    <dl className={styles.rules}>
      {rules.map(([name, rule, source]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {rule} <Source of={source} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Source({ of }: { readonly of: string }) {
  return <span className={styles.source}>{say`Source: ${of}.`}</span>;
}
