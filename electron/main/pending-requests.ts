import type { Answer, Reply } from '../../shared/contract/envelope';

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
      if (!isAnswer(message)) return;
      const { id, reply } = message;
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

// Written out: the schemas' library would be read before the first window.
function isAnswer(message: unknown): message is Answer {
  return isObject(message) && Number.isSafeInteger(message['id']) && isReply(message['reply']);
}

function isReply(reply: unknown): boolean {
  if (!isObject(reply)) return false;
  if (reply['ok'] === true) return 'value' in reply;
  const { ok, code, parameters } = reply;
  return ok === false && typeof code === 'string' && isObject(parameters) && areTold(parameters);
}

function areTold(parameters: Readonly<Record<string, unknown>>): boolean {
  return Object.values(parameters).every(
    (value) => value === null || /^(?:string|number)$/.test(typeof value),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
