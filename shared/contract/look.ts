export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const densities = ['roomy', 'compact'] as const;
export type Density = (typeof densities)[number];

/** How the app looks, in every plan and window. */
export interface Look {
  readonly theme: Theme;
  /** Black on white or white on black, with lines around what is otherwise told by a shade. */
  readonly contrast: boolean;
  readonly density: Density;
}

export const firstLook: Look = { theme: 'system', contrast: false, density: 'roomy' };

/** What a page must know before it draws, as the fragment of its address: "#contrast,compact"; empty: nothing. */
export function lookFragment({ contrast, density }: Look): string {
  const words = [contrast && 'contrast', density === 'compact' && density].filter((word) => word !== false);
  return words.length === 0 ? '' : `#${words.join(',')}`;
}

/** The look that such a fragment tells. */
export function lookOfFragment(fragment: string): Pick<Look, 'contrast' | 'density'> {
  const words = fragment.replace(/^#/, '').split(',');
  return {
    contrast: words.includes('contrast'),
    density: words.includes('compact') ? 'compact' : 'roomy',
  };
}
