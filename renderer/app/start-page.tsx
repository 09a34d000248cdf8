import '@fontsource-variable/inter';
import '../ui/tokens.css';
import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { setBridge } from '../state/files/shell-client';
import { createEngineClient, windowPortSource } from '../state/plan/engine-client';
import { startSession } from '../state/plan/session';
import { beginWith } from '../state/window/beginning';
import { beginLook } from '../state/window/look';
import { markLanguage } from '../state/window/page-language';
import { App } from './app';

markLanguage();
setBridge(window.shell ?? null);
beginLook(window.location.hash);
beginWith(window.location.search);
startSession(createEngineClient(windowPortSource()));

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
