import { stepping } from '../../../shared/model/steps';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { yearlyRun } from '../../../shared/rules/cards/yearly-run';
import { decisionsAsked } from '../../../shared/rules/reports/decisions-asked';
import { notFundedOf, reportListsOf } from '../../../shared/rules/reports/report-lists';
import { roadmapOf } from '../../../shared/rules/reports/report-roadmap';
import { stopsOf } from '../../../shared/rules/reports/report-stops';
import { storyOf } from '../../../shared/rules/reports/report-story';
import { askAhead } from '../../state/plan/ahead';
import { currentSpeech } from '../../state/plan/plan-hooks';
import { useChosenReport } from './choice/chosen-report';
import { paperFontsReady } from './paper-fonts';
import { previewRows } from './preview-rows';
import { reportModelOf } from './report-model';
import { most } from './summary/summary-filling';

askAhead(function* (plan, scenarioId) {
  void paperFontsReady();
  // The run cost of each stands in its row.
  yield* stepping(cardsOf(plan, scenarioId).byId.values(), (card) => yearlyRun(plan, card));
  yield notFundedOf(reportListsOf(plan, scenarioId));
  yield storyOf(plan, scenarioId);
  yield decisionsAsked(plan, scenarioId);
  yield stopsOf(plan, scenarioId);
  yield roadmapOf(plan, scenarioId, most.roadmap);
  const { choice } = useChosenReport.getState();
  yield reportModelOf({ plan, scenarioId, speech: currentSpeech(), choice, rowLimit: previewRows });
});
