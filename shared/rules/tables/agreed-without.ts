import { type Changed, difference } from '../../model/patch';
import type { Plan } from '../../model/plan';
import { type Agreement, sameRequest } from '../../model/records/agreement';

/** The most characters that a request has. */
const longest = 1_000;

/**
 * Agreements on services that go become agreements on any service. Where that would make two alike, the request of the one
 * that loses its service bears the service's name, as "New access (Shop)", so that neither is lost.
 */
export function withoutServices(
  { agreement, service }: Pick<Plan, 'agreement' | 'service'>,
  gone: ReadonlySet<string>,
): Changed<Agreement>[] {
  const isGone = ({ serviceId }: Agreement) => serviceId !== null && gone.has(serviceId);
  const rows = [...agreement.values()];
  const taken = new Set(rows.filter((row) => !isGone(row)).map(sameRequest));
  return rows.filter(isGone).flatMap((row) => {
    const after = freeRequest(
      { ...row, serviceId: null },
      service.get(row.serviceId ?? '')?.name ?? '',
      taken,
    );
    taken.add(sameRequest(after));
    return difference(row, after) ?? [];
  });
}

function freeRequest(row: Agreement, service: string, taken: ReadonlySet<string>): Agreement {
  let free = row;
  for (let number = 1; taken.has(sameRequest(free)); number += 1) {
    const behind = number === 1 ? ` (${service})` : ` (${service} ${number})`;
    const cut = behind.slice(-longest / 2);
    free = { ...row, requestType: `${row.requestType.slice(0, longest - cut.length)}${cut}` };
  }
  return free;
}
