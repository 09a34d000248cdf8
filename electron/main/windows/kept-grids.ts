import { type GridLayout, isGridLayout, isObject } from '../../../shared/contract/grid-layout';

/** Plans whose grid is remembered. */
const mostGrids = 30;
const longestPath = 32_768;

export interface KeptGrid {
  readonly path: string;
  readonly layout: GridLayout;
}

/** The grid of a plan as it was left last, before those of others. */
export function withGrid(grids: readonly KeptGrid[], kept: KeptGrid): readonly KeptGrid[] {
  return [kept, ...grids.filter(({ path }) => path !== kept.path)].slice(0, mostGrids);
}

/** Whether what a settings file says is how grids were left. */
export function areGrids(value: unknown): value is KeptGrid[] {
  return Array.isArray(value) && value.length <= mostGrids && value.every(isGrid);
}

function isGrid(value: unknown): boolean {
  return isObject(value) && isPath(value['path']) && isGridLayout(value['layout']);
}

export function isPath(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= longestPath;
}
