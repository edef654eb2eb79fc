/** Domains where anybody has a mailbox: sharing one makes nobody a colleague, and trusting one trusts everybody. */
const publicProviders = new Set(
  (
    'gmail.com googlemail.com outlook.com outlook.jp hotmail.com hotmail.co.jp live.com live.jp msn.com yahoo.com yahoo.co.jp ymail.ne.jp icloud.com ' +
    'me.com mac.com aol.com gmx.de gmx.net web.de t-online.de freenet.de orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it ' +
    'alice.it proton.me protonmail.com mail.ru yandex.ru qq.com 163.com 126.com naver.com daum.net hanmail.net nifty.com biglobe.ne.jp docomo.ne.jp ' +
    'ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp ocn.ne.jp plala.or.jp so-net.ne.jp wp.pl o2.pl onet.pl interia.pl terra.com.br uol.com.br bol.com.br'
  ).split(' '),
);

/** Is this registrable domain (lower case) one of a mail service for everybody? */
export function isPublicProvider(domain: string): boolean {
  return publicProviders.has(domain);
}
