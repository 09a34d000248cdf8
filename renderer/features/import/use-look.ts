import { useEffect, useMemo, useState } from 'react';
import { targetOf } from '../../../shared/backlog/mapping';
import type { ImportTarget } from '../../../shared/backlog/target';
import type { BacklogInspection, Reading } from '../../../shared/contract/imports';
import type { Coded } from '../../../shared/rules/decision';
import { engine } from '../../state/plan/session';
import type { Choices } from './choices';
import type { ColumnView } from './column-view';
import { columnViews, readingOf } from './column-views';

/** What the first rows of a file show. An older answer stays in sight while a newer one is on its way. */
export interface Look {
  /** The file cut into rows, with the app's own guess; null until the engine has answered. */
  readonly guess: BacklogInspection | null;
  readonly views: readonly ColumnView[];
  /** What the rows become: as chosen, else as guessed. */
  readonly target: ImportTarget;
  /** How it is to be read, to be handed to the check and the import. */
  readonly reading: Reading;
  /** What is in sight is not yet what was asked for last. */
  readonly busy: boolean;
  readonly failure: Coded | null;
}

interface Answer {
  readonly key: string;
  readonly value: BacklogInspection | null;
  readonly failure: Coded | null;
}

export function useLook(token: string, choices: Choices, currency: string): Look {
  const { form, loaded } = choices;
  const asked = {
    ...form,
    ...(choices.target !== null && { target: choices.target }),
    ...(loaded && { mapping: loaded.mapping }),
  };
  const { value: guess, busy, failure } = useInspection(token, asked);
  const views = useMemo(
    () => (guess ? columnViews(guess, choices, currency) : []),
    [guess, choices, currency],
  );
  const target = choices.target ?? (guess ? targetOf(guess.mapping) : 'initiatives');
  const reading = readingOf(form, guess, views, choices, target);
  return { guess, views, target, reading, busy, failure };
}

/** Asks the engine to look at the file. An answer to an older question is ignored. */
export function useInspection(token: string, reading: Reading) {
  const key = JSON.stringify([token, reading]);
  const [answer, setAnswer] = useState<Answer>({ key: '', value: null, failure: null });
  useEffect(() => {
    let stale = false;
    const [, asked] = JSON.parse(key) as [string, Reading];
    void engine()
      .ask('import/inspect', { token, reading: asked })
      .then((reply) => {
        if (stale) return;
        if (reply.ok) setAnswer({ key, value: reply.value, failure: null });
        else setAnswer({ key, value: null, failure: { code: reply.code, parameters: reply.parameters } });
      });
    return () => {
      stale = true;
    };
  }, [token, key]);
  return { value: answer.value, failure: answer.failure, busy: answer.key !== key };
}
