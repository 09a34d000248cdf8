import { type ReactNode, useMemo } from 'react';
import { failureWords } from '../../shared/words/failures';
import { say } from '../../shared/words/say';
import { notifyExported } from '../state/files/exported-notice';
import { askShell } from '../state/files/shell-client';
import { useSpeech } from '../state/plan/plan-hooks';
import { notify } from '../state/window/notices';
import { type ChartFile, HandOutContext } from '../ui/copying/hand-out';
import { SectionMenu } from '../ui/copying/section-menu';

const key = 'copied';

const tell = (text: string, tone: 'plain' | 'bad' = 'plain') => notify({ text, tone, key });

/** Where the dialog was left there is nothing to say. */
async function save(chart: ChartFile): Promise<void> {
  const reply = await askShell('chart/save', chart);
  if (!reply.ok) tell(failureWords(reply), 'bad');
  else if (reply.value) notifyExported(say`Saved ${reply.value.fileName}`, reply.value.file);
}

/** Lets the screens within copy their tables and hand out their charts. */
export function HandOutPlace({ children }: { readonly children: ReactNode }) {
  const speech = useSpeech();
  const handOut = useMemo(() => ({ speech, tell, save }), [speech]);
  return (
    <HandOutContext value={handOut}>
      {children}
      <SectionMenu />
    </HandOutContext>
  );
}
