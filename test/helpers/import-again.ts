import type { Mapping } from '../../shared/backlog/mapping';
import type { Answers } from '../../shared/backlog/questions/answers';
import { type Reconciled, takenFieldsOf } from '../../shared/backlog/reconcile/fates';
import { reconcile } from '../../shared/backlog/reconcile/reconcile';
import { blankDraft } from '../../shared/backlog/rows/blank-draft';
import type { InitiativeDraft } from '../../shared/backlog/types';
import { blankImport, blankInitiative } from '../../shared/model/blank';
import { apply, type Patch } from '../../shared/model/patch';
import type { Plan } from '../../shared/model/plan';
import type { Import } from '../../shared/model/records/import';
import type { InitiativeSourceField } from '../../shared/model/source-fields';
import type { CommandOf } from '../../shared/rules/command';
import type { ImportedRow } from '../../shared/rules/commands/import';
import { importBase, lastImportOf } from '../../shared/rules/import/import-base';
import { knownRows } from '../../shared/rules/import/known-rows';
import { ask, base } from './plans/plans';

/** A row of a file: its key, and what it says. Lines count from 2. */
export function draftOf(sourceKey: string, says: Partial<InitiativeDraft> = {}): InitiativeDraft {
  return {
    ...blankDraft,
    title: `Title of ${sourceKey}`,
    laneBasis: says.lane ? 'stated' : 'none',
    ...says,
    sourceKey,
  };
}

export function inLines(...drafts: readonly InitiativeDraft[]): InitiativeDraft[] {
  return drafts.map((draft, index) => ({ ...draft, line: index + 2 }));
}

/** What the engine does around the rules, in the plain: the plan after each import is kept for the next comparison. */
export interface Imported {
  readonly plan: Plan;
  readonly patch: Patch;
  readonly reconciled: Reconciled;
  readonly command: CommandOf<'import/merge'>;
}

export interface ImportOptions {
  readonly id?: string;
  readonly source?: string;
  readonly fields: readonly InitiativeSourceField[];
  readonly rules?: Mapping['rules'];
  readonly answers?: Answers;
  readonly own?: boolean;
  /** The plan right after the last import of the list. */
  readonly lastTime?: Plan;
  readonly needs?: CommandOf<'import/merge'>['needs'];
}

let imports = 0;

export function importing(plan: Plan, drafts: readonly InitiativeDraft[], options: ImportOptions): Imported {
  const { source = 'list', answers = {}, lastTime, own = false } = options;
  const id = options.id ?? `import-${imports++}`;
  const mapped = new Set(options.fields);
  const last = lastImportOf(plan, source);
  const before =
    last && lastTime ? importBase(plan, lastTime, base, source, new Set(JSON.parse(last.mapping))) : null;
  const how = { source, mapped, rules: options.rules, own, answers };
  const reconciled = finished(reconcile(drafts, 0, knownRows(plan, base), before, how));
  const file: Import = {
    ...blankImport,
    id,
    source,
    target: 'initiatives',
    fileName: `${source}.csv`,
    at: '2026-12-01T09:00:00.000Z',
    mapping: JSON.stringify(options.fields),
  };
  const command = commandOf(drafts, reconciled, file, answers);
  const decision = ask(plan, { ...command, needs: [...(options.needs ?? [])] });
  if (decision.kind !== 'patch') throw new Error(JSON.stringify(decision));
  return { plan: apply(plan, decision.patch), patch: decision.patch, reconciled, command };
}

function finished<T>(steps: Generator<number, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function commandOf(
  drafts: readonly InitiativeDraft[],
  { fates, gone, sources }: Reconciled,
  file: Import,
  answers: Answers,
): CommandOf<'import/merge'> {
  const known = fates.flatMap((fate) => (fate.kind === 'changed' || fate.kind === 'unchanged' ? fate : []));
  return {
    type: 'import/merge',
    scenarioId: base,
    import: file,
    added: drafts.flatMap((draft, at) => {
      const kind = fates[at]?.kind;
      return kind === 'new' || kind === 'rekeyed' ? rowOf(draft, file.id) : [];
    }),
    changed: known.flatMap((fate) => {
      const fields = takenFieldsOf(fate);
      return Object.keys(fields).length ? { id: fate.id, fields } : [];
    }),
    linked: known.flatMap(({ link, id, line }) =>
      link ? { id, key: drafts.find((draft) => draft.line === line)?.sourceKey ?? '' } : [],
    ),
    missing: answers.missing === 'keep' ? [] : gone.map(({ id }) => id),
    back: known.flatMap(({ back, id }) => (back ? id : [])),
    sources: [...sources],
    needs: [],
    services: [],
  };
}

function rowOf(draft: InitiativeDraft, importId: string): ImportedRow {
  const { line, lane, cost, runCost, spent, benefit, funding, fundingAmount, startQuarter } = draft;
  const names = Object.keys(blankInitiative) as (keyof typeof blankInitiative)[];
  const own = Object.fromEntries(
    names.flatMap((name) =>
      Object.hasOwn(draft, name) ? [[name, draft[name as keyof InitiativeDraft]]] : [],
    ),
  );
  return {
    initiative: { ...blankInitiative, ...own, id: `${importId}.${line}`, title: draft.title, importId },
    cost,
    runCost,
    spent,
    benefit,
    lane,
    funding,
    fundingAmount,
    start: startQuarter,
    lengthQuarters: draft.lengthQuarters ?? 1,
  };
}
