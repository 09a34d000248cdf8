import type { Plan } from '../model/plan';
import {
  deleteAgreements,
  deleteEmergencies,
  importAgreements,
  setAgreements,
  setEmergency,
} from './agreements/agreement-commands';
import { deleteOwnFields, setOwnField, setOwnValues } from './board/own-field-commands';
import { deleteViews, setView } from './board/view-commands';
import type { Command, CommandOf, Stamp } from './command';
import type { Decision } from './decision';
import { deleteDecisions, setDecision } from './decisions/decision-commands';
import { editEach } from './edit-each';
import { importActuals } from './import/import-actuals';
import { importList } from './import/import-list';
import { mergeImport } from './import/import-merge';
import { importServices } from './import/import-services';
import {
  addInitiative,
  deleteInitiatives,
  duplicateInitiatives,
  editInitiatives,
} from './initiatives/initiative-commands';
import {
  deleteBenefitLines,
  deleteMoneyLines,
  setBenefitLine,
  setMoneyLine,
} from './initiatives/money-commands';
import { deleteComments, deleteLinks, setComment, setLink } from './initiatives/note-commands';
import {
  fundInitiatives,
  markInitiatives,
  moveInitiatives,
  scheduleInitiatives,
} from './initiatives/placement-commands';
import { rankLane } from './initiatives/rank-commands';
import { scaleBudgets, setBudget } from './money/budget-commands';
import { addScenarioOfSet } from './optimise/scenario-of-set';
import { deleteGoals, setGoal } from './outcomes/goal-commands';
import {
  deleteLiveReviews,
  deleteRealised,
  setAdoption,
  setLiveReview,
  setRealised,
} from './outcomes/live-commands';
import { deletePairs, deleteReadings, setPair, setReadings } from './outcomes/metric-commands';
import { setOwnWords } from './papers/own-words-command';
import { setLetterhead, setReportNote } from './papers/paper-commands';
import { deleteLiaisons, deletePeers, restorePeer, setLiaison, setPeer } from './peers/peer-commands';
import {
  applyHiddenWork,
  deleteHiddenTemplates,
  setHiddenTemplate,
  setHiddenWork,
} from './people/hidden-work-commands';
import { deleteTeams, setCapacity, setEffort, setTeam } from './people/people-commands';
import { deleteRequiredRoles, setRequiredRole } from './people/role-commands';
import { shiftInitiatives } from './people/shift-commands';
import { deleteStrengths, setStrength, setStrengthNeed } from './people/strength-commands';
import { changeCurrency, editPlan } from './plan/plan-commands';
import {
  deleteDependencies,
  deleteMilestones,
  setDependency,
  setMilestone,
} from './roadmap/roadmap-commands';
import { rollOver } from './scenarios/roll-over';
import {
  addScenario,
  adoptScenario,
  deleteScenario,
  editScenario,
  freezeScenario,
} from './scenarios/scenario-commands';
import { deleteEffects, setEffect } from './services/effect-commands';
import { proposeWork } from './services/propose-work';
import { addService, deleteServices, editServices } from './services/service-commands';
import { splitInitiative } from './split/split-command';

type Families = { [T in Command['type']]: (plan: Plan, command: CommandOf<T>, stamp: Stamp) => Decision };

/** Which rule decides which command. */
export const families: Families = {
  'plan/edit': editPlan,
  'plan/change-currency': changeCurrency,
  'plan/roll-over': rollOver,
  'budget/set': setBudget,
  'budget/scale': scaleBudgets,
  'initiative/add': addInitiative,
  'initiative/edit': editInitiatives,
  'initiative/edit-each': editEach,
  'initiative/duplicate': duplicateInitiatives,
  'initiative/delete': deleteInitiatives,
  'initiative/split': splitInitiative,
  'placement/move': moveInitiatives,
  'placement/fund': fundInitiatives,
  'placement/schedule': scheduleInitiatives,
  'placement/shift': shiftInitiatives,
  'placement/mark': markInitiatives,
  'placement/rank-by': rankLane,
  'letterhead/set': setLetterhead,
  'report-note/set': setReportNote,
  'own-words/set': setOwnWords,
  'service/add': addService,
  'service/edit': editServices,
  'service/delete': deleteServices,
  'service/propose': proposeWork,
  'effect/set': setEffect,
  'effect/delete': deleteEffects,
  'money/set': setMoneyLine,
  'money/delete': deleteMoneyLines,
  'benefit/set': setBenefitLine,
  'benefit/delete': deleteBenefitLines,
  'goal/set': setGoal,
  'goal/delete': deleteGoals,
  'peer/set': setPeer,
  'peer/delete': deletePeers,
  'peer/restore': restorePeer,
  'liaison/set': setLiaison,
  'liaison/delete': deleteLiaisons,
  'team/set': setTeam,
  'team/delete': deleteTeams,
  'capacity/set': setCapacity,
  'effort/set': setEffort,
  'milestone/set': setMilestone,
  'milestone/delete': deleteMilestones,
  'dependency/set': setDependency,
  'dependency/delete': deleteDependencies,
  'scenario/add': addScenario,
  'scenario/add-set': addScenarioOfSet,
  'scenario/freeze': freezeScenario,
  'scenario/edit': editScenario,
  'scenario/delete': deleteScenario,
  'scenario/adopt': adoptScenario,
  'decision/set': setDecision,
  'decision/delete': deleteDecisions,
  'import/merge': mergeImport,
  'import/services': importServices,
  'import/actuals': importActuals,
  'import/agreements': importAgreements,
  'import/list': importList,
  'view/set': setView,
  'view/delete': deleteViews,
  'own-field/set': setOwnField,
  'own-field/delete': deleteOwnFields,
  'own-value/set': setOwnValues,
  'comment/set': setComment,
  'comment/delete': deleteComments,
  'link/set': setLink,
  'link/delete': deleteLinks,
  'metric-pair/set': setPair,
  'metric-pair/delete': deletePairs,
  'metric-reading/set': setReadings,
  'metric-reading/delete': deleteReadings,
  'adoption/set': setAdoption,
  'realised/set': setRealised,
  'realised/delete': deleteRealised,
  'live-review/set': setLiveReview,
  'live-review/delete': deleteLiveReviews,
  'strength/set': setStrength,
  'strength/delete': deleteStrengths,
  'strength-need/set': setStrengthNeed,
  'required-role/set': setRequiredRole,
  'required-role/delete': deleteRequiredRoles,
  'agreement/set': setAgreements,
  'agreement/delete': deleteAgreements,
  'emergency/set': setEmergency,
  'emergency/delete': deleteEmergencies,
  'hidden-template/set': setHiddenTemplate,
  'hidden-template/delete': deleteHiddenTemplates,
  'hidden-work/apply': applyHiddenWork,
  'hidden-work/set': setHiddenWork,
};
