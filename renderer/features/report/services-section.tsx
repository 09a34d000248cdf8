import type { Service } from '../../../shared/model/service';
import { serviceCost } from '../../../shared/rules/run-today';
import { counted, sentence } from '../../../shared/words/counts';
import { moreWords } from '../../../shared/words/report-counts';
import { dayWords, pointsWords } from '../../../shared/words/report-days';
import { inUnit, unitWords } from '../../../shared/words/report-units';
import { AmountColumn } from './amount-column';
import paper from './paper.module.css';
import { useReport } from './report-context';
import tables from './tables.module.css';

/** What runs today, the most costly first. */
export function ServicesSection() {
  const { plan, figures, unit, speech, rowLimit } = useReport();
  const services = [...plan.service.values()].map((service) => ({
    service,
    cost: serviceCost(plan, service.id),
  }));
  services.sort((a, b) => b.cost - a.cost);
  const more = moreWords(rowLimit, services.length, 'in the PDF');
  return (
    <section data-testid="report-services">
      <h2 className={paper.part}>Services: run today</h2>
      <p className={paper.note}>
        {services.length === 0
          ? 'No services are entered yet.'
          : `${sentence(counted(services.length, 'service'))}, the most costly first. Amounts in ${unitWords(unit, speech)}.`}
      </p>
      {services.length > 0 && (
        <table className={tables.table}>
          <ServicesHead />
          <tbody>
            {services.slice(0, rowLimit).map(({ service, cost }) => (
              <ServiceRow key={service.id} service={service} cost={cost} />
            ))}
            {more && (
              <tr>
                <td colSpan={6} className={tables.quiet}>
                  {more}
                </td>
              </tr>
            )}
            <tr className={tables.sum}>
              <th scope="row">Together</th>
              <td className={tables.number}>{inUnit(figures.services.cost, unit, speech)}</td>
              <td colSpan={4} />
            </tr>
          </tbody>
        </table>
      )}
    </section>
  );
}

function ServicesHead() {
  return (
    <>
      <colgroup>
        <col />
        <AmountColumn />
        <col className={tables.rate} />
        <col className={tables.day} />
        <col className={tables.day} />
        <col className={tables.day} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Service</th>
          <th scope="col" className={tables.number}>
            cost / yr
          </th>
          <th scope="col" className={tables.number}>
            indexation
          </th>
          {['notice by', 'contract ends', 'sunset'].map((name) => (
            <th key={name} scope="col" className={tables.number}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

function ServiceRow({ service, cost }: { readonly service: Service; readonly cost: number }) {
  const { unit, speech } = useReport();
  const about = [service.businessUnit, service.owner].filter((part) => part.trim() !== '').join(' · ');
  return (
    <tr>
      <th scope="row">
        {service.name}
        {about && <span className={tables.about}>{about}</span>}
      </th>
      <td className={tables.number}>{inUnit(cost, unit, speech)}</td>
      <td className={tables.number}>{pointsWords(service.indexation, speech)}</td>
      {[service.noticeDate, service.contractEnd, service.sunset].map((day, index) => (
        <td key={['notice', 'end', 'sunset'][index]} className={tables.number}>
          {day === null ? '–' : dayWords(day, speech)}
        </td>
      ))}
    </tr>
  );
}
