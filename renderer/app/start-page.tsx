import '@fontsource-variable/inter';
import '../ui/tokens.css';
import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createEngineClient, windowPortSource } from '../state/engine-client';
import { beginLook } from '../state/look';
import { beginWith } from '../state/beginning';
import { markLanguage } from '../state/page-language';
import { planSettled } from '../state/plan-store';
import { startSession } from '../state/session';
import { setBridge } from '../state/shell-client';
import { App } from './app';

markLanguage();
setBridge(window.shell ?? null);
beginLook(window.location.hash);
beginWith(window.location.search);
startSession(createEngineClient(windowPortSource()));

/**
 * Milliseconds the plan may take before the page is drawn without it. Most are there by then, and all is drawn at once: the
 * place of a plan that is not there yet is empty anyway.
 */
const patience = 120;

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
void planSettled(patience).then(() =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
