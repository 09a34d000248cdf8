import { type Plan, settingsOf } from '../../model/plan';
import { type AfterGoLive, afterGoLive } from '../outcomes/after-go-live';
import { realisedByKind } from '../outcomes/realised';
import { quarterCode } from '../time/quarter-code';

/**
 * What went live and what is about to, as `bimodal show --json` prints it; money a year in minor units, never added up
 * across kinds. `part` is realised ÷ promised. Whether a day has come is asked of `today` (YYYY-MM-DD).
 */
export function showRealised(plan: Plan, scenarioId: string, today: string) {
  const entries = afterGoLive(plan, scenarioId, today);
  return {
    reviewMonths: settingsOf(plan).reviewMonths,
    kinds: realisedByKind(entries.filter(({ isLive }) => isLive).flatMap(({ lines }) => lines)),
    initiatives: entries.map(shownEntry),
  };
}

function shownEntry({ card, isLive, day, adoption, adopted, lines, review, reviewDue, isDue }: AfterGoLive) {
  return {
    id: card.initiative.id,
    title: card.initiative.title,
    isLive,
    liveOn: day,
    adoption: adoption && {
      users: adoption.users,
      userCount: adoption.userCount,
      engaged: adoption.engaged,
      supportBy: adoption.supportBy,
      supportUntil: adoption.supportUntil,
      unit: adoption.unit,
      target: adoption.target,
      targetDate: adoption.targetDate,
      actual: adoption.actual,
      actualDate: adoption.actualDate,
      part: adopted,
    },
    benefits: lines.map(({ line, latest, part, fullFrom, isReopened }) => ({
      kind: line.kind,
      claimant: line.claimant,
      promised: line.likely,
      fullFrom: quarterCode(fullFrom),
      realised: latest?.amount ?? null,
      day: latest?.day ?? null,
      by: latest?.by ?? null,
      part,
      reopened: isReopened,
    })),
    review: review && { day: review.day, by: review.by, finding: review.finding },
    reviewDue,
    isDue,
  };
}
