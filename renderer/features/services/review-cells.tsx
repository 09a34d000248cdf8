import { type ReviewVerdict, reviewVerdicts } from '../../../shared/model/codes';
import type { Service } from '../../../shared/model/records/service';
import type { ServiceChanges } from '../../../shared/rules/commands/service';
import { reviewVerdictWords } from '../../../shared/words/codes';
import { dayWords } from '../../../shared/words/report-days';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { SelectCell, TextCell } from '../../ui/cell';
import { readUnchangedSince } from './read-cells';
import { today } from './today';

interface Props {
  readonly service: Service;
  readonly speech: Speech;
  /** How a cell is named, and how it stores, as the others of the row. */
  readonly of: (
    what: string,
    column: string,
  ) => { readonly label: string; readonly column: string; readonly disabled: boolean };
  readonly store: (changes: ServiceChanges) => Promise<string | null>;
}

const verdicts = [
  ['', '–'],
  ...reviewVerdicts.map((verdict) => [verdict, reviewVerdictWords[verdict]] as const),
] as const;

const asYear = (year: number | null) => (year === null ? '' : String(year));

/** Since when it is as it is, and what the landscape review said; a verdict given here is of today. */
export function ReviewCells({ service, speech, of, store }: Props) {
  const { review, reviewedOn } = service;
  return (
    <>
      <td>
        <TextCell
          {...of(say`Unchanged since`, 'unchangedSince')}
          value={service.unchangedSince}
          show={asYear}
          read={readUnchangedSince}
          commit={(unchangedSince) => store({ unchangedSince })}
          number
        />
      </td>
      <td>
        <SelectCell<ReviewVerdict | ''>
          {...of(say`Landscape review`, 'review')}
          value={review ?? ''}
          choices={verdicts}
          hint={reviewedOn === null ? undefined : say`Reviewed on ${dayWords(reviewedOn, speech)}`}
          commit={(value) => store({ review: value || null, reviewedOn: value ? today() : null })}
        />
      </td>
    </>
  );
}
