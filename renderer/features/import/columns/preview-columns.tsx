import type { ReactNode } from 'react';
import type { DayField, FieldName, PointField } from '../../../../shared/backlog/fields';
import type { InitiativeDraft } from '../../../../shared/backlog/types';
import type { Money } from '../../../../shared/model/money';
import { ownSourceField } from '../../../../shared/model/source-fields';
import { deliveryModeWords } from '../../../../shared/words/cards/delivery-words';
import {
  benefitShortWords,
  fundingWords,
  laneWords,
  outcomeWords,
  outsideFateWords,
  statusWords,
} from '../../../../shared/words/codes';
import { moneyRange, wholeMoney } from '../../../../shared/words/money';
import { quarterWords } from '../../../../shared/words/quarters';
import { say } from '../../../../shared/words/say';
import type { Speech } from '../../../../shared/words/speech';
import { OutcomeMark } from '../../../ui/outcome-mark';
import marks from '../../../ui/outcome-mark.module.css';
import { ownNameOf } from '../own-fields';
import { sourceValueWords } from '../source-words';

/** A column of the preview: what it shows of a row as it will be. */
export interface PreviewColumn<Draft = InitiativeDraft> {
  readonly head: string;
  readonly number?: boolean;
  /** Left away where no row says anything. */
  readonly spare?: boolean;
  /** Shown where one of these fields is mapped; always where there are none. */
  readonly fields: readonly FieldName[];
  readonly show: (draft: Draft, speech: Speech) => ReactNode;
}

const sum = (amount: Money | null, speech: Speech) => (amount === null ? '' : wholeMoney(amount, speech));
const flag = (set: boolean) => (set ? say`Yes` : '');

/** A sum of its own. */
function money(head: string, field: 'spent' | 'committed' | 'exitCost'): PreviewColumn {
  return { head, number: true, fields: [field], show: (draft, speech) => sum(draft[field], speech) };
}

/** A day or a number as it stands. */
function plain(head: string, field: DayField | PointField | 'goalContribution'): PreviewColumn {
  return { head, number: true, fields: [field], show: (draft) => draft[field] };
}

/** What the preview shows of an initiative. */
export const initiativeColumns: readonly PreviewColumn[] = [
  { head: say`Title`, fields: [], show: (draft) => draft.title },
  { head: say`Lane`, fields: [], show: laneOf },
  { head: say`Outcome`, fields: [], show: (draft) => <OutcomeCell draft={draft} /> },
  { head: say`Cost`, number: true, fields: ['cost'], show: (draft, speech) => sum(draft.cost, speech) },
  {
    head: say`Run cost a year`,
    number: true,
    fields: ['runCost'],
    show: (draft, speech) => sum(draft.runCost, speech),
  },
  {
    head: say`Benefit a year`,
    number: true,
    fields: ['benefit', 'benefitLow', 'benefitHigh'],
    show: ({ benefit }, speech) =>
      benefit && `${benefitShortWords[benefit.kind]} ${moneyRange(benefit.low, benefit.high, speech)}`,
  },
  {
    head: say`Start`,
    fields: ['start'],
    show: ({ startQuarter }, speech) => startQuarter !== null && quarterWords(startQuarter, speech),
  },
  {
    head: say`Quarters`,
    number: true,
    fields: ['length', 'end'],
    show: ({ lengthQuarters }) => lengthQuarters,
  },
  { head: say`Funding`, fields: ['funding', 'fundingAmount'], show: (draft) => fundingWords[draft.funding] },
  { head: say`Status`, fields: ['status'], show: (draft) => statusWords[draft.status] },
  { head: say`Business owner`, fields: ['businessOwner'], show: (draft) => draft.businessOwner },
  { head: say`IT owner`, fields: ['itOwner'], show: (draft) => draft.itOwner },
  { head: say`Sponsor`, fields: ['sponsor'], show: (draft) => draft.sponsor },
  { head: say`Days by team`, spare: true, fields: ['team', 'effortDays', 'teamDays'], show: effortOf },
  { head: say`Programme`, fields: ['programme'], show: (draft) => draft.programme },
  { head: say`Business unit`, fields: ['businessUnit'], show: (draft) => draft.businessUnit },
  { head: say`Cost centre`, fields: ['costCentre'], show: (draft) => draft.costCentre },
  {
    head: say`Minimum cost`,
    number: true,
    fields: ['minimumCost'],
    show: (draft, speech) => sum(draft.minimumCost, speech),
  },
  money(say`Spent so far`, 'spent'),
  money(say`Committed`, 'committed'),
  money(say`Exit cost`, 'exitCost'),
  { head: say`Goal`, fields: ['goal'], show: (draft) => draft.goal },
  plain(say`Contribution to the goal`, 'goalContribution'),
  plain(say`Needed by`, 'neededBy'),
  plain(say`Earliest by`, 'earliestBy'),
  plain(say`Agreed`, 'agreedBy'),
  plain(say`Business value`, 'businessValue'),
  plain(say`Time criticality`, 'timeCriticality'),
  plain(say`Risk reduction`, 'riskReduction'),
  plain(say`Job size`, 'jobSize'),
  plain(say`Delivery risk`, 'deliveryRisk'),
  {
    head: say`Delivery`,
    fields: ['deliveryMode'],
    show: ({ deliveryMode }) => deliveryModeWords[deliveryMode],
  },
  plain(say`Time-box ends`, 'timeBoxEnd'),
  { head: say`Agreed rules`, fields: ['agreedRules'], show: (draft) => draft.agreedRules },
  { head: say`What was learned`, fields: ['learned'], show: (draft) => draft.learned },
  {
    head: say`Conditions ticked`,
    fields: ['deliveryTicks'],
    show: (draft) => draft.deliveryTicks.length || '',
  },
  { head: say`Went live on`, fields: ['liveOn'], show: ({ adoption }) => adoption.liveOn },
  { head: say`Users`, fields: ['users'], show: ({ adoption }) => adoption.users },
  {
    head: say`Adoption target`,
    number: true,
    fields: ['adoptionTarget'],
    show: ({ adoption }) => adoption.target,
  },
  {
    head: say`Adoption actual`,
    number: true,
    fields: ['adoptionActual'],
    show: ({ adoption }) => adoption.actual,
  },
  { head: say`Fields of your own`, spare: true, fields: ['own'], show: addedOf },
  { head: say`Mandatory`, fields: ['mandatory'], show: (draft) => flag(draft.mandatory) },
  { head: say`Contracted`, fields: ['contracted'], show: (draft) => flag(draft.contracted) },
  {
    head: say`Runs outside IT`,
    fields: ['outsideIt'],
    show: ({ outsideIt }) => outsideIt && outsideFateWords[outsideIt],
  },
  {
    head: say`Emerging technology`,
    fields: ['emergingTechnology'],
    show: (draft) => flag(draft.emergingTechnology),
  },
  { head: say`Customer-facing`, fields: ['customerFacing'], show: (draft) => flag(draft.customerFacing) },
  { head: say`Tags`, fields: ['tags'], show: (draft) => draft.tags.join(', ') },
  { head: say`Description`, fields: ['description'], show: (draft) => draft.description },
  { head: say`Capability it changes`, fields: ['capability'], show: (draft) => draft.capability },
  { head: say`Risk of not doing it`, fields: ['riskOfNotDoing'], show: (draft) => draft.riskOfNotDoing },
  { head: say`Key`, fields: ['sourceKey'], show: (draft) => draft.sourceKey },
];

/** null where the row asks for nobody. */
function effortOf({ effort }: InitiativeDraft): string | null {
  return effort.length === 0 ? null : effort.map(({ team, days }) => `${team}: ${days}`).join(', ');
}

/** null where the row says nothing of any. */
function addedOf({ own }: InitiativeDraft, speech: Speech): string | null {
  const said = own.flatMap(({ fieldId, value }) =>
    value === null
      ? []
      : `${ownNameOf(fieldId) ?? ''}: ${sourceValueWords(ownSourceField(fieldId), value, speech)}`,
  );
  return said.length === 0 ? null : said.join(', ');
}

function laneOf({ lane, laneBasis }: InitiativeDraft): string {
  return laneBasis === 'words' ? say`${laneWords[lane]} (assumed)` : laneWords[lane];
}

function OutcomeCell({ draft }: { readonly draft: InitiativeDraft }) {
  return (
    <span className={marks.named}>
      <OutcomeMark outcome={draft.outcome} silent />
      {outcomeWords[draft.outcome ?? 'none']}
      {draft.outcomeAssumed && say` (assumed)`}
    </span>
  );
}
