import type { CheckReply } from '../../../shared/contract/imports';
import { dayWords } from '../../../shared/words/report-days';
import { say } from '../../../shared/words/say';
import { useSpeech } from '../../state/plan/plan-hooks';
import step from './step.module.css';

/** That this very file was imported before; nothing where it was not. */
export function SameFile({ check }: { readonly check: CheckReply }) {
  const speech = useSpeech();
  const { same, counts } = check;
  if (!same) return null;
  const nothing = counts.created + counts.updated === 0 ? say`; nothing would change` : '';
  return (
    <p
      className={step.fine}
    >{say`This file was imported on ${dayWords(same.at.slice(0, 10), speech)}${nothing}.`}</p>
  );
}

/** With what the file was compared. */
export function Against({ check }: { readonly check: CheckReply }) {
  const speech = useSpeech();
  const { same, last } = check;
  if (same) return <SameFile check={check} />;
  if (!last) return null;
  return (
    <p className={step.fine}>
      {say`Compared with ${last.fileName}, imported on ${dayWords(last.at.slice(0, 10), speech)}.`}
    </p>
  );
}
