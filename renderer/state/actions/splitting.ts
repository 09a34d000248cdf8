import { create } from 'zustand';

/** Which initiative is being split into slices; null: none is. */
export const useSplitting = create<{ readonly id: string | null }>()(() => ({ id: null }));

/** Opens the form that splits an initiative into slices. */
export function splitIntoSlices(id: string): void {
  useSplitting.setState({ id });
}

export function endSplitting(): void {
  useSplitting.setState({ id: null });
}
