import { useState } from 'react';
import {
  type CheckReply,
  type CheckRows,
  mostRowsOfPage,
  type RowList,
} from '../../../shared/contract/imports';
import { tellFailure } from '../../state/plan/dispatch';
import { engine } from '../../state/plan/session';

interface Asked<L extends RowList> {
  readonly token: string;
  readonly check: CheckReply;
  readonly list: L;
}

interface Rows<L extends RowList> {
  readonly rows: readonly CheckRows[L][];
  /** Asks for the next rows. */
  readonly more: () => Promise<void>;
}

/** Rows of a list of the last check: the first came with it, more are asked for. */
export function useRows<L extends RowList>({ token, check, list }: Asked<L>): Rows<L> {
  const first: readonly CheckRows[L][] = check.first[list];
  const [found, setFound] = useState({ check, rows: first });
  const rows = found.check === check ? found.rows : first;
  const more = async () => {
    const from = rows.length;
    const reply = await engine().ask('import/rows', { token, list, from, count: mostRowsOfPage });
    if (!reply.ok) return tellFailure({ code: reply.code, parameters: reply.parameters });
    if (reply.value.list !== list) return;
    const page = reply.value.rows as readonly CheckRows[L][];
    setFound({ check, rows: [...rows, ...page] });
  };
  return { rows, more };
}
