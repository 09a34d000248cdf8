import { vi } from 'vitest';
import { adoptPlan, currentPlan, usePlanStore } from '../../renderer/state/plan/plan-store';
import { apply } from '../../shared/model/patch';
import type { Command } from '../../shared/rules/command';
import { ask } from './plans/plans';

/** What a person reads of each figure, by its name. */
type Read = Readonly<Record<string, string>>;

/** The texts of all elements that fit a selector, for each name. */
export function readOf(selectors: Readonly<Record<string, string>>): () => Read {
  return () =>
    Object.fromEntries(
      Object.entries(selectors).map(([name, selector]) => [
        name,
        [...document.querySelectorAll(selector)].map(textOf).join('\n'),
      ]),
    );
}

/** With what stands in its fields. */
function textOf(element: Element): string {
  const fields = [...element.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
  return [element.textContent, ...fields.map(({ value }) => value)].join(' | ');
}

/**
 * Makes one edit in the page's plan, as an answer of the engine does, and reads all figures each time the page has been
 * drawn anew, until it rests: what came before, and every state that a person could have seen since. React works as it does
 * in the app, and not as in a test, which would put several commits together.
 */
export async function statesAfter(command: Command, read: () => Read): Promise<readonly Read[]> {
  const decision = ask(currentPlan(), command, 'because');
  if (decision.kind !== 'patch') throw new Error(JSON.stringify(decision));
  const states = [read()];
  const observer = new MutationObserver(() => {
    const now = read();
    if (JSON.stringify(now) !== JSON.stringify(states.at(-1))) states.push(now);
  });
  const everything = { childList: true, subtree: true, characterData: true, attributes: true };
  observer.observe(document.body, everything);
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  try {
    const { revision, undo, redo } = usePlanStore.getState();
    const { patch, label } = decision;
    adoptPlan(apply(currentPlan(), patch), { revision: revision + 1, patch, label, how: 'do', undo, redo });
    await rest();
  } finally {
    vi.unstubAllGlobals();
    observer.disconnect();
  }
  return states;
}

/** Effects, timers of a moment and frames that follow an edit have their turn, however long drawing it took. */
async function rest(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setTimeout(resolve, 20));
}
