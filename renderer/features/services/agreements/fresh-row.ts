import { create } from 'zustand';

/** The row that has just been added: its name is to be typed. */
export const useFreshRow = create<{ readonly id: string | null }>()(() => ({ id: null }));
