import { useMemo } from 'react';
import type { ServiceFact } from '../../../shared/rules/services/service-facts';
import type { ServiceRow } from '../../../shared/rules/services/service-rows';
import type { MoneyUnit } from '../../../shared/words/money';
import { unitWords } from '../../../shared/words/report-units';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { useIsLarge } from '../../state/plan/plan-hooks';
import { rowHeight } from './effect-cell';
import { actionWidth, serviceColumns } from './service-columns';
import { ServiceFoot } from './service-foot';
import { ServiceHead } from './service-head';
import { ownersId, unitsId } from './service-people-cells';
import { ServiceLine } from './service-line';
import styles from './service-table.module.css';
import { type ServiceOrder, useServicesView } from './services-view';
import type { useHeldRows } from './use-held-rows';
import { useRowWindow } from './use-row-window';

interface Props {
  readonly rows: readonly ServiceRow[];
  readonly all: readonly ServiceRow[];
  readonly years: readonly number[];
  readonly facts: readonly ServiceFact[];
  readonly unit: MoneyUnit;
  readonly speech: Speech;
  readonly editable: boolean;
  readonly units: readonly string[];
  readonly owners: readonly string[];
  readonly fresh: string | null;
  readonly order: ServiceOrder;
  readonly onOrder: (order: ServiceOrder) => void;
  /** What the rows need so that none moves while the keyboard is among them. */
  readonly body: ReturnType<typeof useHeldRows>['body'];
}

/** The grid of services: its names stay at the left, its head above and its sums below while it scrolls. */
export function ServiceTable(props: Props) {
  const { rows, all, years, unit, speech, units, owners, order, onOrder } = props;
  const columns = useMemo(
    () => serviceColumns(years, unitWords(unit, speech), speech),
    [years, unit, speech],
  );
  const width = columns.reduce((sum, column) => sum + column.width, actionWidth);
  const ids = useMemo(() => rows.map(({ service }) => service.id), [rows]);
  const heights = useMemo(() => rows.map(rowHeight), [rows]);
  const wanted = useServicesView((view) => view.wanted);
  const atOnce = !useIsLarge();
  const { frame, pieces, isSeen } = useRowWindow(ids, heights, props.fresh, wanted);
  return (
    <div className={styles.frame} ref={frame}>
      <table
        className={styles.table}
        style={{ width }}
        aria-label={say`Services`}
        aria-rowcount={rows.length + 1}
      >
        <colgroup>
          {columns.map((column) => (
            <col key={column.key} style={{ width: column.width }} />
          ))}
          <col style={{ width: actionWidth }} />
        </colgroup>
        <ServiceHead columns={columns} order={order} onOrder={onOrder} />
        <Body {...props} pieces={pieces} whole={isSeen || atOnce} span={columns.length + 1} />
        <ServiceFoot
          {...{ all, years, unit, speech }}
          shown={rows}
          after={columns.length - 3 - years.length}
        />
      </table>
      <KnownValues id={unitsId} values={units} />
      <KnownValues id={ownersId} values={owners} />
    </div>
  );
}

type BodyProps = Props &
  Pick<ReturnType<typeof useRowWindow>, 'pieces'> & {
    readonly span: number;
    readonly whole: boolean;
  };

function Body({ pieces, span, whole, rows, years, facts, unit, speech, editable, fresh, body }: BodyProps) {
  const [firstYear = 0] = years;
  const told = useMemo(() => {
    const idsOf = (is: (fact: ServiceFact) => boolean) =>
      new Set(facts.filter(is).flatMap(({ serviceIds }) => serviceIds));
    return {
      ending: idsOf(({ code, parameters }) => code === 'contract-ends' && parameters.year === firstYear),
      notice: idsOf(({ code }) => code === 'notice-soon' || code === 'notice-passed'),
    };
  }, [facts, firstYear]);
  return (
    <tbody {...body}>
      {pieces.map((piece) => {
        const row = piece.kind === 'row' ? rows[piece.index] : undefined;
        if (piece.kind === 'gap') return <Gap key={`gap-${piece.index}`} height={piece.height} span={span} />;
        if (!row) return null;
        return (
          <ServiceLine
            key={row.service.id}
            index={piece.index}
            {...{ row, firstYear, unit, speech, editable, whole }}
            ending={told.ending.has(row.service.id)}
            noticeDue={told.notice.has(row.service.id)}
            fresh={fresh === row.service.id}
          />
        );
      })}
    </tbody>
  );
}

/** Room in place of rows that are not drawn. */
function Gap({ height, span }: { readonly height: number; readonly span: number }) {
  return (
    <tr aria-hidden="true" className={styles.gap}>
      <td colSpan={span} style={{ height }} />
    </tr>
  );
}

function KnownValues({ id, values }: { readonly id: string; readonly values: readonly string[] }) {
  return (
    <datalist id={id}>
      {values.map((value) => (
        <option key={value} value={value} />
      ))}
    </datalist>
  );
}
