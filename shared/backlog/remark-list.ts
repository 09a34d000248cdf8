import type { BacklogCode, Parameters } from '../words/backlog-words';
import type { Remark } from './types';

/** Remarks of one kind in one column are listed up to here; how many more there were is said in one remark. */
const listedPerKind = 1_000;

export interface RemarkList {
  add(line: number | null, column: string | null, code: BacklogCode, parameters?: Parameters): void;
  /** The remarks since the last call. */
  take(): Remark[];
  /** One remark for each kind that had more than were listed; call once, at the end. */
  overflow(): Remark[];
}

/** Keeps a file with a million bad cells from filling memory with remarks, and still loses no count. */
export function remarkList(): RemarkList {
  const counts = new Map<string, { column: string | null; code: BacklogCode; count: number }>();
  let fresh: Remark[] = [];
  return {
    add(line, column, code, parameters = {}) {
      const key = `${code}\n${column ?? ''}`;
      const kind = counts.get(key) ?? { column, code, count: 0 };
      counts.set(key, kind);
      kind.count += 1;
      if (kind.count <= listedPerKind) fresh.push({ line, column, code, parameters });
    },
    take() {
      const taken = fresh;
      fresh = [];
      return taken;
    },
    overflow() {
      const more: Remark[] = [];
      for (const { column, code, count } of counts.values()) {
        if (count <= listedPerKind) continue;
        const parameters = { code, more: count - listedPerKind, count };
        more.push({ line: null, column, code: 'more-of-the-same', parameters });
      }
      return more;
    },
  };
}
