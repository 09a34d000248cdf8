import { useRef } from 'react';
import type { GridLayout } from '../../../shared/contract/grid-layout';
import type { Plan } from '../../../shared/model/plan';
import { type GridColumn, gridColumns } from './drawn';

/** The columns as they are laid out: the same list until the layout or the fields of one's own change. */
export function useColumns(layout: GridLayout, plan: Plan): readonly GridColumn[] {
  const { ownField } = plan;
  const last = useRef<{
    layout: GridLayout;
    ownField: Plan['ownField'];
    columns: readonly GridColumn[];
  } | null>(null);
  if (last.current?.layout !== layout || last.current.ownField !== ownField)
    last.current = { layout, ownField, columns: gridColumns(layout, plan) };
  return last.current.columns;
}
