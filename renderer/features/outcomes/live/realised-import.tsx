import { useCallback } from 'react';
import { readRealised } from '../../../../shared/backlog/values/read-realised';
import { counted } from '../../../../shared/words/counts';
import { say } from '../../../../shared/words/say';
import { dispatch } from '../../../state/plan/dispatch';
import { usePlan, useSpeech } from '../../../state/plan/plan-hooks';
import { RowsImport } from '../rows-import';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What benefits brought, as finance gives it out, a month at a time. */
export function RealisedImport(props: Props) {
  const plan = usePlan();
  const speech = useSpeech();
  const read = useCallback((text: string) => readRealised(text, plan, speech), [plan, speech]);
  return (
    <RowsImport
      {...props}
      title={say`Import realised values`}
      description={say`Initiative, benefit, date, realised a year and found by, one value a row; with or without a first row that names them. An initiative goes by its key or title, a benefit by its kind or by who claims it. Rows can be copied from a spreadsheet.`}
      counting={(count) => counted(count, 'realised value')}
      read={read}
      store={async (values) => {
        const { kind } = await dispatch({ type: 'realised/set', values: [...values] }, { offerUndo: true });
        return kind === 'done' || kind === 'unchanged';
      }}
    />
  );
}
