import { createContext } from 'react';
import type { Speech } from '../../../shared/words/speech';

/** A chart as the bytes or the drawing of a file. */
export type ChartFile =
  | { readonly format: 'svg'; readonly title: string; readonly svg: string }
  | { readonly format: 'png'; readonly title: string; readonly png: Uint8Array<ArrayBuffer> };

/** What the buttons that copy and save need of the app around them. */
export interface HandOut {
  readonly speech: Speech;
  readonly tell: (text: string, tone?: 'plain' | 'bad') => void;
  /** Asks for a place and writes the file there; says what became of it. */
  readonly save: (chart: ChartFile) => Promise<void>;
}

/** Null where nothing can be handed out, as on paper: there the buttons are not drawn. */
export const HandOutContext = createContext<HandOut | null>(null);
