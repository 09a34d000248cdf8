import { create } from 'zustand';
import { showScreen } from './view-store';

type ServicesTab = 'services' | 'agreements' | 'inertia';

/** Which part of the services screen is looked at; others lead to it. */
export const useServicesTab = create<{ readonly tab: ServicesTab }>()(() => ({ tab: 'services' }));

export function chooseServicesTab(tab: ServicesTab): void {
  useServicesTab.setState({ tab });
}

/** Leads to agreements and emergencies. */
export function showAgreements(): void {
  chooseServicesTab('agreements');
  showScreen('services');
}
