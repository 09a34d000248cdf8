import { type Adoption, blankAdoption } from '../../../shared/model/records/adoption';
import type { Command } from '../../../shared/rules/command';
import { simpleBenefitId } from '../../../shared/rules/initiatives/simple-lines';
import { plainly, type SampleNames, type Step } from './sample-names';

type Known = Partial<Omit<Adoption, 'id'>>;

/** Who uses what is live in part, and what is about to be. */
function adoptions(of: SampleNames): readonly (readonly [key: string, known: Known])[] {
  return [
    [
      'NH-103',
      {
        liveOn: daysFrom(of.at, -280),
        users: 'Everyone whose systems stood in Kassel',
        userCount: 1_900,
        engaged: 'yes',
        supportBy: 'Data centre team',
        supportUntil: of.day(0, '12-31'),
        target: 100,
        targetDate: of.day(0, '12-31'),
        actual: 45,
        actualDate: daysFrom(of.at, -20),
      },
    ],
    [
      'NH-111',
      {
        liveOn: daysFrom(of.at, -230),
        users: 'Pickers in four warehouses',
        unit: 'users',
        target: 640,
        actual: 588,
        actualDate: daysFrom(of.at, -30),
      },
    ],
    [
      'NH-209',
      {
        users: 'Treasury and the finance partners',
        userCount: 14,
        engaged: 'yes',
        supportBy: 'Finance team',
        supportUntil: of.day(0, '12-31'),
        target: 90,
        targetDate: of.day(0, '09-30'),
      },
    ],
  ];
}

function daysFrom(at: string, days: number): string {
  return new Date(Date.parse(at) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A first hall is empty, and brings less than its part of what was promised; the scanners wait for their review. */
export function sampleLive(of: SampleNames): Step[] {
  const initiativeId = of.work('NH-103');
  const benefitId = simpleBenefitId(initiativeId);
  const found = { initiativeId, benefitId, by: 'Hanna Brandt' };
  const used = { initiativeId: of.work('NH-111'), benefitId: simpleBenefitId(of.work('NH-111')) };
  return plainly([
    ...adoptions(of).map(
      ([key, known]): Command => ({
        type: 'adoption/set',
        adoption: { ...blankAdoption, id: of.work(key), ...known },
      }),
    ),
    {
      type: 'realised/set',
      values: [
        { ...found, day: daysFrom(of.at, -180), amount: of.money(190_000) },
        { ...found, day: daysFrom(of.at, -40), amount: of.money(410_000) },
        { ...used, by: 'Ruth Okafor', day: daysFrom(of.at, -30), amount: of.money(105_000) },
      ],
    },
    {
      type: 'live-review/set',
      review: {
        id: of.id('review of Kassel'),
        initiativeId,
        day: daysFrom(of.at, -38),
        by: 'Hanna Brandt',
        finding:
          'One hall of two is empty, but its power contract runs on; the saving of the second is not certain.',
        reopened: [benefitId],
      },
    },
  ]);
}
