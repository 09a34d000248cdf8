import type { ShellAction, ShellBridge } from '../../shared/contract/shell-actions';

/** Stands in for the preload: remembers what the page asked for, and says what the menu would. */
export interface FakeShell extends ShellBridge {
  readonly asked: { readonly name: string; readonly body: unknown }[];
  readonly answers: Map<string, unknown>;
  act(action: ShellAction): void;
}

export function fakeShell(): FakeShell {
  const listeners = new Set<(action: ShellAction) => void>();
  const asked: FakeShell['asked'] = [];
  const answers: FakeShell['answers'] = new Map();
  const request = async (name: string, body: unknown) => {
    asked.push({ name, body });
    return { ok: true, value: answers.get(name) ?? null };
  };
  return {
    asked,
    answers,
    request,
    offerDropped: (file) => request('backlog/drop', { path: (file as { name?: string }).name }),
    onAction: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    rest: () => void asked.push({ name: 'rest', body: null }),
    act: (action) => {
      for (const listen of listeners) listen(action);
    },
  };
}
