import { create } from 'zustand';

/** Which initiatives are being edited together; null: none are. */
export const useBulkEdit = create<{ readonly ids: readonly string[] | null }>()(() => ({ ids: null }));

/** Opens the form that sets fields of many initiatives at once. */
export function editTogether(ids: readonly string[]): void {
  useBulkEdit.setState({ ids });
}

export function endBulkEdit(): void {
  useBulkEdit.setState({ ids: null });
}
