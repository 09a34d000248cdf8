export const papers = ['A4', 'Letter'] as const;
export type Paper = (typeof papers)[number];

/** How a sheet lies; wide tables profit from landscape. */
export const orientations = ['portrait', 'landscape'] as const;
export type Orientation = (typeof orientations)[number];
