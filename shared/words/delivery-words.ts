import type { DeliveryMode } from '../model/codes';

export const deliveryModeWords: Readonly<Record<DeliveryMode, string>> = {
  standard: 'Standard',
  cleanSlate: 'Clean slate',
  firewall: 'Firewall',
};
