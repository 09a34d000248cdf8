import type { ControlBody } from '../../shared/contract/control';

type Export = ControlBody<'plan/export'>;

/** All of the plan's own scenario as CSV, but for what is given. */
export function exporting(path: string, given: Partial<Export> = {}): Export {
  return { path, what: 'initiatives', format: 'csv', fields: null, scenario: null, ...given };
}
