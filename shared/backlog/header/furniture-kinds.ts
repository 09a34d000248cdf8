/** Rows below the header that are no rows of data: they are left out, each with its reason. */
export const furnitureKinds = ['total', 'units', 'repeated-header', 'group-title', 'footer', 'rule'] as const;
export type FurnitureKind = (typeof furnitureKinds)[number];
