import { blankService } from '../../model/blank';
import { defined } from '../../model/defined';
import type { Money } from '../../model/money';
import { difference, merge, type Patch, type TablePatch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import type { MoneyLine } from '../../model/records/money-line';
import type { Service } from '../../model/records/service';
import type { CommandOf } from '../command';
import { type Decision, patched, refuse } from '../decision';
import { setSum, simpleMoneyLine } from '../initiatives/simple-lines';
import { whyNotTheDates } from '../money/service-dates';
import { withoutServices } from '../tables/agreed-without';
import { moneyLinesByOwner } from '../tables/lines';
import { removedWhere, rowsOf } from '../tables/upsert';

/** Adds a service. Refuses an id that is there, and dates that contradict one another (`service-dates.ts`). */
export function addService(plan: Plan, command: CommandOf<'service/add'>): Decision {
  const { id, name, changes } = command;
  if (plan.service.has(id)) return refuse('id-taken');
  const { cost, sourcing, ...fields } = defined(changes);
  const service: Service = { ...blankService, ...fields, id, name };
  const wrong = whyNotTheDates(plan, service);
  if (wrong) return wrong;
  const line = { ...simpleMoneyLine({ serviceId: id }, 'run', cost ?? 0), sourcing: sourcing ?? null };
  const lines = cost === undefined || cost === null ? {} : { added: [line] };
  return patched({ service: { added: [service] }, moneyLine: lines }, 'service-added', { title: name });
}

/** Changes services. Refuses what is not there, and dates that contradict one another (`service-dates.ts`). */
export function editServices(plan: Plan, command: CommandOf<'service/edit'>): Decision {
  const rows = rowsOf(plan, 'service', command.ids);
  if (!rows) return refuse('service-missing');
  const { cost, sourcing, ...fields } = defined(command.changes);
  for (const row of rows) {
    const wrong = whyNotTheDates(plan, { ...row, ...fields }, row);
    if (wrong) return wrong;
  }
  const changed = rows.flatMap((row) => difference(row, fields) ?? []);
  const patch = merge({ service: { changed } }, serviceMoney(plan, rows, { cost, sourcing }));
  return patched(patch, 'services-edited', { count: rows.length, title: fields.name ?? rows[0]?.name ?? '' });
}

interface ServiceMoney {
  readonly cost?: Money | null | undefined;
  readonly sourcing?: MoneyLine['sourcing'] | undefined;
}

/** What must change in the lines of services for each to cost so much a year and be done by whom; what is left out stays. */
export function serviceMoney(plan: Plan, rows: readonly Service[], { cost, sourcing }: ServiceMoney): Patch {
  let patch: Patch = {};
  if (cost !== undefined) {
    for (const { id } of rows)
      patch = merge(patch, {
        moneyLine: sourcedAsNew(setSum(plan, { serviceId: id }, 'run', cost), sourcing),
      });
  }
  if (sourcing !== undefined && cost !== null)
    patch = merge(patch, { moneyLine: sourced(plan, rows, sourcing) });
  return patch;
}

function sourcedAsNew(
  part: TablePatch<MoneyLine>,
  sourcing: MoneyLine['sourcing'] | undefined,
): TablePatch<MoneyLine> {
  if (!part.added || sourcing === undefined) return part;
  return { ...part, added: part.added.map((line) => ({ ...line, sourcing })) };
}

/** Who does the work is said of every line of a service; one without a cost has no line yet. */
function sourced(
  plan: Plan,
  rows: readonly Service[],
  sourcing: MoneyLine['sourcing'],
): TablePatch<MoneyLine> {
  const changed = rows.flatMap(({ id }) =>
    moneyLinesByOwner(plan.moneyLine)
      .of(id)
      .flatMap((line) => difference(line, { sourcing }) ?? []),
  );
  return { changed };
}

/**
 * Removes services with their money and with what initiatives do to them; work on them and agreements for them are then on
 * none.
 */
export function deleteServices(plan: Plan, command: CommandOf<'service/delete'>): Decision {
  const rows = rowsOf(plan, 'service', command.ids);
  if (!rows) return refuse('service-missing');
  const lines = rows.flatMap(({ id }) => moneyLinesByOwner(plan.moneyLine).of(id));
  const gone = new Set(command.ids);
  const untied = [...plan.initiative.values()].flatMap((row) =>
    row.serviceId !== null && gone.has(row.serviceId) ? (difference(row, { serviceId: null }) ?? []) : [],
  );
  const unagreed = withoutServices(plan, gone);
  const patch: Patch = {
    service: { removed: rows },
    ...(untied.length > 0 && { initiative: { changed: untied } }),
    ...(unagreed.length > 0 && { agreement: { changed: unagreed } }),
    moneyLine: { removed: lines },
    ...removedWhere(plan, 'serviceEffect', ({ serviceId }) => gone.has(serviceId)),
  };
  return patched(patch, 'services-deleted', { count: rows.length, title: rows[0]?.name ?? '' });
}
