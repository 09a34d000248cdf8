import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { paperFontsReady } from '../../../renderer/features/report/paper-fonts';
import { Report } from '../../../renderer/features/report/report';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { readReportChoice } from '../../../shared/model/report-choice';
import { reportTitle } from '../../../shared/words/report/report-title';
import { speechOf } from '../../../shared/words/speech';
import '../../../renderer/print/print.css';
import { boardPlan } from '../plans/board-plan';
import { largePlan } from '../plans/made-up-plan';
import { base, freshPlan } from '../plans/plans';
import { strainedPlan } from '../plans/strained-plan';

const query = new URLSearchParams(window.location.search);
const named = query.get('plan') ?? 'board';
const plans: Readonly<Record<string, () => Plan>> = {
  board: boardPlan,
  empty: freshPlan,
  strained: strainedPlan,
};
const plan = plans[named]?.() ?? largePlan(Number(named));
const choice = readReportChoice(Object.fromEntries(query));
await paperFontsReady();
document.title = reportTitle(plan, base, choice);
const root = document.getElementById('root');
if (!root) throw new Error('no root');
const speech = speechOf(settingsOf(plan), query.get('locale') ?? 'en-GB');
flushSync(() =>
  createRoot(root).render(<Report plan={plan} scenarioId={base} speech={speech} choice={choice} />),
);
