import './state/zod-without-eval';

// Loaded after it, as in main.ts.
void import('./print/print');
