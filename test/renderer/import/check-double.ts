import type { Inspection } from '../../../shared/backlog/inspect';
import { problemsOf } from '../../../shared/backlog/questions/problem-groups';
import { bookingOwners } from '../../../shared/backlog/rows/booking-owners';
import type { ImportSettings } from '../../../shared/backlog/types';
import type { Reply } from '../../../shared/contract/envelope';
import type { BacklogInspection, CheckReply, Reading } from '../../../shared/contract/imports';
import { defined } from '../../../shared/model/defined';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { inspect } from '../../helpers/inspect';
import { previewDrafts } from '../../helpers/preview-drafts';

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
  agreements: [],
  listed: [],
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
  toMark: 0,
  groups: [],
  remarks: [],
  questions: [],
  values: [],
  columns: [],
  mapping: { columns: [] },
  first: noRows,
};

export function ok<T>(value: T): Reply<T> {
  return { ok: true, value };
}

/** The head of a file, as the engine shows it to the page. */
export function lookAt(csv: Uint8Array, reading: Reading, plan: Plan): BacklogInspection {
  const { source: _, ...shown } = inspectionOf(csv, reading, plan);
  return shown;
}

/** The check of a file whose list the plan does not know yet: every row that can be read is new. */
export function checkOf(csv: Uint8Array, reading: Reading, plan: Plan): Reply<CheckReply> {
  const inspection = inspectionOf(csv, reading, plan);
  const { remarks, mapping, source } = inspection;
  if (source === null) return ok(noCheck);
  const preview = previewDrafts(inspection, mapping, settingsFor(plan), 50, {}, reading.answers);
  const { rows, created, leftOut, warnings, drafts, services, actuals, refusal } = preview;
  if (refusal) {
    const parameters = { ...refusal.parameters, line: refusal.line, refusal: refusal.code, file: 'file.csv' };
    return { ok: false, code: 'mapping-refused', parameters };
  }
  const problems = problemsOf(preview.problems, leftOut, [...remarks, ...warnings]);
  const { columns, values, questions } = preview;
  const inferred = {
    lane: drafts.filter(({ laneBasis }) => laneBasis === 'words').length,
    outcome: drafts.filter(({ outcomeAssumed }) => outcomeAssumed).length,
  };
  return ok({
    ...noCheck,
    counts: { ...noCheck.counts, rows, created, leftOut: leftOut.length, inferred },
    groups: problems.groups,
    remarks: problems.remarks,
    columns,
    values,
    questions,
    mapping,
    first: { ...noRows, problems: problems.list, new: drafts, services, actuals, 'left-out': leftOut },
  });
}

function settingsFor(plan: Plan): ImportSettings {
  const { currency, fiscalYearFirstMonth } = settingsOf(plan);
  const imports = () => plan.import.values();
  const owners = () => bookingOwners(plan);
  const teams = [...plan.team.values()].map(({ name }) => name);
  return { currency, fiscalYearFirstMonth, locale: 'en-GB', imports, owners, teams };
}

function inspectionOf(csv: Uint8Array, reading: Reading, plan: Plan): Inspection {
  const { mapping, answers: _, ...overrides } = defined(reading);
  // Bytes that Node made are none of the page's own kind.
  return inspect(Uint8Array.from(csv), {
    decode,
    settings: settingsFor(plan),
    overrides,
    ...(mapping && { mapping }),
  });
}

function decode(bytes: Uint8Array, label: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}
