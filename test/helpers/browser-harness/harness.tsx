import './zod-without-eval';
import '@fontsource-variable/inter';
import '../../../renderer/ui/tokens.css';
import '../../../renderer/ui/base.css';
import { createRoot } from 'react-dom/client';
import { App } from '../../../renderer/app/app';
import { useView } from '../../../renderer/state/window/view-store';
import { freshPlan } from '../plans/plans';
import { designPlan, largePlan } from '../plans/sample-plans';
import { startFake } from '../start-fake';

// The page without Electron, to look at: ?plan=empty|design|large
const wanted = new URLSearchParams(window.location.search).get('plan') ?? 'design';
const plan = wanted === 'empty' ? freshPlan() : wanted === 'large' ? largePlan(10_000) : designPlan();
const started = await startFake(plan);
Object.assign(window, { harness: { ...started, useView } });
const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
