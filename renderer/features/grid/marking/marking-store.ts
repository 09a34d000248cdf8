import { create } from 'zustand';

/** The column whose marks are being written; null: none. */
export const useMarking = create<{ readonly column: string | null }>()(() => ({ column: null }));

export function openMarking(column: string): void {
  useMarking.setState({ column });
}

export function closeMarking(): void {
  useMarking.setState({ column: null });
}
