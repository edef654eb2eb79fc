import { unwrap } from '../../src/detection/text/unwrap';
import { parseAddress } from '../../src/detection/text/urls';

const unwrapped = (written: string) => {
  const { target, wrappedBy } = unwrap(parseAddress(written)!);
  return [wrappedBy, target.href];
};

const TARGET = 'http://evil.invalid/wp-content/Ab1Cd2/';
const ENCODED = encodeURIComponent(TARGET);

describe('wrapped addresses', () => {
  it.each([
    ['Safe Links', `https://jpn01.safelinks.protection.outlook.com/?url=${ENCODED}&data=05%7C01&sdata=x&reserved=0`],
    ['Safe Links', `https://eur02.safelinks.protection.outlook.com/ap/w-59584e83/?url=${ENCODED}&amp;data=05`],
    ['Proofpoint', `https://urldefense.proofpoint.com/v1/url?u=${ENCODED}&k=x`],
    ['Proofpoint', 'https://urldefense.proofpoint.com/v2/url?u=http-3A__evil.invalid_wp-2Dcontent_Ab1Cd2_&d=DwMF&c=x'],
    ['Proofpoint', 'https://urldefense.com/v3/__http://evil.invalid/wp-content/Ab1Cd2/__;!!token$'],
    ['Proofpoint', 'https://urldefense.com/v3/__http:/evil.invalid/wp-content/Ab1Cd2/__;!!token$'],
    ['Barracuda', `https://linkprotect.cudasvc.com/url?a=${ENCODED}&c=E,1,x`],
    ['Cisco', `https://secure-web.cisco.com/1token/${ENCODED}`],
    ['Symantec', `https://clicktime.symantec.com/15siG?h=x=&u=${ENCODED}`],
    ['Trend Micro', `https://imsva91-ctp.trendmicro.com/wis/clicktime/v1/query?url=${ENCODED}&umid=1`],
    [
      'Sophos',
      `https://eu-west-1.protection.sophos.com/?d=evil.invalid&u=${Buffer.from(TARGET).toString('base64url')}&i=x`,
    ],
    ['FireEye', `https://protect2.fireeye.com/v1/url?k=x&q=1&e=y&u=${ENCODED}`],
    ['Check Point', `https://protect.checkpoint.com/v2/___${TARGET}___.YXAzOmE`],
    ['Google', `https://www.google.com/url?q=${ENCODED}&sa=D`],
    ['Google', `https://www.google.co.jp/url?sa=t&url=${ENCODED}`],
    ['Facebook', `https://l.facebook.com/l.php?u=${ENCODED}&h=AT0`],
    ['LINE', `https://liff.line.me/1?url=${ENCODED}`],
    ['LinkedIn', `https://www.linkedin.com/redir/redirect?url=${ENCODED}`],
    ['YouTube', `https://www.youtube.com/redirect?event=x&q=${ENCODED}`],
    ['Bing', `https://www.bing.com/ck/a?!&&p=x&u=a1${Buffer.from(TARGET).toString('base64url')}&ntb=1`],
    ['Yahoo', `https://r.search.yahoo.com/_ylt=x/RV=2/RU=${ENCODED}/RK=2/RS=x`],
    ['FortiMail', `https://mail.partner.example/fmlurlsvc/?fewReq=:B:x&url=${ENCODED}`],
    ['Safe Links', `https://gcc02.safelinks.protection.outlook.com/?url=${ENCODED}`],
    [
      'Safe Links',
      `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${ENCODED}`,
    ],
    ['Microsoft', `https://nam.safelink.emails.azure.net/redirect/?destination=${ENCODED}&p=x`],
    ['Trustwave', `https://scanmail.trustwave.com/?c=1&d=x&s=5&u=${ENCODED}`],
    ['Hornetsecurity', `https://atpscan.global.hornetsecurity.com/?d=x&f=y&u=${ENCODED}`],
    ['Vade', `https://antiphishing.vadesecure.com/v4?f=x&i=y&u=${ENCODED}`],
    ['Zscaler', `https://gateway.zscaler.net/auD?origurl=${ENCODED}&_ordtok=x`],
    ['Menlo', `https://safe.menlosecurity.com/${TARGET}`],
    ['EdgePilot', `https://link.edgepilot.com/s/1/x?u=${ENCODED}`],
    ['Libraesva', `https://urlsand.esvalabs.com/?u=${ENCODED}&e=x`],
    ['TitanHQ', `https://linklock.titanhq.com/analyse?url=${ENCODED}&data=x`],
    ['INKY', `https://shared.outlook.inky.com/link?domain=evil.invalid&url=${ENCODED}`],
    ['Google', `https://googleweblight.com/i?u=${ENCODED}`],
    ['Google', 'https://evil-invalid.cdn.ampproject.org/c/evil.invalid/wp-content/Ab1Cd2/'],
    ['Google', `https://www.googleadservices.com/pagead/aclk?sa=L&adurl=${ENCODED}`],
    ['Google', `https://ci3.googleusercontent.com/proxy/token=s0-d-e1-ft#${TARGET}`],
    ['Google Translate', 'https://evil-invalid.translate.goog/wp-content/Ab1Cd2/?_x_tr_sl=ja&_x_tr_tl=en'],
    ['Google Translate', `https://translate.google.com/translate?sl=ja&u=${ENCODED}`],
    ['Instagram', `https://l.instagram.com/?u=${ENCODED}&e=x`],
    ['Messenger', `https://l.messenger.com/l.php?u=${ENCODED}`],
    ['WhatsApp', `https://l.wl.co/l?u=${ENCODED}`],
    ['TikTok', `https://www.tiktok.com/link/v2?aid=1&target=${ENCODED}`],
    ['LinkedIn', `https://www.linkedin.com/safety/go?url=${ENCODED}&trk=x`],
    ['Telegram', `https://t.me/iv?url=${ENCODED}`],
    ['A8', `https://px.a8.net/svt/ejp?a8mat=x&a8ejpredirect=${ENCODED}`],
    ['ValueCommerce', `https://ck.jp.ap.valuecommerce.com/servlet/referral?sid=1&vc_url=${ENCODED}`],
    ['Postmark', `https://click.pstmrk.it/3s/${encodeURIComponent(TARGET.slice('http://'.length))}/token/x`],
    ['Slack', `https://slack-redir.net/link?url=${ENCODED}`],
  ])('%s: %s', (service, written) => {
    expect(unwrapped(written)).toEqual([service, TARGET]);
  });

  it('Proofpoint v3 puts bytes for its stars', () => {
    const bytes = Buffer.from('#日').toString('base64');
    expect(unwrapped(`https://urldefense.com/v3/__https://evil.invalid/a*b**B__;${bytes}!!token`)).toEqual([
      'Proofpoint',
      'https://evil.invalid/a#b日',
    ]);
  });

  it('Mimecast tells the host alone', () => {
    expect(unwrapped('https://protect-eu.mimecast.com/s/Ab1Cd2?domain=evil.invalid')).toEqual([
      'Mimecast',
      'http://evil.invalid',
    ]);
  });

  it('one in another comes off too, named by the outermost', () => {
    const inner = `https://www.google.com/url?q=${ENCODED}`;
    expect(unwrapped(`https://linkprotect.cudasvc.com/url?a=${encodeURIComponent(inner)}`)).toEqual([
      'Barracuda',
      TARGET,
    ]);
  });

  it('Google Translate writes a hyphen twice, and adds its own to the query', () => {
    expect(unwrapped('https://old--shop-evil-invalid.translate.goog/a/?id=1&_x_tr_hl=ja')).toEqual([
      'Google Translate',
      'http://old-shop.evil.invalid/a/?id=1',
    ]);
  });

  it('a thousand in one another end after six', () => {
    let address = TARGET;
    for (let depth = 0; depth < 7; depth++) address = `https://slack-redir.net/link?url=${encodeURIComponent(address)}`;
    expect(unwrapped(address)[1]).toMatch(/^https:\/\/slack-redir\.net/);
  });

  it.each([
    'https://www.google.com/search?q=evil.invalid',
    'https://www.facebook.com/events/1',
    'https://clicktime.symantec.com/3Token',
    'https://safelinks.protection.outlook.com.evil.invalid/?url=https%3A%2F%2Fbank.example',
    'https://translate.goog/',
    'https://www.tiktok.com/@somebody?target=http%3A%2F%2Fother.example',
    'https://click.pstmrk.it/3s/',
    'https://cdn.ampproject.org/c/',
    'https://urldefense.com/v3/__',
    'https://eur.protection.sophos.com/?u=%%%',
    'https://www.example.com/?url=http%3A%2F%2Fother.example',
  ])('stays as it is: %s', (written) => {
    expect(unwrapped(written)).toEqual([undefined, written]);
  });
});
