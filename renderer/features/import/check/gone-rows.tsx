import { useId } from 'react';
import type { CheckReply } from '../../../../shared/contract/imports';
import { say, sayAs } from '../../../../shared/words/say';
import { showCard } from '../../../state/board/show-card';
import hidden from '../../../ui/visually-hidden.module.css';
import { withMissing } from '../choices';
import { MoreRows } from '../more-rows';
import { useRows } from '../use-rows';
import { choose } from '../wizard-store';
import styles from './changed-rows.module.css';
import own from './gone-rows.module.css';

interface Props {
  readonly token: string;
  readonly check: CheckReply;
  readonly missing: 'keep' | 'mark';
}

const answers = [
  { value: 'mark', words: say`Mark them as gone; they keep lane, money and all else` },
  { value: 'keep', words: say`Leave them as they are` },
] as const;

/** Initiatives of the list that the file no longer has, and what becomes of them. None is ever deleted. */
export function GoneRows({ token, check, missing }: Props) {
  const { rows, more } = useRows({ token, check, list: 'gone' });
  const name = useId();
  return (
    <>
      <fieldset className={own.choice}>
        <legend className={hidden.hidden}>{say`What becomes of them`}</legend>
        {answers.map(({ value, words }) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              checked={missing === value}
              onChange={() => choose((choices) => withMissing(choices, value))}
            />
            {words}
          </label>
        ))}
      </fieldset>
      <table className={styles.changes}>
        <caption className={hidden.hidden}>{say`Initiatives that the file no longer has`}</caption>
        <thead>
          <tr>
            <th scope="col">{say`Key`}</th>
            <th scope="col">{say`Title`}</th>
            <th scope="col">{say`Funding`}</th>
            <th scope="col">{sayAs('mark')`Mark`}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, key, title, funded, marked }) => (
            <tr key={id}>
              <th scope="row">{key}</th>
              <td>
                <button type="button" className={own.link} onClick={() => showCard(id)}>
                  {title}
                </button>
              </td>
              <td className={funded ? own.funded : undefined}>{funded ? say`Funded` : say`Not funded`}</td>
              <td>{marked ? say`Marked before` : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreRows shown={rows.length} of={check.counts.missing} onMore={more} />
    </>
  );
}
