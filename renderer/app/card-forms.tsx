import { BulkEdit } from './bulk-edit';
import { Split } from './split';

/** Forms about chosen cards, whose scripts are read when they are first asked for. */
export function CardForms() {
  return (
    <>
      <BulkEdit />
      <Split />
    </>
  );
}
