import { Budget, defaultLimits } from '../../../src/detection/budget';
import { unfoldScript } from '../../../src/detection/formats/html/script-unfolding';

const unfold = (script: string) => unfoldScript(script, new Budget(defaultLimits, () => 0));

describe('what a script hides', () => {
  it.each([
    ['pieces joined by plus', 'a["cre" + "ate" + "ObjectURL"]', 'createObjectURL'],
    ['pieces in two kinds of quotes', `a["create" + 'ObjectURL']`, 'createObjectURL'],
    ['pieces joined by concat', '"create".concat("ObjectURL")', 'createObjectURL'],
    ['pieces of an array', '["create", "Object", "URL"].join("")', 'createObjectURL'],
    ['escapes', 'a["\\x63reate\\u004fbjectURL"]', 'createObjectURL'],
    ['base64', `atob("${Buffer.from('createObjectURL').toString('base64')}")`, 'createObjectURL'],
    ['percent signs', 'unescape("%63reateObject%55RL")', 'createObjectURL'],
    ['codes', 'String.fromCharCode(66, 0x6c, 111, 98)', 'Blob'],
  ])('is read out of %s', (_how, script, word) => {
    expect(unfold(script).text).toContain(word);
  });

  it.each([
    ['eval(atob("dmFyIGEgPSAxOw=="))', true],
    ['Function(unescape("%76%61%72%20%61"))()', true],
    ['const logo = atob("dmFyIGEgPSAxOw==");', false],
    ['eval(function(p,a,c,k,e,d){return p}("0 1",2,2,"a|b".split("|"),0,{}))', false],
  ])('is run on the spot or not: %s', (script, hides) => {
    expect(unfold(script).hidesScript).toBe(hides);
  });

  it('in a million pieces costs no more than its length', () => {
    const script = '"a"+'.repeat(250_000);
    expect(unfold(script).text.length).toBeLessThanOrEqual(script.length);
    const limits = { ...defaultLimits, steps: 1_000 };
    expect(unfoldScript(script, new Budget(limits, () => 0)).text).toBe('');
  });
});
