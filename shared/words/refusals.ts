import { withShownNames } from './own/figure-names';
import type { BudgetScope } from '../model/codes';
import type { Refusal } from '../rules/decision';
import { scopeWords } from './codes';
import { counted } from './counts';
import { locale } from './language';
import { compactMoney } from './money';
import { num, type Render, text } from './parameters';
import { yearWords } from './quarters';
import { say } from './say';
import type { Speech } from './speech';
import { workingTimeWords } from './working-time';

const refusals: Readonly<Record<string, Render>> = {
  'outcome-missing': (p) =>
    num(p, 'count') === 1
      ? say`An initiative needs an outcome before it is funded. Choose one: revenue, efficiency or risk.`
      : say`${counted(num(p, 'count'), 'initiative')} need an outcome before they are funded. Choose one: revenue, efficiency or risk.`,
  'outcome-needed': (p) =>
    say`${num(p, 'count') === 1 ? say`This initiative is` : say`${num(p, 'count')} of these are`} funded, so the outcome has to stay. Take the funding away first, or choose another outcome.`,
  'no-lane': () => say`The backlog is not funded. Move the initiative to one of the two lanes first.`,
  'not-in-lane': (p) =>
    say`${num(p, 'count') === 1 ? say`An initiative is` : say`${num(p, 'count')} initiatives are`} no longer in this list. Nothing was changed.`,
  'no-minimum': () => say`No minimum is set. Enter the minimum cost first, or fund in full.`,
  'no-amount': () => say`Enter the amount to fund.`,
  'above-cost': (p, speech) =>
    say`${compactMoney(num(p, 'amount'), speech)} is more than the cost. Fund at most the full cost, or correct the cost first.`,
  'priority-not-100': (p) =>
    say`The three priorities add up to ${num(p, 'points')}. They have to make 100 points.`,
  'guardrail-half': () => say`A guardrail has a lower and an upper end. Enter both, or neither.`,
  'guardrail-upside-down': () => say`The lower end of the guardrail is above its upper end.`,
  'reserves-above-all': (p) =>
    say`Both reserves together would be ${num(p, 'percent')} %, so nothing would be left for planned work. They can be 99 % at most.`,
  'first-month-fixed': () =>
    say`The first month of the fiscal year is fixed once a start, a budget or a cost year is entered: they would come to mean other months.`,
  'sum-too-large': (p, speech) =>
    say`One amount can be ${compactMoney(num(p, 'limit'), speech)} at most. Enter less.`,
  'external-too-large': (p, speech) =>
    say`${counted(num(p, 'days'), 'external day')} at ${compactMoney(num(p, 'rate'), speech)} each cost more than ${compactMoney(num(p, 'limit'), speech)}, the most that one amount can be. Enter fewer days, or a lower day rate.`,
  'sums-too-large': (p, speech) =>
    say`With this the plan’s sums would come to more than ${compactMoney(num(p, 'limit'), speech)} over ten years, too much to add up to the cent. Enter a smaller amount or yearly rise.`,
  'minimum-below-zero': () => say`The minimum is nothing or more. Enter the least that can be funded.`,
  'minimum-above-cost': (p, speech) =>
    say`The minimum of ${compactMoney(num(p, 'minimum'), speech)} is more than the cost of ${compactMoney(num(p, 'cost'), speech)}. Enter at most the cost, or correct the cost first.`,
  'benefit-below-zero': () =>
    say`A benefit is nothing or more. Enter what it costs to run as run cost instead.`,
  'service-below-zero': (p) =>
    say`“${text(p, 'service')}” costs nothing or more a year; a saving belongs to an initiative.`,
  'amount-too-large': () =>
    say`At this rate an amount becomes larger than a plan can hold. Nothing was changed.`,
  'amount-vanishes': () =>
    say`At this rate an amount that is not zero would become zero. Nothing was changed.`,
  'split-of-live': () => say`It runs already, or has ended. Only work that is still to be done can be split.`,
  'split-of-stopped': (p) =>
    say`It is marked to stop in scenario “${text(p, 'name')}”. Take the mark off before it is split.`,
  'slices-not-the-work': (p) =>
    say`The slices take ${counted(num(p, 'quarters'), 'quarter')} together, the work ${num(p, 'length')}. Give them ${num(p, 'length')}.`,
  'too-short-to-split': (p) =>
    say`In scenario “${text(p, 'name')}” the work takes ${counted(num(p, 'length'), 'quarter')}, fewer than there are slices. Take fewer slices, or give it more time there.`,
  'slice-without-money': (p) =>
    say`No money lies in the quarters of “${text(p, 'title')}”. Give it other quarters, or take fewer slices.`,
  'split-moves-money': () =>
    say`Split like this, a year of the plan would cost another sum. Let the slices end where a year ends, or fund it in full first.`,
  'strength-without-name': () => say`A strength of your own needs a name.`,
  'strength-name-taken': (p) =>
    say`There is a strength called “${text(p, 'name')}” already. Choose another name.`,
  'strength-missing': () => say`This strength is no longer in the plan. Nothing was changed.`,
  'role-without-name': () => say`A role needs a name.`,
  'role-twice': (p) => say`“${text(p, 'title')}” requires “${text(p, 'role')}” already.`,
  'role-missing': () => say`This role is no longer in the plan. Nothing was changed.`,
  'row-twice': () => say`The same initiative stands in two rows. Nothing was changed.`,
  'initiative-missing': () => say`This initiative is no longer in the plan. Nothing was changed.`,
  'service-missing': () => say`This service is no longer in the plan. Nothing was changed.`,
  'scenario-missing': () => say`This scenario is no longer in the plan. Nothing was changed.`,
  'id-taken': () => say`This is in the plan already. Nothing was changed.`,
  'id-mismatch': () => say`This is in the plan already. Nothing was changed.`,
  'not-there-then': () => say`This initiative was not in the plan yet. Nothing was changed.`,
  'currency-changed': () =>
    say`The plan’s currency has changed since. What was then is in the other currency, so one initiative cannot go back alone. Restore the whole plan, or correct this initiative by hand.`,
  'view-missing': () => say`This view is gone already. Nothing was changed.`,
  'view-name-taken': (p) => say`There is a view called “${text(p, 'name')}” already. Choose another name.`,
  'own-field-missing': () => say`This field is no longer in the plan. Nothing was changed.`,
  'own-field-name-taken': (p) =>
    say`There is a field called “${text(p, 'name')}” already. Choose another name.`,
  'too-many-own-fields': (p) => say`A plan can have ${num(p, 'most')} fields of its own. Delete one first.`,
  'own-field-without-measure': (p) =>
    say`“${p.name}” holds texts or days, which cannot be measured, so it weighs nothing in the score.`,
  'own-field-without-choices': () => say`A list needs something to choose from. Enter at least one choice.`,
  'own-field-has-values': (p) =>
    say`${counted(num(p, 'count'), 'initiative')} ${num(p, 'count') === 1 ? say`has` : say`have`} a value in this field, so its kind has to stay. Add another field, or empty this one first.`,
  'choice-in-use': (p) =>
    say`“${text(p, 'choice')}” is chosen by ${counted(num(p, 'count'), 'initiative')}. Choose something else there first.`,
  'own-value-unfit': (p) => say`This cannot stand in “${text(p, 'name')}”. Nothing was changed.`,
  'accent-too-light': ({ contrast }) =>
    say`This colour is too light to be read on paper: its contrast with white is ${String(contrast)}, text needs 4.5. The colour stays as it was.`,
  'comment-missing': () => say`This comment is gone already. Nothing was changed.`,
  'link-missing': () => say`This link is gone already. Nothing was changed.`,
  'peer-missing': () => say`This peer is no longer in the plan. Nothing was changed.`,
  'peer-name-taken': (p) => say`There is a peer called “${text(p, 'name')}” already. Choose another name.`,
  'too-many-peers': (p) => say`A plan can have ${num(p, 'most')} peers. Take one away first.`,
  'pressure-twice': (p) => say`The pressure “${text(p, 'name')}” stands there twice. Keep one of them.`,
  'goal-pressure-unknown': () =>
    say`This peer has no such pressure any more. Choose one that stands on the Peers screen.`,
  'liaison-there': (p) =>
    say`${text(p, 'unit')} has a liaison already: ${text(p, 'person')}. Change that one.`,
  'liaison-missing': () => say`This liaison is no longer in the plan. Nothing was changed.`,
  'baseline-after-target': () =>
    say`The baselines were read on the day of the target or after it. Enter an earlier day.`,
  'pair-missing': (p) => say`“${text(p, 'title')}” has no IT metric yet. Name one first.`,
  'reading-missing': () => say`This reading is gone already. Nothing was changed.`,
  'review-missing': () => say`This review is gone already. Nothing was changed.`,
  'adoption-above-all': () =>
    say`More than 100 % of the users cannot use it. Enter at most 100, or count users.`,
  'agreement-missing': () => say`This agreement is gone already. Nothing was changed.`,
  'agreement-twice': (p) =>
    say`“${text(p, 'name')}” is agreed already for this business unit and service. Change that agreement instead.`,
  'hidden-without-delivery': (p) =>
    say`Hidden work is part of the delivery time of “${text(p, 'name')}”. Enter the delivery time first.`,
  'response-after-delivery': (p) =>
    say`“${text(p, 'name')}” would be delivered (${workingTimeWords(num(p, 'delivery'))}) before it is answered (${workingTimeWords(num(p, 'response'))}). Enter a shorter response time or a longer delivery time.`,
  'hidden-above-delivery': (p) =>
    say`Hidden work of ${workingTimeWords(num(p, 'hidden'))} does not fit into a delivery time of ${workingTimeWords(num(p, 'delivery'))}. It is part of it.`,
  'emergency-missing': () => say`This emergency is gone already. Nothing was changed.`,
  'delivered-before-requested': () =>
    say`The day of delivery lies before the day of the request. Choose a later day.`,
  'template-missing': () => say`This hidden work is gone already. Nothing was changed.`,
  'template-name-taken': (p) =>
    say`There is hidden work called “${text(p, 'name')}” already. Choose another name.`,
  'template-kind-twice': (p) =>
    say`“${text(p, 'name')}” names a kind of work twice. Add the days up in one line.`,
  'days-below-hidden': (p) =>
    say`${counted(num(p, 'days'), 'day')} of “${text(p, 'team')}” ${num(p, 'days') === 1 ? say`is` : say`are`} hidden work. Enter at least that, or take hidden work away first.`,
  'figure-unknown': (p) =>
    say`“{${text(p, 'name')}}” is no figure of this sentence. It has ${withShownNames(text(p, 'known'))}.`,
  'sentence-unknown': () => say`This sentence is no longer in any report. Nothing was changed.`,
  'goal-missing': () => say`This goal is no longer in the plan. Nothing was changed.`,
  'team-missing': () => say`This team is no longer in the plan. Nothing was changed.`,
  'line-missing': () => say`This line is no longer in the plan. Nothing was changed.`,
  'effect-missing': () => say`This saving is no longer in the plan. Nothing was changed.`,
  'milestone-missing': () => say`This milestone is no longer in the plan. Nothing was changed.`,
  'dependency-missing': () => say`This dependency is no longer in the plan. Nothing was changed.`,
  'decision-missing': () => say`This decision is no longer in the log. Nothing was changed.`,
  'baseline-frozen': (p) =>
    say`“${text(p, 'name')}” is a baseline and stays as it is. Make a scenario from it to change something.`,
  'scenario-is-plan': (p) =>
    say`“${text(p, 'name')}” is the plan. Adopt another scenario first, then this one can be deleted.`,
  'name-taken': (p) => say`There is a scenario called “${text(p, 'name')}” already. Choose another name.`,
  'marked-never': (p) =>
    say`${num(p, 'count') === 1 ? say`This initiative is` : say`${num(p, 'count')} of these are`} marked “never” in this scenario. Take the mark away first.`,
  'never-is-funded': (p) =>
    say`${num(p, 'count') === 1 ? say`This initiative is` : say`${num(p, 'count')} of these are`} funded. Take the funding away first, then mark it “never”.`,
  'stop-needs-funding': () =>
    say`Only funded work can be stopped. This is not funded, so nothing would be spent on it.`,
  'contingency-above-budget': (p, speech) =>
    say`A contingency of ${compactMoney(num(p, 'contingency'), speech)} is more than the budget of ${compactMoney(num(p, 'amount'), speech)}.`,
  'no-budget-in-year': (p, speech) =>
    say`No budget is set for ${yearWords(num(p, 'year'), speech)}. Enter one first.`,
  'cut-below-contingency': (p, speech) =>
    say`${scopeWords[text(p, 'scope') as BudgetScope]} would be ${compactMoney(num(p, 'amount'), speech)}, less than its contingency of ${compactMoney(num(p, 'contingency'), speech)}. Lower the contingency first, or cut by less.`,
  'service-one-off': () => say`A service has run cost only. One-off money belongs to an initiative.`,
  'amounts-missing': () => say`Enter a sum for each quarter, or choose another spread.`,
  'amounts-differ': (p, speech) =>
    say`The quarters add up to ${compactMoney(num(p, 'sum'), speech)}, the amount is ${compactMoney(num(p, 'amount'), speech)}. Make them agree.`,
  'one-off-below-zero': (p, speech) =>
    say`One-off money that is planned or forecast cannot add up to less than nothing; with this it would be ${compactMoney(num(p, 'sum'), speech)}. Enter a refund as actual, a saving as run money below zero.`,
  'cost-below-external': (p, speech) =>
    say`Its external days alone cost ${compactMoney(num(p, 'external'), speech)}. Enter at least that, or ask for fewer external days first.`,
  'foreign-half': () => say`Another currency needs three things: the currency, its amount and the rate.`,
  'rate-not-a-rate': (p) =>
    say`“${text(p, 'rate')}” is not a rate. Enter a number above zero, such as ${(0.92).toLocaleString(locale)}.`,
  'foreign-differs': (p, speech) =>
    say`At this rate the amount is ${compactMoney(num(p, 'amount'), speech)}, not ${compactMoney(num(p, 'typed'), speech)}.`,
  'effect-twice': (p) =>
    say`This initiative already changes “${text(p, 'service')}”. Change that entry instead of adding another.`,
  'notice-after-contract': (p) =>
    say`The notice date of “${text(p, 'service')}” would lie after the end of its contract. Enter the end of the contract first, or an earlier notice date.`,
  'sunset-before-cost': (p, speech) =>
    say`“${text(p, 'service')}” would end before ${yearWords(num(p, 'year'), speech)}, the year its cost is of, and never cost anything. Enter a later sunset, or an earlier cost year.`,
  'shrink-above-cost': (p, speech) =>
    say`“${text(p, 'service')}” costs ${compactMoney(num(p, 'cost'), speech)} a year. Enter at most that, or choose that it ends.`,
  'goal-date-before-plan': (p, speech) =>
    say`The date lies before ${yearWords(num(p, 'year'), speech)}, the plan’s first year. Choose a later day.`,
  'goal-does-not-move': () =>
    say`Baseline and target are the same, so nothing would move. Enter where the metric should be.`,
  'run-days-above-days': (p) =>
    say`Run work takes ${num(p, 'runDays')} days, but there are only ${num(p, 'days')}. Enter at most ${num(p, 'days')}.`,
  'run-days-take-all': (p) =>
    say`Run work would take all ${num(p, 'days')} days of each quarter, so the team could do nothing else. Enter at most ${num(p, 'days') - 1} days for run work.`,
  'team-without-days': () =>
    say`A team needs at least one day a quarter. Where it has none in one quarter, enter that quarter alone.`,
  'team-name-taken': (p) => say`There is a team called “${text(p, 'name')}” already. Choose another name.`,
  'depends-on-itself': () => say`An initiative cannot depend on itself.`,
  'dependency-circle': (p) =>
    say`They would wait for one another: ${text(p, 'path')}. Take one of these needs away first.`,
  'needs-and-excludes': (p) =>
    say`“${text(p, 'title')}” cannot both need and exclude “${text(p, 'other')}”. Take the other one away first.`,
  'beyond-calendar': () =>
    say`That lies beyond the years a plan can hold (1900 to 2199). Nothing was changed.`,
  'no-next-year': (p, speech) =>
    say`${yearWords(num(p, 'year'), speech)} is the last year that a plan can hold, so there is none to start after it.`,
  'review-before-decision': () => say`The review lies before the day of the decision. Choose a later day.`,
};

/** Why a command was refused, and what would make it allowed. */
export function refusalWords(refusal: Pick<Refusal, 'code' | 'parameters'>, speech: Speech): string {
  const { code, parameters } = refusal;
  const words =
    refusals[code]?.(parameters, speech) ?? say`This is not possible (${code}). Nothing was changed.`;
  return parameters.row === undefined ? words : `${rowWords(parameters)}: ${words}`;
}

/** Which of several rows a refusal speaks of: "“ERP” and 3 more". */
function rowWords(parameters: Refusal['parameters']): string {
  const others = num(parameters, 'others');
  return say`“${text(parameters, 'row')}”${others > 0 ? say` and ${others.toLocaleString(locale)} more` : ''}`;
}
