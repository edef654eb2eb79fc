import unfamiliarAddress from '../../../src/detection/detectors/sender/unfamiliar-address';
import { after, calm, often, remembered } from '../../builders/remembered';
import { testDetector } from '../test-detector';

const hotel = 'Hanako Suzuki <frontdesk@hotel.example>';
const memory = remembered(often);
const later = calm(100, { from: hotel });

testDetector(unfamiliarAddress, {
  fires: [
    ...['Hanako Suzuki', 'SUZUKI, Hanako', 'Ms Hanako Suzuki', 'hanako  suzuki', 'Hanako Suzuki (鈴木 花子)'].map(
      (name) => ({
        name: `a known name from a new place, written "${name}"`,
        mail: calm(100, { from: `${name} <frontdesk@hotel.example>` }),
        settings: { memory },
        finds: [
          {
            message: 'firstTime',
            values: { name, from: 'frontdesk@hotel.example', known: 'partner.example', count: 14 },
            where: { in: 'header', name: 'From' } as const,
            weight: 12,
          },
        ],
      }),
    ),
    {
      name: 'a Japanese name, written with another blank',
      mail: calm(100, { from: '鈴木　花子 <frontdesk@hotel.example>' }),
      settings: { memory: remembered(often, { from: '鈴木 花子 <suzuki@partner.example>' }) },
      finds: [{ message: 'firstTime', values: { known: 'partner.example' } }],
    },
    {
      name: 'the same message once more, after it was remembered',
      mail: later,
      settings: { memory: after(memory, later) },
      finds: [{ message: 'firstTime', values: { count: 14 } }],
    },
    {
      name: 'the second day from the new place, which is not yet long enough',
      mail: calm(101, { from: hotel }),
      settings: { memory: after(memory, later) },
      finds: [{ message: 'fewTimes', values: { count: 14 }, weight: 6 }],
    },
    {
      name: 'where anybody has a mailbox, another one of the same provider',
      mail: calm(100, { from: 'Hanako Suzuki <h.suzuki.office@gmail.com>' }),
      settings: { memory: remembered(often, { from: 'Hanako Suzuki <hanako.suzuki@gmail.com>' }) },
      finds: [{ message: 'firstTime', values: { known: 'hanako.suzuki@gmail.com' } }],
    },
    {
      name: 'where every firm has a name of its own below one domain, another firm',
      mail: calm(100, { from: 'Hanako Suzuki <suzuki@hotel.onmicrosoft.com>' }),
      settings: { memory: remembered(often, { from: 'Hanako Suzuki <suzuki@partner.onmicrosoft.com>' }) },
      finds: [{ message: 'firstTime', values: { known: 'partner.onmicrosoft.com' } }],
    },
    {
      name: 'a third place, after calm messages from two other strange ones, which silence nobody',
      mail: calm(100, { from: hotel }),
      settings: {
        memory: remembered(
          [90, 91],
          { from: 'Hanako Suzuki <h@garage.example>' },
          remembered([92], { from: 'Hanako Suzuki <h@bakery.example>' }, remembered([0, 4, 8, 12, 16, 20])),
        ),
      },
      finds: [{ message: 'firstTime', values: { known: 'partner.example', count: 6 } }],
    },
    {
      name: 'where the conversation says it too, it weighs little more',
      mail: calm(100, { from: hotel, text: 'Please see attached.\n\nHanako Suzuki\nsuzuki@partner.example' }),
      settings: { memory },
      finds: [{ message: 'firstTime', weight: 3 }],
    },
  ],
  silent: [
    { name: 'nothing is remembered', mail: later },
    { name: 'the known name from the known place', mail: calm(100), settings: { memory } },
    {
      name: 'the firm under another top level',
      mail: calm(100, { from: 'Hanako Suzuki <suzuki@partner.invalid>' }),
      settings: { memory },
    },
    { name: 'another name', mail: calm(100, { from: 'Jiro Tanaka <j@hotel.example>' }), settings: { memory } },
    {
      name: 'a first name, which many have',
      mail: calm(100, { from: 'Hana <f@hotel.example>' }),
      settings: { memory },
    },
    {
      name: 'somebody who has only just begun to write',
      mail: later,
      settings: { memory: remembered([0, 4, 8, 12]) },
    },
    { name: 'five days of one week', mail: later, settings: { memory: remembered([0, 1, 2, 3, 4, 5]) } },
    {
      name: 'somebody who writes from two places all the time',
      mail: calm(100, { from: 'Hanako Suzuki <hanako@club.example>' }),
      settings: { memory: remembered([1, 5, 9, 13, 17, 21], { from: 'Hanako Suzuki <h@home.example>' }, memory) },
    },
    {
      name: 'somebody who moved, after three calm days',
      mail: calm(104, { from: hotel }),
      settings: { memory: remembered([100, 101, 102], { from: hotel }, memory) },
    },
    {
      name: 'an older message from the new place: what came later says nothing about it',
      mail: calm(-10, { from: hotel }),
      settings: { memory },
    },
    {
      name: 'a service that writes for her and says so',
      mail: calm(100, {
        from: 'Hanako Suzuki via Tasks <tasks@service.example>',
        replyTo: 'reply@service.example',
      }),
      settings: { memory },
    },
    {
      name: 'the help desk of her own firm',
      mail: calm(100, { from: 'Hanako Suzuki (Tasks) <tasks@partner.atlassian.net>' }),
      settings: { memory },
    },
    {
      name: 'a colleague from the own organisation',
      mail: calm(100, { from: 'Hanako Suzuki <hanako@reader.example>' }),
      settings: { memory, internalDomains: ['reader.example'] },
    },
    ...['', 'AQ==', 'not base64 at all', memory.slice(0, -8), 'A'.repeat(28_004)].map((broken, index) => ({
      name: `a memory that is damaged, ${String(index)}`,
      mail: later,
      settings: { memory: broken },
    })),
  ],
  unchecked: [
    {
      name: 'Outlook does not say who sent it',
      mail: (({ from: _from, ...rest }) => rest)(later),
      settings: { memory },
      gap: 'not-supported-here',
    },
  ],
});
