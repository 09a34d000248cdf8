import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';

// A state that is waited for comes as soon as the machine lets it: one second is not enough where others are at work.
configure({ asyncUtilTimeout: 20_000 });

// jsdom is never idle.
window.requestIdleCallback ??= (act) =>
  window.setTimeout(act, 0, { didTimeout: true, timeRemaining: () => 0 });
window.cancelIdleCallback ??= (id) => window.clearTimeout(id);

afterEach(() => {
  cleanup();
});

// The app reads its other screens when idle; a file that ends meanwhile would take the page away under them.
afterAll(() => vi.dynamicImportSettled());
