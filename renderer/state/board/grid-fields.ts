import { create } from 'zustand';
import type { ExportField } from '../../../shared/backlog/write/own-export';

/** What the grid shows of an initiative, by the fields of the exported table. */
export const useGridFields = create<{ readonly fields: readonly ExportField[] }>()(() => ({ fields: [] }));
