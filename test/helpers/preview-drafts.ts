import type { Inspection } from '../../shared/backlog/inspect';
import type { ListDraft } from '../../shared/backlog/list-fields';
import type { Mapping } from '../../shared/backlog/mapping';
import type { Answers } from '../../shared/backlog/questions/answers';
import type { ColumnJudgement } from '../../shared/backlog/questions/judge-columns';
import type { Problem } from '../../shared/backlog/questions/problem';
import type { ColumnValues, Question } from '../../shared/backlog/questions/questions';
import { type Drafts, startImport } from '../../shared/backlog/start-import';
import type {
  ActualDraft,
  AgreementDraft,
  ImportSettings,
  InitiativeDraft,
  LeftOut,
  Limits,
  Remark,
  ServiceDraft,
} from '../../shared/backlog/types';

/** The first drafts as they will be, and the counts over the whole file. */
export interface Preview extends Drafts {
  readonly rows: number;
  readonly created: number;
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly Remark[];
  /** Cells and rows that are not taken as they stand, with what was found and expected. */
  readonly problems: readonly Problem[];
  readonly columns: readonly ColumnJudgement[];
  /** What the columns of values hold, and what each value is taken for. */
  readonly values: readonly ColumnValues[];
  /** What is open until the mapping or the answers say it. */
  readonly questions: readonly Question[];
  readonly refusal: Remark | null;
}

/** Reads the whole file as an import would, and keeps the counts and the first drafts. */
export function previewDrafts(
  inspection: Inspection,
  mapping: Mapping,
  settings: ImportSettings,
  count = 50,
  limits: Partial<Limits> = {},
  answers: Answers = {},
): Preview {
  const drafts: InitiativeDraft[] = [];
  const services: ServiceDraft[] = [];
  const actuals: ActualDraft[] = [];
  const agreements: AgreementDraft[] = [];
  const listed: ListDraft[] = [];
  const leftOut: LeftOut[] = [];
  const warnings: Remark[] = [];
  const problems: Problem[] = [];
  const started = startImport(inspection, mapping, settings, limits, answers);
  const first = { drafts, services, actuals, agreements, listed };
  if (!started.ok)
    return {
      ...first,
      rows: 0,
      created: 0,
      leftOut,
      warnings,
      problems,
      columns: [],
      values: [],
      questions: [],
      refusal: started.refusal,
    };
  let created = 0;
  let rows = 0;
  for (;;) {
    const batch = started.reader.next(5_000);
    created += batch.rows - batch.leftOut.length;
    rows += batch.rows;
    drafts.push(...batch.drafts.slice(0, count - drafts.length));
    services.push(...batch.services.slice(0, count - services.length));
    actuals.push(...batch.actuals.slice(0, count - actuals.length));
    agreements.push(...batch.agreements.slice(0, count - agreements.length));
    listed.push(...batch.listed.slice(0, count - listed.length));
    for (const row of batch.leftOut) leftOut.push(row);
    for (const warning of batch.warnings) warnings.push(warning);
    for (const problem of batch.problems) problems.push(problem);
    if (batch.done || batch.refusal !== null) {
      const columns = started.reader.columns();
      const values = started.reader.values();
      const questions = started.reader.questions();
      return {
        ...first,
        rows,
        created,
        leftOut,
        warnings,
        problems,
        columns,
        values,
        questions,
        refusal: batch.refusal,
      };
    }
  }
}
