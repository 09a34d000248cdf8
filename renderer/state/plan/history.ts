import { useEffect, useState } from 'react';
import type { Reply } from '../../../shared/contract/envelope';
import type { HistoryLine, HistoryPage, InitiativeHistory } from '../../../shared/contract/history';
import type { ReportChoice } from '../../../shared/model/report-choice';
import type { Coded } from '../../../shared/rules/decision';
import { doneWords } from '../../../shared/words/labels';
import { refusalWords } from '../../../shared/words/refusals';
import { say } from '../../../shared/words/say';
import { notify } from '../window/notices';
import { adoptChange, notifyUndo, tellFailure } from './dispatch';
import { currentSpeech } from './plan-hooks';
import { usePlanStore } from './plan-store';
import { engine } from './session';

/** What is shown of a history: null until it is there; what went wrong is told as a notice. */
export interface Shown<T> {
  readonly found: T | null;
  /** Asks for so many more. */
  readonly showMore: () => void;
  /** Asks for as many as are shown at all. */
  readonly showMost: () => void;
}

const ofPlan = (_of: string, most: number) => engine().ask('history/list', { before: null, most });
const ofInitiative = (initiativeId: string, most: number) =>
  engine().ask('history/of', { initiativeId, most });

/** What was done to the plan, the newest first; asked for anew whenever something is done. */
export function useHistory(): Shown<HistoryPage> {
  return useAsked(ofPlan, '', { atFirst: 100, atMost: 500 });
}

/** What was done to one initiative. */
export function useInitiativeHistory(initiativeId: string): Shown<InitiativeHistory> {
  return useAsked(ofInitiative, initiativeId, { atFirst: 10, atMost: 200 });
}

interface Amount {
  readonly atFirst: number;
  readonly atMost: number;
}

function useAsked<T>(
  ask: (of: string, most: number) => Promise<Reply<T>>,
  of: string,
  { atFirst, atMost }: Amount,
): Shown<T> {
  const revision = usePlanStore((state) => state.revision);
  const [most, setMost] = useState(atFirst);
  const [found, setFound] = useState<{ readonly of: string; readonly value: T } | null>(null);
  useEffect(() => {
    let gone = false;
    void ask(of, most).then((reply) => {
      if (gone) return;
      if (reply.ok) setFound({ of, value: reply.value });
      else tellFailure({ code: reply.code, parameters: reply.parameters });
    });
    return () => {
      gone = true;
    };
  }, [ask, of, most, revision]);
  return {
    found: found?.of === of ? found.value : null,
    showMore: () => setMost((now) => Math.min(atMost, now + atFirst * 2)),
    showMost: () => setMost(atMost),
  };
}

/** Makes the plan, or one initiative of it, what it was right after a step; that can be undone. */
export async function restoreTo(
  { seq }: Pick<HistoryLine, 'seq'>,
  initiativeId: string | null,
): Promise<void> {
  const reply = await engine().ask('history/restore', { seq, initiativeId });
  if (!reply.ok) return tellFailure({ code: reply.code, parameters: reply.parameters });
  const restored = reply.value;
  if (restored.kind === 'refused')
    return notify({ text: refusalWords(restored.refusal, currentSpeech()), tone: 'bad', key: 'refusal' });
  if (restored.kind === 'unchanged') return notify({ text: say`It is just so already.`, key: 'restored' });
  await adoptChange(restored.change);
  notifyUndo(doneWords(restored.change.label, 'do', currentSpeech()));
}

/** Reads what became since the beginning of a day (YYYY-MM-DD) on this computer's clock; null where it cannot be told. */
export async function readChangesSince(
  scenarioId: string,
  { since, peer, unit }: Pick<ReportChoice, 'since' | 'peer' | 'unit'>,
): Promise<readonly Coded[] | null> {
  const begin = since === null ? null : new Date(`${since}T00:00:00`);
  if (begin === null || Number.isNaN(begin.getTime())) return null;
  const reply = await engine().ask('history/since', { at: begin.toISOString(), scenarioId, peer, unit });
  return reply.ok ? reply.value : null;
}

/** The same for as long as it is shown; null until it is there. */
export function useChangesSince(scenarioId: string, choice: ReportChoice): readonly Coded[] | null {
  const revision = usePlanStore((state) => state.revision);
  const { since, peer, unit } = choice;
  const [found, setFound] = useState<readonly Coded[] | null>(null);
  useEffect(() => {
    let gone = false;
    setFound(null);
    if (since !== null)
      void readChangesSince(scenarioId, { since, peer, unit }).then((changes) => {
        if (!gone) setFound(changes);
      });
    return () => {
      gone = true;
    };
  }, [scenarioId, since, peer, unit, revision]);
  return found;
}
