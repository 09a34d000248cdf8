import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../../../../shared/backlog/questions/problem';
import type { ProblemGroup } from '../../../../shared/backlog/questions/problem-groups';
import { type CheckReply, mostRowsOfPage } from '../../../../shared/contract/imports';
import { expectedSentences } from '../../../../shared/words/backlog/expected-words';
import { backlogWords } from '../../../../shared/words/backlog-words';
import { locale } from '../../../../shared/words/language';
import { say } from '../../../../shared/words/say';
import { engine } from '../../../state/plan/session';
import { folded } from '../../../ui/folded';
import hidden from '../../../ui/visually-hidden.module.css';
import { MoreRows } from '../more-rows';
import styles from './changed-rows.module.css';
import { MendField } from './mend-field';
import own from './problem-group.module.css';

interface Props {
  readonly token: string;
  readonly check: CheckReply;
  readonly group: ProblemGroup;
}

/** Cells or rows of one cause in one column; open it to see each with what was found and expected, and to mend it. */
export function ProblemLine({ token, check, group }: Props) {
  const [open, setOpen] = useState(false);
  const { part, line } = folded(open, setOpen);
  const { column, count, first } = group;
  return (
    <details {...part} className={own.group}>
      <summary {...line}>
        {column !== null && <strong>{column}: </strong>}
        {backlogWords(first.code, first.parameters)}{' '}
        <span
          className={styles.line}
        >{say`(line ${first.line.toLocaleString(locale)}${count > 1 ? say` and ${(count - 1).toLocaleString(locale)} more` : ''})`}</span>
      </summary>
      {open && <Cells token={token} check={check} group={group} />}
    </details>
  );
}

function Cells({ token, check, group }: Props) {
  const { column } = group;
  const { rows, of, more } = useCells(token, check, group);
  const expected = rows.some((row) => row.expected !== null);
  return (
    <>
      <table className={styles.changes}>
        <caption className={hidden.hidden}>{backlogWords(group.first.code, group.first.parameters)}</caption>
        <thead>
          <tr>
            <th scope="col">{say`Line`}</th>
            <th scope="col">{say`Found`}</th>
            <th scope="col">{expected && say`Expected`}</th>
            <th scope="col">{column !== null && say`Read it as`}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Cell key={`${row.line} ${row.column}`} row={row} />
          ))}
        </tbody>
      </table>
      <MoreRows shown={rows.length} of={of} onMore={more} />
    </>
  );
}

function Cell({ row }: { readonly row: Problem }) {
  const { line, column, found, expected, code, parameters } = row;
  return (
    <tr>
      <th scope="row">{line.toLocaleString(locale)}</th>
      <td>{found === '' ? backlogWords(code, parameters) : found}</td>
      <td>{expected && expectedSentences[expected]}</td>
      <td>{column !== null && <MendField line={line} column={column} found={found} />}</td>
    </tr>
  );
}

interface Found {
  readonly rows: readonly Problem[];
  readonly of: number;
}

/** Those in sight stay until a newer check has told its own, so that the keyboard is not lost. */
function useCells(token: string, check: CheckReply, { code, column, count }: ProblemGroup) {
  const [found, setFound] = useState<Found>({ rows: [], of: count });
  const ask = useCallback(
    async (from: number): Promise<Found | null> => {
      const group = { code, column };
      const body = { token, list: 'problems' as const, group, from, count: mostRowsOfPage };
      const reply = await engine().ask('import/rows', body);
      return reply.ok && reply.value.list === 'problems' ? reply.value : null;
    },
    [token, code, column],
  );
  useEffect(() => {
    let stale = false;
    void ask(0).then((page) => page && !stale && setFound(page));
    return () => {
      stale = true;
    };
    // A newer check of the same group asks again.
  }, [ask, check]);
  const more = async () => {
    const page = await ask(found.rows.length);
    if (page) setFound(({ rows }) => ({ rows: [...rows, ...page.rows], of: page.of }));
  };
  return { ...found, more };
}
