import { create } from 'zustand';
import { showScreen } from './view-store';

/** The two initiatives that the report screen is asked to compare; null: none. */
export const useAskedWhy = create<{ readonly pair: readonly string[] | null }>()(() => ({ pair: null }));

/** Leads to the page that says why the first comes before the second, or does not. */
export function askWhy(pair: readonly string[]): void {
  useAskedWhy.setState({ pair });
  showScreen('report');
}

export function askedWhyShown(): void {
  useAskedWhy.setState({ pair: null });
}
