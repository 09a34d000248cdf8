import type { SeriesLook } from '../../../shared/words/slides/slide';

/** The colours of the paper (renderer/ui/tokens.css, light), as slides take them. */
export const ink = '14181F';
export const quietInk = '57606D';
export const line = 'C6CCD4';
export const ground = 'EEF1F5';

export const seriesColours: Readonly<Record<SeriesLook, string>> = {
  today: '9AA5B1',
  added: 'D4A54A',
  run: '475569',
  // As paper has it: light, told from the other list in grey.
  innovate: 'C4A9E4',
  other: 'C6CCD4',
  budget: '14181F',
  declared: 'C6CCD4',
  funded: '475569',
};

/** A face that every office program has: slides carry no fonts. */
export const face = 'Arial';

/** Of a wide slide, in inches. */
export const page = { width: 13.333, height: 7.5, margin: 0.55 };

/** Where a part stands, in inches. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
