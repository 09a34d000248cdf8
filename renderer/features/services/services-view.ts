import { create } from 'zustand';

/** What the rows are put in order by. */
export type ServiceOrder =
  | 'name'
  | 'businessUnit'
  | 'owner'
  | 'cost'
  | 'contractEnd'
  | 'noticeDate'
  | 'sunset'
  | 'unchangedSince'
  | 'review';

/** What the grid shows, kept while another screen is looked at. */
export interface ServicesView {
  readonly text: string;
  /** A business unit; an empty one stands for services without any; null: all. */
  readonly unit: string | null;
  /** The fact whose services are shown alone, by `factKey`; null: all. */
  readonly fact: string | null;
  readonly order: ServiceOrder;
  /** The service that was led to last: its row is drawn wherever it lies. */
  readonly wanted: string | null;
  /** The service whose forecast and booked money is shown. */
  readonly money: string | null;
}

export const useServicesView = create<ServicesView>()(() => ({
  text: '',
  unit: null,
  fact: null,
  order: 'name',
  wanted: null,
  money: null,
}));

/** Has the row of a service drawn, whatever was left out of view. */
export function showService(wanted: string): void {
  showAllServices();
  useServicesView.setState({ wanted });
}

/** Shows all services again; their order stays. */
export function showAllServices(): void {
  useServicesView.setState({ text: '', unit: null, fact: null });
}

/** Shows what is planned, forecast and booked of a service; null: of none. */
export function showServiceMoney(money: string | null): void {
  useServicesView.setState({ money });
}
