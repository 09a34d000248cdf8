import type { Import } from '../../../shared/model/records/import';

/** An import of 3 November as the plan keeps it. */
export function importOf(id: string, changes: Partial<Import> = {}): Import {
  return {
    id,
    target: 'initiatives',
    fileName: 'backlog.csv',
    at: '2026-11-03T09:00:00.000Z',
    fingerprint: '',
    rows: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    missing: 0,
    leftOut: 0,
    mapping: '',
    source: '',
    preset: '',
    undoneAt: null,
    ...changes,
  };
}
