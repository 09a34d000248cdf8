import { useEffect, useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import type { BestSetReply } from '../../../../shared/rules/optimise/best-set';
import type { BestSetQuestion } from '../../../../shared/rules/optimise/best-set-question';
import { failureWords } from '../../../../shared/words/failures';
import { seekBestSet, stopSeeking } from '../../../state/plan/best-set';

type Stage =
  | { readonly name: 'asking'; readonly error: string | null }
  | { readonly name: 'seeking'; readonly job: string }
  | { readonly name: 'answered'; readonly answer: BestSetReply };

/** Asked, sought, answered; cancelled at any time it is asked again, and what comes later is not heard. */
export function useSearch(scenarioId: string) {
  const [stage, setStage] = useState<Stage>({ name: 'asking', error: null });
  const running = useRef<string | null>(null);
  const cancel = () => {
    if (running.current !== null) stopSeeking(running.current);
    running.current = null;
    setStage({ name: 'asking', error: null });
  };
  const seek = async (question: BestSetQuestion) => {
    const job = uuidv7();
    running.current = job;
    setStage({ name: 'seeking', job });
    const reply = await seekBestSet(job, scenarioId, question);
    if (running.current !== job) return;
    running.current = null;
    if (reply.ok) setStage({ name: 'answered', answer: reply.value });
    else setStage({ name: 'asking', error: failureWords(reply) });
  };
  useEffect(
    () => () => {
      if (running.current !== null) stopSeeking(running.current);
    },
    [],
  );
  return { stage, seek: (question: BestSetQuestion) => void seek(question), cancel };
}
