import './state/zod-without-eval';

// Loaded after it: the schemas are made as their modules are read, and must find zod told already.
void import('./app/start-page');
