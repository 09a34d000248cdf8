import { useAdding } from '../state/actions/add-initiative';
import { coming } from '../ui/coming';
import { BulkEdit } from './bulk-edit';
import { Split } from './split';

/** Forms about chosen cards, whose scripts are read when they are first asked for. */
export function CardForms() {
  const isAdding = useAdding(({ isOnItsWay }) => isOnItsWay);
  return (
    <>
      {isAdding && coming}
      <BulkEdit />
      <Split />
    </>
  );
}
