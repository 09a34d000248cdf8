import '@fontsource-variable/inter';
import '../ui/tokens.css';
import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createEngineClient, windowPortSource } from '../state/engine-client';
import { beginLook } from '../state/look';
import { beginWith } from '../state/beginning';
import { markLanguage } from '../state/page-language';
import { startSession } from '../state/session';
import { setBridge } from '../state/shell-client';
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
