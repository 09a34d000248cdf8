import { useCallback } from 'react';
import { readReadings } from '../../../../shared/backlog/values/read-readings';
import { counted } from '../../../../shared/words/counts';
import { say } from '../../../../shared/words/say';
import { dispatch } from '../../../state/plan/dispatch';
import { usePlan, useSpeech } from '../../../state/plan/plan-hooks';
import { RowsImport } from '../rows-import';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Readings of metrics as other systems give them out, a month at a time. */
export function ReadingsImport(props: Props) {
  const plan = usePlan();
  const speech = useSpeech();
  const read = useCallback((text: string) => readReadings(text, plan, speech), [plan, speech]);
  return (
    <RowsImport
      {...props}
      title={say`Import readings`}
      description={say`Goal, metric, date and value, one reading a row; with or without a first row that names them. A metric goes by its name, or by “business” and “IT”. Rows can be copied from a spreadsheet.`}
      counting={(count) => counted(count, 'reading')}
      read={read}
      store={async (readings) => {
        const { kind } = await dispatch(
          { type: 'metric-reading/set', readings: [...readings] },
          { offerUndo: true },
        );
        return kind === 'done' || kind === 'unchanged';
      }}
    />
  );
}
