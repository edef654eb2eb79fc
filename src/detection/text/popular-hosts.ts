/**
 * Hosts that very many honest mails link to. The list is our own: the services, shops, newspapers, authorities, carriers
 * and makers of programs that office workers in Japan, Europe and America meet every week, written down from general
 * knowledge and not taken from any ranking. It only ever lowers suspicion. What is left out matters more than what is in:
 * every host where strangers can put files or pages under an address of their own (file sharing, web hosting, blogs,
 * clouds, shorteners), since 1 % of Emotet's sites lay on popular names and nearly all of those were hosting.
 */
import { registrableDomain } from './hosts';

const POPULAR = `
google.com google.co.jp youtube.com youtu.be gstatic.com android.com gmail.com microsoft.com office.com office365.com outlook.com live.com
microsoftonline.com windows.com bing.com msn.com skype.com linkedin.com github.com npmjs.com apple.com icloud.com adobe.com amazon.com amazon.co.jp
amazon.de amazon.fr amazon.it amazon.es amazon.co.uk facebook.com instagram.com whatsapp.com messenger.com twitter.com x.com line.me line.biz
tiktok.com pinterest.com reddit.com yahoo.com yahoo.co.jp yimg.jp ymail.com wikipedia.org wikimedia.org mozilla.org openai.com anthropic.com
zoom.us zoom.com webex.com slack.com teams.com atlassian.com jira.com trello.com salesforce.com servicenow.com zendesk.com hubspot.com
oracle.com ibm.com sap.com cisco.com intel.com nvidia.com amd.com dell.com hp.com lenovo.com vmware.com redhat.com canonical.com ubuntu.com debian.org
apache.org python.org nodejs.org mysql.com postgresql.org docker.com kubernetes.io gitlab.com stackoverflow.com stackexchange.com w3.org ietf.org
iso.org ieee.org acm.org cloudflare.com akamai.com digicert.com letsencrypt.org symantec.com norton.com mcafee.com trendmicro.com kaspersky.com
eset.com sophos.com bitdefender.com paloaltonetworks.com crowdstrike.com mandiant.com virustotal.com abuse.ch mitre.org nist.gov cisa.gov
paypal.com visa.com mastercard.com visa.co.jp americanexpress.com stripe.com squareup.com wise.com ebay.com etsy.com aliexpress.com alibaba.com walmart.com
target.com ikea.com netflix.com spotify.com disney.com hulu.com nintendo.com nintendo.co.jp playstation.com sony.com sony.co.jp xbox.com steampowered.com
booking.com airbnb.com expedia.com tripadvisor.com uber.com lyft.com ana.co.jp jal.co.jp jal.com united.com delta.com lufthansa.com airfrance.com
dhl.com dhl.de ups.com fedex.com usps.com royalmail.com laposte.fr deutschepost.de post.ch hermesworld.com dpd.com gls-group.eu
bbc.co.uk bbc.com cnn.com nytimes.com washingtonpost.com wsj.com ft.com economist.com reuters.com bloomberg.com theguardian.com forbes.com cnbc.com
apnews.com npr.org time.com wired.com theverge.com arstechnica.com techcrunch.com zdnet.com cnet.com theregister.com theregister.co.uk slashdot.org
spiegel.de faz.net sueddeutsche.de zeit.de welt.de heise.de golem.de tagesschau.de lemonde.fr lefigaro.fr repubblica.it corriere.it ilsole24ore.com
elpais.com elmundo.es nikkei.com asahi.com yomiuri.co.jp mainichi.jp sankei.com nhk.or.jp jiji.com kyodonews.jp itmedia.co.jp impress.co.jp
nikkeibp.co.jp ascii.jp mynavi.jp atmarkit.co.jp toyokeizai.net diamond.jp gendai.media oricon.co.jp natalie.mu gihyo.jp oreilly.co.jp oreilly.com
rakuten.co.jp rakuten.com rakuten-card.co.jp mercari.com zozo.jp kakaku.com yodobashi.com biccamera.com askul.co.jp monotaro.com cainz.com nitori-net.jp
uniqlo.com muji.com lohaco.jp 7andi.com 7-11.jp lawson.co.jp family.co.jp aeon.co.jp itoyokado.co.jp tabelog.com gnavi.co.jp hotpepper.jp cookpad.com
jalan.net ikyu.com rurubu.travel jtb.co.jp his-j.com jorudan.co.jp navitime.co.jp ekitan.com jr-central.co.jp jreast.co.jp westjr.co.jp
eki-net.com smart-ex.jp tokyometro.jp kuronekoyamato.co.jp sagawa-exp.co.jp japanpost.jp jp-bank.japanpost.jp seino.co.jp fukutsu.co.jp
ntt.com ntt-east.co.jp ntt-west.co.jp nttdata.com nttdocomo.co.jp docomo.ne.jp au.com kddi.com softbank.jp rakuten-mobile.co.jp nec.com fujitsu.com
hitachi.co.jp hitachi.com toshiba.co.jp mitsubishielectric.co.jp panasonic.com panasonic.jp sharp.co.jp canon.jp canon.com ricoh.co.jp ricoh.com epson.jp
konicaminolta.com brother.co.jp fujifilm.com toyota.jp toyota.co.jp honda.co.jp nissan.co.jp mazda.co.jp subaru.jp suzuki.co.jp
smbc.co.jp mufg.jp bk.mufg.jp mizuhobank.co.jp resonabank.co.jp jcb.co.jp smbc-card.com saisoncard.co.jp orico.co.jp eposcard.co.jp nomura.co.jp daiwa.jp
sbisec.co.jp monex.co.jp tokiomarine-nichido.co.jp sompo-japan.co.jp ms-ins.com nissay.co.jp dai-ichi-life.co.jp
cybozu.com cybozu.co.jp kintone.com chatwork.com sansan.com 8card.net freee.co.jp moneyforward.com smarthr.jp yayoi-kk.co.jp obc.co.jp rakus.co.jp
backlog.jp backlog.com nulab.com garoon.com desknets.com worksmobile.com timerex.net eight.company wantedly.com doda.jp en-japan.com rikunabi.com
green-japan.com indeed.com recruit.co.jp connpass.com doorkeeper.jp peatix.com eventbrite.com meetup.com surveymonkey.com typeform.com questant.jp
go.jp lg.jp mhlw.go.jp nta.go.jp meti.go.jp e-gov.go.jp ipa.go.jp jpcert.or.jp npa.go.jp digital.go.jp jetro.go.jp
gov.uk europa.eu bund.de admin.ch gouv.fr gob.es governo.it irs.gov nih.gov cdc.gov nasa.gov who.int un.org oecd.org worldbank.org
springer.com nature.com sciencedirect.com elsevier.com wiley.com jstor.org arxiv.org doi.org researchgate.net orcid.org coursera.org udemy.com
harvard.edu mit.edu stanford.edu ox.ac.uk cam.ac.uk u-tokyo.ac.jp kyoto-u.ac.jp
telekom.de vodafone.de vodafone.com o2online.de orange.fr free.fr bahn.de sncf.com sparkasse.de commerzbank.de deutsche-bank.de ing.de
hsbc.com barclays.co.uk bankofamerica.com chase.com wellsfargo.com citi.com bnpparibas.com unicredit.it santander.com intuit.com adp.com workday.com
docusign.com docusign.net canva.com figma.com miro.com asana.com monday.com zoho.com evernote.com grammarly.com deepl.com duolingo.com 1password.com
lastpass.com dashlane.com okta.com duosecurity.com teamviewer.com anydesk.com logitech.com samsung.com lg.com huawei.com xiaomi.com bosch.com siemens.com
`;

/** Names under popular domains where everybody may keep files or pages. */
const HOSTING = `
sites.google.com docs.google.com drive.google.com storage.google.com forms.google.com script.google.com groups.google.com firebase.google.com
onedrive.live.com 1drv.ms d.docs.live.net blob.core.windows.net sharepoint.com sway.office.com forms.office.com my.sharepoint.com
github.io raw.githubusercontent.com gist.github.com gist.githubusercontent.com objects.githubusercontent.com gitlab.io
files.slack.com geocities.yahoo.co.jp geocities.jp blogs.yahoo.co.jp geocities.com page.line.me cdn.discordapp.com my.canva.site
force.com my.salesforce.com my.site.com trycloudflare.com workers.dev pages.dev r2.dev hubspotusercontent.com hs-sites.com
adobe.io documentcloud.adobe.com drv.tw s3.amazonaws.com amazonaws.com cloudfront.net azurewebsites.net azureedge.net web.app firebaseapp.com appspot.com
sakura.ne.jp xsrv.jp lolipop.jp heteml.net fc2.com wixsite.com weebly.com wordpress.com blogspot.com tumblr.com dropbox.com dropboxusercontent.com box.com
wetransfer.com mediafire.com mega.nz 4shared.com gigafile.nu firestorage.jp datadeliver.net bit.ly tinyurl.com ow.ly is.gd goo.gl lnkd.in t.co rebrand.ly
synology.me duckdns.org ddns.net no-ip.org ngrok.io ngrok-free.app 000webhostapp.com biz.ua
`;

const read = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((name) => name !== ''));
const popular = read(POPULAR);
const hosting = read(HOSTING);

/** Is this a widely used honest host, or a name under one, and none where strangers keep pages? */
export function isPopularHost(host: string): boolean {
  return !isHostingHost(host) && suffixesOf(host).some((suffix) => popular.has(suffix));
}

/** Can strangers keep pages or files under this host or its parents? */
export function isHostingHost(host: string): boolean {
  return suffixesOf(host).some((suffix) => hosting.has(suffix));
}

/** Is this the host of many strangers at once, so that one bad page says nothing about the others? */
export function isSharedHost(host: string): boolean {
  const isName = /[a-z]/.test(host) && !host.startsWith('[');
  return hosting.has(host) || (isName && registrableDomain(host) === '');
}

/** "a.b.example" → itself, "b.example", "example"; at most eight, from the longest. */
function suffixesOf(host: string): string[] {
  const labels = host.split('.').slice(-8);
  return labels.map((_, index) => labels.slice(index).join('.'));
}
