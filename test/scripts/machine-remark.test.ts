import { expect, test } from 'vitest';
import { isMachineRemark } from '../../scripts/electron/machine-remark';

test.each([
  ['[4242:1127/021807.123456:ERROR:bus.cc(407)] Failed to connect to the bus', true],
  ['ERR: DisplayVkXcb.cpp:58 (initialize): xcb_connect() failed, error 1', true],
  ['ERR: Display.cpp:1083 (initialize): ANGLE Display::initialize error 12289: Not initialized.', true],
  ['', true],
  ['[4242:1127/021807.123456:FATAL:gpu.cc(1)] GPU process is not usable', false],
  ['short.bimodal is not a plan of Bimodal Planner. It was left as it is.', false],
])('%s', (line, said) => {
  expect(isMachineRemark(line)).toBe(said);
});
