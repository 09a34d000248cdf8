import { useEffect, useMemo, useState } from 'react';
import { targetOf } from '../../../shared/backlog/mapping';
import type { ImportTarget } from '../../../shared/backlog/target';
import type { BacklogInspection, Reading } from '../../../shared/contract/imports';
import type { Coded } from '../../../shared/rules/decision';
import { engine } from '../../state/session';
import type { Choices } from './choices';
import { type ColumnView, columnViews, readingOf } from './column-views';

/** What is known of a file. Older answers stay in sight while a newer one is on its way. */
export interface Look {
  /** The file cut into rows, with the app's own guess; null until the engine has answered. */
  readonly guess: BacklogInspection | null;
  /** The same with the user's choices: what an import would do. */
  readonly look: BacklogInspection | null;
  readonly views: readonly ColumnView[];
  /** What the rows become: as chosen, else as guessed. */
  readonly target: ImportTarget;
  /** How it is to be read, to be handed to the import. */
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

/** Choices follow one another quickly; the engine reads the whole file for each answer. */
const pause = 150;

export function useLook(token: string, choices: Choices, currency: string): Look {
  const { form } = choices;
  const asked = choices.target === null ? form : { ...form, target: choices.target };
  const first = useInspection(token, asked, 0);
  const guess = first.value;
  const views = useMemo(
    () => (guess ? columnViews(guess, choices, currency) : []),
    [guess, choices, currency],
  );
  const target = choices.target ?? (guess ? targetOf(guess.mapping) : 'initiatives');
  const reading = readingOf(form, guess, views, choices, target);
  const useful = guess !== null && guess.headers.length > 0;
  // Without a word from the user the guess is what an import would do: the file is not read a second time.
  const further = useful && !first.busy && saysMore(choices) ? reading : null;
  const second = useInspection(token, further, pause);
  return {
    guess,
    look: further ? (second.value ?? guess) : guess,
    views,
    target,
    reading,
    busy: first.busy || second.busy,
    failure: first.failure ?? (further ? second.failure : null),
  };
}

function saysMore({ columns, table }: Choices): boolean {
  return columns.size > 0 || Object.values(table).some((said) => said !== null);
}

/** Asks the engine to look at the file; null asks nothing. An answer to an older question is ignored. */
export function useInspection(token: string, reading: Reading | null, wait: number) {
  const key = reading && JSON.stringify([token, reading]);
  const [answer, setAnswer] = useState<Answer>({ key: '', value: null, failure: null });
  useEffect(() => {
    if (!key) return;
    let stale = false;
    const [, asked] = JSON.parse(key) as [string, Reading];
    const timer = setTimeout(async () => {
      const reply = await engine().ask('import/inspect', { token, reading: asked });
      if (stale) return;
      if (reply.ok) setAnswer({ key, value: reply.value, failure: null });
      else setAnswer({ key, value: null, failure: { code: reply.code, parameters: reply.parameters } });
    }, wait);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [token, key, wait]);
  return { value: answer.value, failure: answer.failure, busy: key !== null && answer.key !== key };
}
