import type { Agreement } from '../../model/records/agreement';

type Row = Omit<Agreement, 'id' | 'businessUnit' | 'serviceId' | 'sponsor'>;

const row = (
  requestType: string,
  responseHours: number,
  deliveryHours: number,
  hiddenHours: number,
): Row => ({ requestType, responseHours, deliveryHours, hiddenHours });

/**
 * Kinds of request that most IT departments are asked for, with times to begin the talk with: working hours, the hidden work
 * within the delivery. Our own starting points; a business unit and its sponsor agree on others.
 */
export const agreementTemplate: readonly Row[] = [
  row('Outage of a critical service', 1, 8, 2),
  row('Outage of another service', 4, 24, 4),
  row('Security incident', 1, 16, 8),
  row('Lost or stolen device', 1, 8, 4),
  row('New access or rights', 4, 16, 8),
  row('Leaver: rights taken away', 4, 8, 4),
  row('New employee, with device', 8, 40, 16),
  row('Move of a workplace', 8, 40, 8),
  row('New device or accessory', 8, 80, 56),
  row('New standard software', 8, 40, 24),
  row('New software not yet in use here', 16, 240, 160),
  row('Change of master data', 8, 24, 8),
  row('Correction of an error in a report', 8, 40, 16),
  row('New report', 16, 80, 32),
  row('Small change of an application', 16, 120, 64),
  row('Change asked by law or an auditor', 8, 160, 80),
  row('New interface between systems', 16, 200, 120),
  row('More storage or computing power', 8, 40, 24),
  row('Guest or partner access', 4, 16, 8),
  row('Campaign or event support', 8, 80, 24),
];
