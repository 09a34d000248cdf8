import type { Page } from '@playwright/test';

// React tells a developer tool of every commit, in production too. The tool here walks what the commit touched and
// counts the components that ran and were given a card: the flag 1 is "performed work" in every React since 16.
const counter = `(() => {
  window.benchRenders = 0;
  window.benchMounts = 0;
  const count = (fiber) => {
    for (let node = fiber; node; node = node.sibling) {
      const before = node.alternate;
      const ran = (node.flags & 1) === 1 && (!before || before.memoizedProps !== node.memoizedProps ||
        before.memoizedState !== node.memoizedState || before.ref !== node.ref);
      if (ran && typeof node.type !== 'string' && node.memoizedProps?.card) before ? (window.benchRenders += 1) : (window.benchMounts += 1);
      if (!before || before.child !== node.child) count(node.child);
    }
  };
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true,
    renderers: new Map(),
    inject: () => 1,
    checkDCE: () => {},
    onCommitFiberUnmount: () => {},
    onPostCommitFiberRoot: () => {},
    onCommitFiberRoot: (_, root) => count(root.current),
  };
})()`;

/** Renders of components that show a card: of those that were there before, and of those that came into sight. */
export interface CardRenders {
  readonly again: number;
  readonly first: number;
}

/** Counts, from the next load of the page on, each render of a component that shows a card. */
export async function countCardRenders(page: Page): Promise<void> {
  await page.addInitScript(counter);
}

export function cardRenders(page: Page): Promise<CardRenders> {
  return page.evaluate<CardRenders>('({ again: window.benchRenders, first: window.benchMounts })');
}
