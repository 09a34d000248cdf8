import { z } from 'zod';
import type { Answer, Reply } from '../../shared/contract/envelope';

const answerSchema = z.object({
  id: z.int(),
  reply: z.union([
    z.object({ ok: z.literal(true), value: z.unknown() }),
    z.object({
      ok: z.literal(false),
      code: z.string(),
      parameters: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
    }),
  ]),
});

export interface PendingRequests {
  /** A number for the next request, and what will be answered to it. */
  add(): { readonly id: number; readonly reply: Promise<Reply<unknown>> };
  /** Takes a message of the engine; what is no answer to an open request is passed over. */
  settle(message: unknown): void;
  /** The engine is gone: all that is open fails with this code. */
  failAll(code: string): void;
}

export function pendingRequests(): PendingRequests {
  const open = new Map<number, (reply: Reply<unknown>) => void>();
  let lastId = 0;
  let gone: Reply<never> | null = null;
  return {
    add: () => {
      const id = ++lastId;
      const reply = new Promise<Reply<unknown>>((resolve) => {
        if (gone) resolve(gone);
        else open.set(id, resolve);
      });
      return { id, reply };
    },
    settle: (message) => {
      const answer = answerSchema.safeParse(message);
      if (!answer.success) return;
      const { id, reply } = answer.data as Answer;
      open.get(id)?.(reply);
      open.delete(id);
    },
    failAll: (code) => {
      gone = { ok: false, code, parameters: {} };
      for (const resolve of open.values()) resolve(gone);
      open.clear();
    },
  };
}
