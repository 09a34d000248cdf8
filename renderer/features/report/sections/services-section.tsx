import type { Money } from '../../../../shared/model/money';
import {
  type EffectRow,
  type ServiceRow,
  serviceRowsOf,
  serviceSums,
} from '../../../../shared/rules/services/service-rows';
import { yearsOfPlan } from '../../../../shared/rules/time/plan-years';
import { counted, sentence } from '../../../../shared/words/counts';
import { bareMoney } from '../../../../shared/words/money';
import { servicesOfBaselineWords } from '../../../../shared/words/money/baseline-words';
import { effectOnServiceWords } from '../../../../shared/words/money/effect-words';
import { yearWords } from '../../../../shared/words/quarters';
import { moreWords } from '../../../../shared/words/report-counts';
import { dayWords, pointsWords } from '../../../../shared/words/report-days';
import { inUnit, signedInUnit, unitWords } from '../../../../shared/words/report-units';
import { say } from '../../../../shared/words/say';
import { AmountColumn } from '../amount-column';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import { type ReportModel } from '../report-model';
import tables from '../tables.module.css';

/** Millimetres that all years have together: the rest is the service's own. */
const yearsWide = 120;

/** The years that the services' screen shows. */
function yearsOf({ settings }: ReportModel): number[] {
  return Array.from({ length: yearsOfPlan(settings) }, (_, index) => settings.firstYear + index);
}

/** What runs today, the most costly first: by year, and what initiatives do to it. */
export function ServicesSection() {
  const model = useReport();
  const { plan, scenarioId, unit, speech, rowLimit } = model;
  const years = yearsOf(model);
  const rows = serviceRowsOf(plan, scenarioId).toSorted((a, b) => (b.years[0] ?? 0) - (a.years[0] ?? 0));
  const more = moreWords(rowLimit, rows.length, say`in the PDF`);
  const ofBaseline = servicesOfBaselineWords(plan, scenarioId, speech);
  return (
    <section data-testid="report-services">
      <h2 className={paper.part}>{say`Services: run today`}</h2>
      <p className={paper.note}>
        {rows.length === 0
          ? say`No services are entered yet.`
          : say`${sentence(counted(rows.length, 'service'))}, the most costly first. Amounts in ${unitWords(unit, speech)}, indexed, up to the sunset.`}
        {ofBaseline && ` ${ofBaseline}`}
      </p>
      {rows.length > 0 && (
        <table aria-label={say`Services: run today`} className={tables.table}>
          <ServicesHead years={years} />
          <tbody>
            {rows.slice(0, rowLimit).map((row) => (
              <Service key={row.service.id} row={row} years={years} />
            ))}
            {more && (
              <tr>
                <td colSpan={years.length + 1} className={tables.quiet}>
                  {more}
                </td>
              </tr>
            )}
            <Sums rows={rows} years={years} />
          </tbody>
        </table>
      )}
    </section>
  );
}

function ServicesHead({ years }: { readonly years: readonly number[] }) {
  const { speech } = useReport();
  return (
    <>
      <colgroup>
        <col />
        {years.map((year) => (
          <AmountColumn key={year} most={yearsWide / years.length} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{say`Service`}</th>
          {years.map((year) => (
            <th key={year} scope="col" className={tables.number}>
              {yearWords(year, speech)}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

interface RowProps {
  readonly row: ServiceRow;
  readonly years: readonly number[];
}

function Service({ row, years }: RowProps) {
  const { unit, speech } = useReport();
  const { service, effects } = row;
  const about = [
    service.businessUnit,
    service.owner,
    enteredWords(row, years[0], speech),
    service.indexation !== 0 && say`indexed by ${pointsWords(service.indexation, speech)} a year`,
    service.noticeDate !== null && say`notice by ${dayWords(service.noticeDate, speech)}`,
    service.contractEnd !== null && say`contract ends ${dayWords(service.contractEnd, speech)}`,
    service.sunset !== null && say`sunset ${dayWords(service.sunset, speech)}`,
  ];
  const said = about.filter((part) => part !== false && part.trim() !== '').join(' · ');
  return (
    <tr>
      <th scope="row">
        {service.name}
        {said && <span className={tables.about}>{said}</span>}
        <Effects effects={effects} />
      </th>
      {years.map((year, index) => (
        <td key={year} className={tables.number}>
          {inUnit(costIn(row, index), unit, speech)}
        </td>
      ))}
    </tr>
  );
}

/** What a service costs in a year of the plan; null where nothing is planned, forecast or booked of it. */
function costIn({ cost, said }: ServiceRow, index: number): Money | null {
  const year = said[index];
  if (!year || (cost === null && year.forecast === null && year.booked === null)) return null;
  return year.cost;
}

/** "12.00M in 2026": what was entered, where it is of another year than the plan's first. */
function enteredWords(
  { cost, service: { costYear } }: ServiceRow,
  firstYear: number | undefined,
  speech: ReportModel['speech'],
): string {
  if (cost === null || costYear === null || costYear === firstYear) return '';
  return say`${bareMoney(cost, speech)} in ${yearWords(costYear, speech)}`;
}

/** Who ends it or makes it cheaper, and from when. */
function Effects({ effects }: { readonly effects: readonly EffectRow[] }) {
  const { speech } = useReport();
  return effects.map((row) => (
    <span key={row.effect.id} className={tables.about}>
      {effectOnServiceWords(row, speech)}
    </span>
  ));
}

function Sums({ rows, years }: { readonly rows: readonly ServiceRow[]; readonly years: readonly number[] }) {
  const { unit, speech } = useReport();
  const { years: together, saved } = serviceSums(rows, years);
  const isSaved = saved.some((amount) => amount !== 0);
  return (
    <>
      <tr className={tables.sum}>
        <th scope="row">{say`Together`}</th>
        {years.map((year, index) => (
          <td key={year} className={tables.number}>
            {inUnit(together[index] ?? 0, unit, speech)}
          </td>
        ))}
      </tr>
      {isSaved && (
        <tr className={tables.sum}>
          <th scope="row">{say`Saved by funded initiatives`}</th>
          {years.map((year, index) => (
            <td key={year} className={tables.number}>
              {signedInUnit(-(saved[index] ?? 0), unit, speech)}
            </td>
          ))}
        </tr>
      )}
    </>
  );
}
