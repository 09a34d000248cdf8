import type { Answers } from '../../../shared/backlog/questions/answers';
import type { Reconciled } from '../../../shared/backlog/reconcile/fates';
import { dateRemarks } from '../../../shared/backlog/reconcile/possible-dates';
import { reconcileServices } from '../../../shared/backlog/reconcile/reconcile-services';
import { renamedRemarks } from '../../../shared/backlog/reconcile/renamed-services';
import { mappedServiceFields } from '../../../shared/backlog/reconcile/service-fields';
import { keptCells } from '../../../shared/backlog/reconcile/unread-cells';
import type { LeftOut } from '../../../shared/backlog/types';
import { isOwnExport } from '../../../shared/backlog/write/own-export';
import { settingsOf } from '../../../shared/model/plan';
import type { KnownRow } from '../../../shared/model/records/known-row';
import { lastImportOf } from '../../../shared/rules/import/import-base';
import type { Job } from '../between';
import type { Session } from '../plan/session';
import type { Comparison } from './comparison';
import { planAtImport } from './plan-at-import';
import type { FileRead } from './read-rows';

/** What a comparison says of rows that are no initiatives. */
export const noInitiatives = {
  drafts: [],
  needs: [],
  droppedNeeds: [],
  newTeams: [],
  remarks: [],
  last: null,
  agreements: [],
  kept: new Set<string>(),
  listed: [],
} as const;

type Compared = Pick<Comparison, keyof typeof noInitiatives | 'services' | 'reconciled' | 'leftOut'>;

/** Compares a list of services with those of the plan and with what the list said last. */
export async function compareServices(
  session: Session,
  file: FileRead,
  known: ReadonlyMap<string, KnownRow>,
  { source, partial, answers }: { source: string; partial: boolean; answers: Answers },
  job: Job,
): Promise<Compared> {
  const { plan } = session;
  const { services, mapping, inspection } = file;
  const last = lastImportOf(plan, source, 'services');
  const then = last && (await planAtImport(session, plan, last, job));
  const reconciled = reconcileServices(services, file.leftOut.length, known, plan.sourceRow, {
    source,
    mapped: mappedServiceFields(mapping),
    rules: mapping.rules,
    own: isOwnExport(inspection.headers, 'services'),
    answers,
    partial,
    years: settingsOf(plan),
    moneyHolds: then === null || settingsOf(then).currency === settingsOf(plan).currency,
  });
  const leftOut = [...file.leftOut, ...droppedRows(file, reconciled)].sort((a, b) => a.line - b.line);
  const remarks = [
    ...dateRemarks(reconciled.impossible, mapping),
    ...renamedRemarks(services, reconciled.fates, mapping),
  ];
  const kept = keptCells(services, reconciled.fates, known);
  return { ...noInitiatives, last, services: reconciled.drafts, remarks, reconciled, leftOut, kept };
}

function droppedRows({ services }: FileRead, { fates }: Reconciled): LeftOut[] {
  return fates.flatMap((fate, at): LeftOut[] => {
    if (fate.kind !== 'dropped') return [];
    return [{ line: fate.line, code: 'row-dropped', parameters: { key: services[at]?.name ?? '' } }];
  });
}
