import { latinOf, likenessOf, skeleton } from '../../src/detection/text/lookalikes';

describe('a domain that imitates another', () => {
  it.each([
    ['partner-a.example', 'partner-a.example', undefined],
    ['exarnple.co.jp', 'example.co.jp', 'same-to-the-eye'],
    ['examp1e.co.jp', 'example.co.jp', 'same-to-the-eye'],
    ['exаmple.co.jp', 'example.co.jp', 'same-to-the-eye'],
    ['ехаmple.com', 'example.co.jp', 'same-to-the-eye'],
    ['ｅxample.jp', 'example.co.jp', 'same-to-the-eye'],
    ['paypai.com', 'paypal.com', 'same-to-the-eye'],
    ['vvorks.jp', 'works.jp', 'same-to-the-eye'],
    ['gоо9le.example', 'google.example', 'same-to-the-eye'],
    ['p4rtner.example', 'partner.example', 'same-to-the-eye'],
    ['kitanօbank.example', 'kitanobank.example', 'same-to-the-eye'],
    ['kitano-bank.example', 'kitanobank.example', 'one-letter'],
    ['exampel.co.jp', 'example.co.jp', 'one-letter'],
    ['exmple.co.jp', 'example.co.jp', 'one-letter'],
    ['exxample.co.jp', 'example.co.jp', 'one-letter'],
    ['examble.co.jp', 'example.co.jp', 'one-letter'],
    ['example-support.com', 'example.co.jp', 'added-word'],
    ['login-example.com', 'example.co.jp', 'added-word'],
    ['examplemail.com', 'example.co.jp', 'added-word'],
    ['my-example-login.com', 'example.co.jp', 'added-word'],
    // Honest neighbours.
    ['example.com', 'example.co.jp', undefined],
    ['ntn.co.jp', 'ntt.co.jp', undefined],
    ['shop-2024.example', 'shop-2025.example', undefined],
    ['gexample.co.jp', 'example.co.jp', undefined],
    ['example-finance.co.jp', 'example.co.jp', undefined],
    ['counterexample.jp', 'example.jp', undefined],
    ['', 'example.jp', undefined],
  ])('%s beside %s: %s', (domain, known, likeness) => {
    expect(likenessOf(domain, known)).toBe(likeness);
  });
});

it('letters of other alphabets become those that a reader sees', () => {
  expect(latinOf('мιсrоѕоfт')).toBe('microsoft');
  expect(latinOf('ｅｘáｍｐｌｅ')).toBe('example');
  expect(skeleton('rnicrosoft')).toBe(skeleton('microsoft'));
  expect(skeleton('example')).not.toBe(skeleton('sample'));
});
