import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// jsdom is never idle.
window.requestIdleCallback ??= (act) =>
  window.setTimeout(act, 0, { didTimeout: true, timeRemaining: () => 0 });
window.cancelIdleCallback ??= (id) => window.clearTimeout(id);

afterEach(() => {
  cleanup();
});
