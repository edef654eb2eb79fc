/** Constants of the VBA library ([MS-VBAL] 6.1.1) that texts and calls are made with. */
import { numberValue, textValue, unknownValue } from './make';
import type { Value } from './value';

const TEXTS: Readonly<Record<string, string>> = {
  vbcrlf: '\r\n',
  vbnewline: '\r\n',
  vbcr: '\r',
  vblf: '\n',
  vbtab: '\t',
  vbnullstring: '',
  vbnullchar: '\0',
  vbback: '\b',
  vbformfeed: '\f',
  vbverticaltab: '\v',
};

const NUMBERS: Readonly<Record<string, number>> = {
  vbhide: 0,
  vbnormalfocus: 1,
  vbminimizedfocus: 2,
  vbmaximizedfocus: 3,
  vbnormalnofocus: 4,
  vbminimizednofocus: 6,
  vbmethod: 1,
  vbget: 2,
  vblet: 4,
  vbset: 8,
  vbuppercase: 1,
  vblowercase: 2,
  vbpropercase: 3,
  vbwide: 4,
  vbnarrow: 8,
  vbunicode: 64,
  vbfromunicode: 128,
  vbbinarycompare: 0,
  vbtextcompare: 1,
  vbok: 1,
  vbcancel: 2,
  vbyes: 6,
  vbno: 7,
  vbnormal: 0,
  vbreadonly: 1,
  vbhidden: 2,
  vbsystem: 4,
  vbdirectory: 16,
  vbobjecterror: -2_147_221_504,
  vbempty: 0,
  vbnull: 1,
  vbinteger: 2,
  vblong: 3,
  vbstring: 8,
  vbobject: 9,
  vbboolean: 11,
  vbarray: 8_192,
  xlexcel4macrosheet: 3,
  xlexcel4intlmacrosheet: 4,
  wdstartuppath: 8,
  wdusertemplatespath: 2,
  wdworkgrouptemplatespath: 3,
  wdorganizerobjectprojectitems: 3,
  forreading: 1,
  forwriting: 2,
  forappending: 8,
};

const CONSTANTS: ReadonlyMap<string, Value> = new Map([
  ...Object.entries(TEXTS).map(([name, text]): [string, Value] => [name, textValue(text)]),
  ...Object.entries(NUMBERS).map(([name, number]): [string, Value] => [name, numberValue(number)]),
]);

/** Enumerations of Office, Excel, Word, PowerPoint and VBA: some number. */
const ENUMERATION = /^(?:xl|wd|pp|mso|vb)[a-z]{3}/;

/** A constant by its name in lower case; undefined where there is none of that name. */
export function constant(name: string): Value | undefined {
  return CONSTANTS.get(name) ?? (ENUMERATION.test(name) ? unknownValue('computed') : undefined);
}
