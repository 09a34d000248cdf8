import backlog from './german/backlog.json';
import commandLine from './german/command-line.json';
import common from './german/common.json';
import controls from './german/controls.json';
import desktop from './german/desktop.json';
import figures from './german/figures.json';
import help from './german/help.json';
import money from './german/money.json';
import outcomes from './german/outcomes.json';
import peers from './german/peers.json';
import people from './german/people.json';
import plan from './german/plan.json';
import refusals from './german/refusals.json';
import report from './german/report.json';
import scenarios from './german/scenarios.json';
import screenBoard from './german/screen-board.json';
import screenDecisions from './german/screen-decisions.json';
import screenExport from './german/screen-export.json';
import screenFind from './german/screen-find.json';
import screenGrid from './german/screen-grid.json';
import screenHistory from './german/screen-history.json';
import screenImport from './german/screen-import.json';
import screenInitiative from './german/screen-initiative.json';
import screenInterview from './german/screen-interview.json';
import screenMoney from './german/screen-money.json';
import screenOutcomes from './german/screen-outcomes.json';
import screenPeers from './german/screen-peers.json';
import screenPeople from './german/screen-people.json';
import screenReport from './german/screen-report.json';
import screenRoadmap from './german/screen-roadmap.json';
import screenScenarios from './german/screen-scenarios.json';
import screenServices from './german/screen-services.json';
import screenSettings from './german/screen-settings.json';
import screenSplit from './german/screen-split.json';
import screenStart from './german/screen-start.json';
import time from './german/time.json';
import window from './german/window.json';
import countedNouns from './german/nouns.json';

/** German by English. Read where the language is German, before any text is made: nothing here may ask `say`. */
export const german: Readonly<Record<string, string>> = {
  ...backlog,
  ...commandLine,
  ...common,
  ...controls,
  ...desktop,
  ...figures,
  ...help,
  ...money,
  ...outcomes,
  ...peers,
  ...people,
  ...plan,
  ...refusals,
  ...report,
  ...scenarios,
  ...screenBoard,
  ...screenDecisions,
  ...screenExport,
  ...screenFind,
  ...screenGrid,
  ...screenHistory,
  ...screenImport,
  ...screenInitiative,
  ...screenInterview,
  ...screenMoney,
  ...screenOutcomes,
  ...screenPeers,
  ...screenPeople,
  ...screenReport,
  ...screenRoadmap,
  ...screenScenarios,
  ...screenServices,
  ...screenSettings,
  ...screenSplit,
  ...screenStart,
  ...time,
  ...window,
};

/** What is counted, by its English word for one: one, many. */
export const nouns: Readonly<Record<string, readonly string[]>> = countedNouns;
