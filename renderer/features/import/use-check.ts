import { useEffect, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import type { CheckReply, Reading } from '../../../shared/contract/imports';
import type { Coded } from '../../../shared/rules/decision';
import { useScenarioId } from '../../state/plan/plan-hooks';
import { engine, onProgress } from '../../state/plan/session';

/** What an import would do over the whole file. An older answer stays in sight while a newer one is on its way. */
export interface Checking {
  readonly check: CheckReply | null;
  readonly busy: boolean;
  /** Lines done of all; null until the engine has said. */
  readonly progress: { readonly done: number; readonly rows: number } | null;
  readonly failure: Coded | null;
}

interface Answer {
  readonly key: string;
  readonly check: CheckReply | null;
  readonly failure: Coded | null;
}

/** Answers follow one another quickly; the last of them is what is checked. */
const pause = 150;
const none: Answer = { key: '', check: null, failure: null };

/** Asks the engine to compare the file with the plan; null asks nothing. What is no longer asked for is cancelled. */
export function useCheck(token: string, reading: Reading | null): Checking {
  const scenarioId = useScenarioId();
  const key = reading && JSON.stringify([token, reading, scenarioId]);
  const [answer, setAnswer] = useState<Answer>(none);
  const [progress, setProgress] = useState<Checking['progress']>(null);
  useEffect(() => {
    if (!key) return;
    const [, asked] = JSON.parse(key) as [string, Reading];
    const job = uuidv7();
    let asking = false;
    let stale = false;
    const stop = onProgress(({ job: of, done, rows }) => of === job && setProgress({ done, rows }));
    const timer = setTimeout(async () => {
      asking = true;
      const reply = await engine().ask('import/check', { token, job, reading: asked, scenarioId });
      asking = false;
      if (stale) return;
      setProgress(null);
      if (reply.ok) setAnswer({ key, check: reply.value, failure: null });
      else
        setAnswer(({ check }) => ({
          key,
          check,
          failure: { code: reply.code, parameters: reply.parameters },
        }));
    }, pause);
    return () => {
      stop();
      clearTimeout(timer);
      stale = true;
      if (asking) void engine().ask('job/cancel', { job });
    };
  }, [token, key, scenarioId]);
  return {
    check: answer.check,
    busy: key !== null && answer.key !== key,
    progress,
    failure: answer.key === key ? answer.failure : null,
  };
}
