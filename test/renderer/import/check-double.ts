import { problemsOf } from '../../../shared/backlog/problem-groups';
import type { BacklogInspection, CheckReply } from '../../../shared/contract/imports';

const noRows: CheckReply['first'] = {
  problems: [],
  new: [],
  changed: [],
  unchanged: [],
  gone: [],
  rekeyed: [],
  'left-out': [],
  services: [],
  actuals: [],
};

export const noCheck: CheckReply = {
  counts: {
    rows: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    leftOut: 0,
    missing: 0,
    inferred: { lane: 0, outcome: 0 },
  },
  source: 'backlog',
  last: null,
  same: null,
  conflicts: 0,
  rekeyed: 0,
  groups: [],
  remarks: [],
  questions: [],
  values: [],
  columns: [],
  mapping: { columns: [] },
  first: noRows,
};

/** The check of a file whose list the plan does not know yet: every row that can be read is new. */
export function checkOf({ preview, remarks, mapping }: BacklogInspection): CheckReply {
  if (!preview) return noCheck;
  const { rows, created, leftOut, warnings, drafts, services, actuals } = preview;
  const problems = problemsOf(preview.problems, leftOut, [...remarks, ...warnings]);
  return {
    ...noCheck,
    counts: { ...noCheck.counts, rows, created, leftOut: leftOut.length },
    groups: problems.groups,
    remarks: problems.remarks,
    mapping,
    first: { ...noRows, problems: problems.list, new: drafts, services, actuals, 'left-out': leftOut },
  };
}
