import { Budget, defaultLimits } from '../../../src/detection/budget';
import { defaultInspectionSettings } from '../../../src/detection/contract';
import type { InspectionSettings } from '../../../src/detection/contract';
import { readAuthentication } from '../../../src/detection/facts/message/authentication';
import { readHeaders } from '../../../src/detection/facts/message/headers';
import { readSender } from '../../../src/detection/facts/message/sender';
import { message } from '../../../src/specimens/mail/message';
import { testHost } from '../../host';

const headersOf = (...lines: string[]) =>
  readHeaders(
    { ...message(), rawHeaders: lines.map((line) => `${line}\r\n`).join('') },
    new Budget(defaultLimits, () => 0),
  );
const results = (lines: readonly string[], settings: Partial<InspectionSettings> = {}) =>
  readAuthentication(headersOf(...lines), { ...defaultInspectionSettings, ...settings });

const inside = 'Received: from mx.reader.example by store.reader.example; Mon, 2 Mar 2026 18:00:01 +0900';
const border = 'Received: from mail.partner.example by mx.reader.example; Mon, 2 Mar 2026 18:00:00 +0900';
const outside = 'Received: from pc by mail.partner.example; Mon, 2 Mar 2026 17:59:59 +0900';

describe('results of the mail system', () => {
  it('are read where our own server wrote them', () => {
    const own =
      'Authentication-Results: mx.reader.example;\r\n spf=pass smtp.mailfrom=a@b.example;\r\n dkim=fail (bad; dkim=pass) header.d=b.example;\r\n dmarc=fail';
    expect(results([inside, own, border, outside])).toEqual({ spf: 'pass', dkim: 'fail', dmarc: 'fail' });
    expect(results([inside, border, own, outside])).toEqual({ spf: 'pass', dkim: 'fail', dmarc: 'fail' });
  });

  it('are not believed below the border, nor under our own name when ours stands above', () => {
    const forged = 'Authentication-Results: mx.partner.example; dmarc=pass';
    const inOurName = 'Authentication-Results: mx.reader.example; dmarc=pass';
    const own = 'Authentication-Results: mx.reader.example; dmarc=fail';
    expect(results([inside, border, outside, forged]).dmarc).toBe('unknown');
    expect(results([inside, own, border, inOurName, outside]).dmarc).toBe('fail');
  });

  it('of Microsoft bear no name: their place tells', () => {
    const hop =
      'Received: from A.prod.outlook.com by B.outlook.office365.com with HTTPS; Mon, 2 Mar 2026 09:00:00 +0000';
    const first =
      'Received: from mail.partner.example by A.mail.protection.outlook.com; Mon, 2 Mar 2026 09:00:00 +0000';
    const own =
      'Authentication-Results: spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=b.example; dkim=none; dmarc=none action=none;compauth=fail reason=001';
    expect(results([hop, own, first, outside])).toEqual({
      spf: 'pass',
      dkim: 'none',
      dmarc: 'none',
      composite: 'fail',
    });
    expect(results([hop, first, outside, own])).toEqual({ spf: 'unknown', dkim: 'unknown', dmarc: 'unknown' });
  });

  it('are found behind the gateway whose domain the organisation names', () => {
    const gateway = 'Received: from mail.partner.example by gw.filter.example; Mon, 2 Mar 2026 18:00:00 +0900';
    const own = 'Authentication-Results: gw.filter.example; dmarc=fail';
    expect(results([inside, gateway, own]).dmarc).toBe('unknown');
    expect(results([inside, gateway, own], { internalDomains: ['filter.example'] }).dmarc).toBe('fail');
  });

  it('are not taken from a relay that calls itself ours further down', () => {
    const forgedHop = 'Received: from pc by mx.reader.example; Mon, 2 Mar 2026 17:59:00 +0900';
    const forged = 'Authentication-Results: mx.reader.example; dmarc=pass; dkim=pass';
    const own = 'Authentication-Results: mx.reader.example; spf=fail';
    expect(results([inside, own, border, forgedHop, forged])).toEqual({
      spf: 'fail',
      dkim: 'unknown',
      dmarc: 'unknown',
    });
    expect(results([inside, border, forgedHop, forged]).dmarc).toBe('unknown');
  });

  it('are not taken from below what the message was sent with', () => {
    const forged = 'Authentication-Results: mx.reader.example; dmarc=pass';
    expect(results([inside, border, 'From: A <a@b.example>', forged]).dmarc).toBe('unknown');
    expect(results([inside, border, 'DKIM-Signature: v=1; d=b.example', forged]).dmarc).toBe('unknown');
    expect(results([inside, border, 'X-Spam-Score: 0', forged, 'From: A <a@b.example>']).dmarc).toBe('pass');
  });

  it('of an address alone, straight from the internet, end at the server that took it', () => {
    const direct = 'Received: from WIN-PC (unknown [203.0.113.9]) by mx.reader.example; Mon, 2 Mar 2026 18:00:00 +0900';
    const forgedHop = 'Received: from WIN-PC by mx2.reader.example; Mon, 2 Mar 2026 17:59:00 +0900';
    const forged = 'Authentication-Results: mx2.reader.example; dmarc=pass';
    expect(results([direct, forgedHop, forged]).dmarc).toBe('unknown');
  });

  it('without a name count nowhere but at Microsoft', () => {
    expect(results([inside, 'Authentication-Results: dmarc=fail', border]).dmarc).toBe('unknown');
  });

  it('of several programs of one server are read together, the topmost of each method', () => {
    const lines = [
      inside,
      'Authentication-Results: mx.reader.example; dmarc=fail',
      'Authentication-Results: (filter) mx.reader.example 1; dkim=none; dmarc=pass',
      'Authentication-Results: mx.reader.example; spf=softfail',
      border,
    ];
    expect(results(lines)).toEqual({ spf: 'softfail', dkim: 'none', dmarc: 'fail' });
  });

  it('sealed by others on the way (ARC) or kept under other names are not ours', () => {
    const lines = [
      inside,
      'ARC-Authentication-Results: i=1; mx.reader.example; dmarc=fail',
      'Authentication-Results-Original: mx.reader.example; dmarc=fail',
      'X-Authentication-Results: mx.reader.example; dmarc=fail',
      border,
    ];
    expect(results(lines).dmarc).toBe('unknown');
  });

  it('count one good signature of several', () => {
    expect(results([border, 'Authentication-Results: mx.reader.example; dkim=fail; dkim=pass; dkim=fail']).dkim).toBe(
      'pass',
    );
  });
});

describe('internet headers', () => {
  it('are unfolded, and found without case', () => {
    const headers = headersOf('Subject: a', '\tb', '  c', 'X-Test: 1', 'x-test: 2');
    expect([headers.first('SUBJECT'), headers.all('X-TEST')]).toEqual(['a b c', ['1', '2']]);
  });

  it('are unknown where Outlook handed over the subject alone', () => {
    expect(headersOf('Subject: a').known).toBe(false);
    expect(headersOf('Subject: a', 'Date: Mon, 2 Mar 2026 09:00:00 +0000').known).toBe(true);
  });

  it('end where the body begins', () => {
    expect(headersOf('Subject: a', '', 'In-Reply-To: <forged@body.example>').first('In-Reply-To')).toBeUndefined();
  });
});

describe('the sender', () => {
  const sender = (from: string, settings: Partial<InspectionSettings> = {}, headers: Record<string, string> = {}) => {
    const mail = message({ from, headers, to: (headers['To'] ?? 'yamada@reader.example').split(', ') });
    const budget = new Budget(defaultLimits, () => 0);
    return readSender({
      message: mail,
      headers: readHeaders(mail, budget),
      settings: { ...defaultInspectionSettings, ...settings },
      host: testHost,
      budget,
    });
  };

  it('has host and registrable domain', () => {
    expect(sender('A <a@Mail.Example.co.jp>')).toMatchObject({ host: 'mail.example.co.jp', domain: 'example.co.jp' });
    expect(sender('A <a@shop.sakura.ne.jp>').domain).toBe('shop.sakura.ne.jp');
    expect(sender('A <nobody>')).toMatchObject({ host: '', domain: '' });
  });

  it("is internal by the organisation's domains, or by the reader's own", () => {
    const reader = { name: '', address: 'yamada@reader.example' };
    expect(sender('A <a@mail.reader.example>', { internalDomains: ['reader.example'] }).internal).toBe(true);
    expect(sender('A <a@reader.example>', { reader }).internal).toBe(true);
    expect(sender('A <a@notreader.example>', { internalDomains: ['reader.example'] }).internal).toBe(false);
    expect(sender('A <a@gmail.com>', { reader: { name: '', address: 'b@gmail.com' } }).internal).toBe(false);
  });

  it('is trusted by address or domain', () => {
    expect(sender('A <A@partner.example>', { trustedSenders: ['a@partner.example'] }).trusted).toBe(true);
    expect(sender('A <a@mail.partner.example>', { trustedSenders: ['@partner.example'] }).trusted).toBe(true);
    expect(sender('A <a@evilpartner.example>', { trustedSenders: ['@partner.example'] }).trusted).toBe(false);
  });

  it('is relayed when it says so, or a list of its own domain does, not by the header of another', () => {
    const answered = { 'Reply-To': 'Tasks <reply+1@tasks.example>' };
    expect(sender('Hanako via Tasks <a@tasks.example>', {}, answered).relayed).toBe(true);
    expect(sender('鈴木(システム経由) <a@tasks.example>', {}, answered).relayed).toBe(true);
    const list = { 'List-Id': 'Friends <friends.lists.example>', To: 'friends@lists.example' };
    expect(sender('Hanako <f@lists.example>', {}, list).relayed).toBe(true);
    expect(sender('Hanako <a@evil.example>', {}, list).relayed).toBe(false);
  });

  it('is not relayed where the message goes to its reader alone', () => {
    expect(sender('Hanako via Docs <a@evil.example>').relayed).toBe(false);
    expect(sender('Hanako <a@evil.example>', {}, { 'List-Id': 'Friends <friends.evil.example>' }).relayed).toBe(false);
  });

  it('is the stranger where From states two mailboxes and no Sender says which sent it', () => {
    const two = 'Mina <mina@partner.example>, x <y@evil.example>';
    expect(sender('Mina <mina@partner.example>', {}, { From: two })).toMatchObject({
      name: 'Mina',
      address: 'y@evil.example',
      addressesInName: ['mina@partner.example'],
    });
    expect(sender('Mina <mina@partner.example>', {}, { From: two, Sender: 'mina@partner.example' }).address).toBe(
      'mina@partner.example',
    );
    const colleagues = 'Mina <mina@partner.example>, Ken <ken@sales.partner.example>';
    expect(sender('Mina <mina@partner.example>', {}, { From: colleagues }).address).toBe('mina@partner.example');
  });

  it('has the addresses that answers go to, folded or not', () => {
    const headers = { 'Reply-To': 'Desk <desk@elsewhere.example>,\r\n\ttwo@elsewhere.example' };
    expect(sender('A <a@partner.example>', {}, headers).replyTo).toEqual([
      { name: 'Desk', address: 'desk@elsewhere.example' },
      { name: '', address: 'two@elsewhere.example' },
    ]);
  });
});
