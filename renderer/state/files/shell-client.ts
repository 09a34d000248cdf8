import type { Reply } from '../../../shared/contract/envelope';
import type { OfferedBacklog, ShellReplies } from '../../../shared/contract/shell-replies';
import type { ShellBody, ShellRequestName } from '../../../shared/contract/shell';
import type { ShellAction, ShellBridge } from '../../../shared/contract/shell-actions';

declare global {
  interface Window {
    shell?: ShellBridge;
  }
}

let bridge: ShellBridge | null = null;

/** The bridge of the preload; tests and the browser harness hand in their own. */
export function setBridge(given: ShellBridge | null): void {
  bridge = given;
}

/** Asks the shell; a failure of the way there is an answer as well. */
export async function askShell<N extends ShellRequestName>(
  name: N,
  body: ShellBody<N>,
): Promise<Reply<ShellReplies[N]>> {
  return answered(() => bridge?.request(name, body));
}

/** Hands a dropped file to the shell, which alone learns its path. */
export async function offerDropped(file: File): Promise<Reply<OfferedBacklog>> {
  return answered(() => bridge?.offerDropped(file));
}

export function onShellAction(listen: (action: ShellAction) => void): () => void {
  return bridge?.onAction(listen) ?? (() => undefined);
}

/** Has page and main collect their garbage; takes some 50 ms of each. */
export function restAll(): void {
  bridge?.rest();
}

async function answered<T>(ask: () => Promise<unknown> | undefined): Promise<Reply<T>> {
  try {
    const reply = await ask();
    if (isReply<T>(reply)) return reply;
  } catch (error) {
    console.error('The shell did not answer', error);
  }
  return { ok: false, code: 'internal', parameters: {} };
}

function isReply<T>(value: unknown): value is Reply<T> {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
}
