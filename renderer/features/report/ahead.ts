import { stepping } from '../../../shared/model/steps';
import { cardsOf } from '../../../shared/rules/cards';
import { decisionsAsked } from '../../../shared/rules/decisions-asked';
import { notFundedOf, reportListsOf } from '../../../shared/rules/report-lists';
import { roadmapOf } from '../../../shared/rules/report-roadmap';
import { stopsOf } from '../../../shared/rules/report-stops';
import { storyOf } from '../../../shared/rules/report-story';
import { yearlyRun } from '../../../shared/rules/yearly-run';
import { askAhead } from '../../state/ahead';
import { currentSpeech } from '../../state/plan-hooks';
import { useChosenReport } from './chosen-report';
import { paperFontsReady } from './paper-fonts';
import { previewRows } from './preview-rows';
import { reportModelOf } from './report-model';
import { most } from './summary-filling';

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
