import { expect, test } from 'vitest';
import { isItInternal } from '../../../../shared/rules/outcomes/it-internal';

test.each([
  'Availability of the shop',
  'Uptime',
  'On-time delivery',
  'Projects on budget',
  'Number of tickets closed',
  'P1 incidents a month',
  'Mean time to repair',
  'Verfügbarkeit der Kasse',
  'Systemverfügbarkeit',
  'Termintreue der Projekte',
  'Im Budget geliefert',
  'Anzahl Tickets',
  'Störungen je Monat',
])('%s is what IT alone watches', (name) => {
  expect(isItInternal(name)).toBe(true);
});

test.each([
  'Revenue of new products',
  'Tickets sold online',
  'Orders delivered on time',
  'Days of stock',
  'Market share',
  'Kundenzufriedenheit',
  'Verkaufte Tickets',
  'Umsatz mit neuen Produkten',
  'Landslide warnings',
  '',
])('%s is not', (name) => {
  expect(isItInternal(name)).toBe(false);
});
