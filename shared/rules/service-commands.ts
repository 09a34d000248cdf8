import { defined } from '../model/defined';
import { difference, merge, type Patch } from '../model/patch';
import type { Plan } from '../model/plan';
import type { Service } from '../model/service';
import type { CommandOf } from './command';
import { type Decision, patched, refuse } from './decision';
import { moneyLinesByOwner } from './lines';
import { setSum } from './simple-lines';

const blank: Omit<Service, 'id' | 'name'> = {
  description: '',
  businessUnit: '',
  costCentre: '',
  owner: '',
  indexation: 0,
  contractEnd: null,
  noticeDate: null,
  sunset: null,
};

export function addService(plan: Plan, command: CommandOf<'service/add'>): Decision {
  const { id, name, changes } = command;
  if (plan.service.has(id)) return refuse('id-taken');
  const { cost, ...fields } = defined(changes);
  const service: Service = { ...blank, ...fields, id, name };
  const lines = cost === undefined ? {} : setSum(plan, { serviceId: id }, 'run', cost);
  return patched({ service: { added: [service] }, moneyLine: lines }, 'service-added', { title: name });
}

export function editServices(plan: Plan, command: CommandOf<'service/edit'>): Decision {
  const rows = present(plan, command.ids);
  if (!rows) return refuse('service-missing');
  const { cost, ...fields } = defined(command.changes);
  let patch: Patch = { service: { changed: rows.flatMap((row) => difference(row, fields) ?? []) } };
  if (cost !== undefined) {
    for (const { id } of rows)
      patch = merge(patch, { moneyLine: setSum(plan, { serviceId: id }, 'run', cost) });
  }
  return patched(patch, 'services-edited', { count: rows.length, title: fields.name ?? rows[0]?.name ?? '' });
}

/** Removes services with their money. */
export function deleteServices(plan: Plan, command: CommandOf<'service/delete'>): Decision {
  const rows = present(plan, command.ids);
  if (!rows) return refuse('service-missing');
  const lines = rows.flatMap(({ id }) => moneyLinesByOwner(plan.moneyLine).of(id));
  const patch: Patch = { service: { removed: rows }, moneyLine: { removed: lines } };
  return patched(patch, 'services-deleted', { count: rows.length, title: rows[0]?.name ?? '' });
}

function present(plan: Plan, ids: readonly string[]): Service[] | null {
  const rows = [...new Set(ids)].map((id) => plan.service.get(id));
  return rows.includes(undefined) ? null : (rows as Service[]);
}
