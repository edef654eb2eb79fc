import { inspect } from '../src/detection';
import type { InspectionSettings, MessageInput } from '../src/detection/contract';
import { wave202201 } from '../src/specimens/office/macro-sheets';
import { honestMacros } from '../src/specimens/office/macros';
import { attachment, message, unreadAttachment } from '../src/specimens/mail/message';
import { hijack } from './builders/hijack';
import { xlsx } from '../src/specimens/office/ooxml';
import { correspondence } from '../src/specimens/mail/correspondence';
import { honestReply } from './builders/thread';
import { macroDocument } from '../src/specimens/office/vba';
import { xls } from '../src/specimens/office/xls';
import { zip } from '../src/specimens/archive/zip';
import { hostileDocument } from './detectors/archives';
import { testHost } from './host';

const judged = (mail: MessageInput, settings: Partial<InspectionSettings> = {}) =>
  inspect(mail, { host: testHost, settings });

const HACKED = 'http://broken-into.invalid/wp-content/sHpp6WBO6d/';
const workbook = xlsx({ text: ['Prices', '100'] });
const accounting = attachment(
  'accounts.xlsm',
  macroDocument(honestMacros['accounting workbook that saves itself'] ?? [], { storage: '_VBA_PROJECT_CUR' }),
);
const locked = (name: string, data: Uint8Array) =>
  attachment(
    'documents.zip',
    zip([{ name, data, encryption: { kind: 'zipcrypto', password: 'W4ALLD' } }]),
    'application/zip',
  );

describe('the worked examples, from whole messages', () => {
  const spoof = (carrier = attachment('Mes_G697449.doc', hostileDocument)) =>
    hijack(honestReply(), { seed: 3, carrier });

  it('the stolen pair with a macro document: danger, Emotet, pattern C, both addresses named', () => {
    const { mail, mailbox, contact } = spoof();
    const verdict = judged(mail);
    expect(verdict).toMatchObject({ level: 'danger', emotetPattern: 'C' });
    expect(verdict.rules).toContain('H1');
    expect(verdict.outcomes.find(({ detector }) => detector === 'contact-from-elsewhere')).toMatchObject({
      findings: [{ values: { from: mailbox, known: contact.address } }],
    });
  });

  it('the same without the bytes: caution', () => {
    expect(judged(spoof(unreadAttachment('Mes_G697449.doc', 'denied')).mail)).toMatchObject({
      level: 'caution',
      emotetPattern: 'C',
    });
  });

  it('the link of November 2021 in a stolen thread: danger, pattern A', () => {
    const verdict = judged(hijack(honestReply({ language: 'ja' }), { seed: 2, language: 'ja', link: HACKED }).mail);
    expect(verdict).toMatchObject({ level: 'danger', emotetPattern: 'A' });
    expect(verdict.rules).toContain('H8');
  });

  it('the same link alone: a notice, and nobody says Emotet', () => {
    expect(judged(message({ text: `Hello,\n\nplease see ${HACKED}\n` }))).toMatchObject({
      level: 'notice',
      emotetPattern: null,
    });
  });

  it('a locked ZIP with an Excel 4 workbook and its password in a stolen thread: danger, pattern D', () => {
    const carrier = locked('documents.xls', xls(wave202201));
    const verdict = judged(
      hijack(honestReply({ language: 'ja' }), { seed: 5, language: 'ja', carrier, password: 'W4ALLD' }).mail,
    );
    expect(verdict).toMatchObject({ level: 'danger', emotetPattern: 'D' });
    expect(verdict.rules).toEqual(expect.arrayContaining(['H2', 'H3']));
  });

  it('a document padded to 540 MB: danger, Emotet, pattern D', () => {
    const padded = zip([{ name: 'form.doc', data: hostileDocument, paddedTo: 540_000_000 }]);
    expect(judged(message({ attachments: [attachment('Electronic form 03.07.2023.zip', padded)] }))).toMatchObject({
      level: 'danger',
      emotetPattern: 'D',
    });
  });

  it('a locked ZIP of a workbook whose password comes later: no warning, but said that it could not be read', () => {
    expect(
      judged(message({ text: 'パスワードは別途お送りします。', attachments: [locked('list.xlsx', workbook)] })),
    ).toMatchObject({
      level: 'unchecked',
      emotetPattern: null,
    });
  });

  it('the same with its password in the same mail, from the known address: nothing', () => {
    const mail = message({ text: '解凍パスワード：W4ALLD', attachments: [locked('list.xlsx', workbook)] });
    expect(judged(mail).level).toBe('no-signs');
  });

  it('a partner’s workbook that starts itself and saves a copy, in a true reply: at most a notice', () => {
    expect(['no-signs', 'notice']).toContain(judged(honestReply({ attachments: [accounting] })).level);
  });

  it('a newsletter that quotes コンテンツの有効化: nothing', () => {
    expect(
      judged(
        message({
          text: 'Emotet にご注意ください。「コンテンツの有効化」をクリックしないでください。\nhttps://www.ipa.go.jp/security/',
        }),
      ).level,
    ).toBe('no-signs');
  });

  it('a help desk’s answer without In-Reply-To, with a SharePoint link: nothing', () => {
    const mail = message({
      subject: 'Re:[#4711] Printer',
      from: 'Help Desk <help@desk.example>',
      html: '<p>Solved: <a href="https://partner.sharepoint.com/sites/help/SitePages/Printer.aspx">our page</a></p>',
    });
    expect(judged(mail).level).toBe('no-signs');
  });

  it('a WordPress site’s own newsletter with a PDF under uploads: nothing', () => {
    const mail = message({
      from: 'Shop <news@shop.example>',
      html: '<p><a href="https://www.shop.example/wp-content/uploads/2024/05/catalogue.pdf">Catalogue</a></p>',
    });
    expect(judged(mail).level).toBe('no-signs');
  });
});

describe('several patterns in one message', () => {
  it('are all shown, named by the strongest', () => {
    const { mail } = hijack(honestReply(), {
      seed: 3,
      link: HACKED,
      carrier: locked('a.xls', xls(wave202201)),
      password: 'W4ALLD',
    });
    expect(judged(mail)).toMatchObject({ level: 'danger', emotetPattern: 'D', patterns: ['D', 'A'] });
  });
});

describe('a sender that the organisation trusts', () => {
  const settings = { trustedSenders: [correspondence.en.contact.address] };

  it('is heard without suspicion of name and conversation', () => {
    const mail = honestReply({ headers: null });
    const doubled = { ...mail, subject: `RE: ${mail.subject}` };
    expect(judged(doubled).score).toBeGreaterThan(0);
    expect(judged(doubled, settings).score).toBe(0);
  });

  it('is hacked all the same: documents and links count in full', () => {
    const withDocument = honestReply({ attachments: [attachment('a.doc', hostileDocument)] });
    expect(judged(withDocument, settings)).toMatchObject({ level: 'danger', rules: judged(withDocument).rules });
    const withLink = message({ from: `A <${settings.trustedSenders[0] ?? ''}>`, text: HACKED });
    expect(judged(withLink, settings)).toMatchObject({ level: 'notice', score: judged(withLink).score });
  });
});

describe('what speaks for a link', () => {
  const scoreOf = (href: string, settings: Partial<InspectionSettings> = {}) =>
    judged(message({ text: `Hello,\n\nplease see ${href}\n` }), settings).score;
  const path = '/wp-content/sHpp6WBO6d/';

  it('lowers the score by what it is worth: the sender’s own host, a popular one, the organisation’s', () => {
    const strange = scoreOf(`https://broken-into.invalid${path}`);
    const own = scoreOf(`https://www.partner.example${path}`);
    const popular = scoreOf(`https://www.nikkei.com${path}`);
    const organisation = scoreOf(`https://portal.reader.example${path}`, { internalDomains: ['reader.example'] });
    expect(strange).toBeGreaterThan(own);
    expect(own).toBeGreaterThan(popular);
    expect(popular).toBeGreaterThan(organisation);
  });

  it('is not that many strangers keep pages there', () => {
    for (const host of ['customer.sakura.ne.jp', 'x.blogspot.com', 'bucket.s3.amazonaws.com'])
      expect(scoreOf(`https://${host}${path}`)).toBe(scoreOf(`https://broken-into.invalid${path}`));
  });

  it('touches no hard rule', () => {
    const launch = 'ms-appinstaller:?source=https://www.nikkei.com/a.appinstaller';
    expect(judged(message({ html: `<a href="${launch}">Preview PDF</a>` }))).toMatchObject({
      level: 'danger',
      rules: ['H6'],
    });
    const { mail } = hijack(honestReply(), { seed: 3, link: `https://www.nikkei.com${path}` });
    expect(judged(mail)).toMatchObject({ level: 'danger', rules: ['H8'] });
  });
});
