<#
.SYNOPSIS
  Sets, or removes, the mail flow rules of Emotet Guard for Outlook: those of the pilot, or notices in messages for every client.

.DESCRIPTION
  Without -Notice and -NoticeLocked, the rules of the pilot: they remove the header X-Emotet-Guard from mail that comes from outside,
  then stamp it on mail from outside that carries what Emotet has used. Outlook's preview event starts the add-in where the header
  is; the value says which rule stamped it.

  With -Notice, -NoticeLocked or both, no rule of the pilot: a short notice is put at the head of mail from outside with such
  attachments, and shows in every client, phones too. Where a message cannot be changed (signed, encrypted), it passes as it is.

  May be run again at any time: a rule that is there is set to what stands here, and none is doubled.
  Needs an open session: Connect-ExchangeOnline, or the Exchange Management Shell of Exchange Server.

.PARAMETER Notice
  A notice in mail from outside with documents that can contain macros.

.PARAMETER NoticeLocked
  A notice in mail from outside whose attachments have a password. Where partners send locked archives every day, as in Japan, it
  shows every day, and is soon read by nobody.

.PARAMETER Language
  Languages of the notice, one below the other: en, ja, de, fr, it, es, pt, nl, pl, zh, ko.

.PARAMETER Remove
  Takes all of these rules away again.

.EXAMPLE
  ./mail-flow-rules.ps1 -WhatIf

.EXAMPLE
  ./mail-flow-rules.ps1 -Notice -Language ja, en

.EXAMPLE
  ./mail-flow-rules.ps1 -Remove
#>
[CmdletBinding(SupportsShouldProcess)]
param(
  [switch] $Notice,
  [switch] $NoticeLocked,
  [ValidateSet('en', 'ja', 'de', 'fr', 'it', 'es', 'pt', 'nl', 'pl', 'zh', 'ko')]
  [string[]] $Language = @('en'),
  [switch] $Remove
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$header = 'X-Emotet-Guard'
$macroCapable = 'doc', 'docm', 'dot', 'dotm', 'xls', 'xlsm', 'xlsb', 'xlt', 'xltm', 'xla', 'xlam', 'ppt', 'pptm', 'one', 'lnk'

# The words of src/locales/<language>/notices.ts, in HTML, as ASCII: Windows PowerShell reads a file without a mark in its own code
# page. They name no button of Office: a message that does is what lures are made of.
$words = @{
  en = @{
    MacroCapable = 'This message is from outside your organization, and its attachment can contain macros. Were you not expecting it? Then do not open it, and call the sender on a number you already have.'
    Locked = 'This message is from outside your organization, and its attachment is locked, so the mail server could not look inside. Were you not expecting it? Then do not open it, and call the sender on a number you already have.'
  }
  ja = @{
    MacroCapable = '&#31038;&#22806;&#12363;&#12425;&#23626;&#12356;&#12383;&#12513;&#12540;&#12523;&#12391;&#12377;&#12290;&#28155;&#20184;&#12501;&#12449;&#12452;&#12523;&#12395;&#12399;&#12289;&#12510;&#12463;&#12525;&#12364;&#20837;&#12387;&#12390;&#12356;&#12427;&#21487;&#33021;&#24615;&#12364;&#12354;&#12426;&#12414;&#12377;&#12290;&#24515;&#24403;&#12383;&#12426;&#12364;&#12394;&#12369;&#12428;&#12400;&#38283;&#12363;&#12378;&#12395;&#12289;&#24046;&#20986;&#20154;&#26412;&#20154;&#12395;&#12289;&#12356;&#12388;&#12418;&#12398;&#30058;&#21495;&#12395;&#38651;&#35441;&#12375;&#12390;&#30906;&#35469;&#12375;&#12390;&#12367;&#12384;&#12373;&#12356;&#12290;'
    Locked = '&#31038;&#22806;&#12363;&#12425;&#23626;&#12356;&#12383;&#12513;&#12540;&#12523;&#12391;&#12377;&#12290;&#28155;&#20184;&#12501;&#12449;&#12452;&#12523;&#12395;&#12399;&#12525;&#12483;&#12463;&#12364;&#12363;&#12363;&#12387;&#12390;&#12356;&#12390;&#12289;&#12513;&#12540;&#12523;&#12469;&#12540;&#12496;&#12540;&#12391;&#12399;&#20013;&#36523;&#12434;&#30906;&#35469;&#12391;&#12365;&#12414;&#12379;&#12435;&#12391;&#12375;&#12383;&#12290;&#24515;&#24403;&#12383;&#12426;&#12364;&#12394;&#12369;&#12428;&#12400;&#38283;&#12363;&#12378;&#12395;&#12289;&#24046;&#20986;&#20154;&#26412;&#20154;&#12395;&#12289;&#12356;&#12388;&#12418;&#12398;&#30058;&#21495;&#12395;&#38651;&#35441;&#12375;&#12390;&#30906;&#35469;&#12375;&#12390;&#12367;&#12384;&#12373;&#12356;&#12290;'
  }
  de = @{
    MacroCapable = 'Diese E-Mail kommt von au&#223;erhalb, und ihr Anhang kann Makros enthalten. Haben Sie ihn nicht erwartet? Dann &#246;ffnen Sie ihn nicht, und rufen Sie den Absender unter einer bekannten Nummer an.'
    Locked = 'Diese E-Mail kommt von au&#223;erhalb, und ihr Anhang ist verschlossen: Der Mailserver konnte nicht hineinsehen. Haben Sie ihn nicht erwartet? Dann &#246;ffnen Sie ihn nicht, und rufen Sie den Absender unter einer bekannten Nummer an.'
  }
  fr = @{
    MacroCapable = 'Ce message vient de l&#8217;ext&#233;rieur et sa pi&#232;ce jointe peut contenir des macros. Vous ne l&#8217;attendiez pas&#8239;? Alors ne l&#8217;ouvrez pas et appelez l&#8217;exp&#233;diteur &#224; un num&#233;ro connu.'
    Locked = 'Ce message vient de l&#8217;ext&#233;rieur et sa pi&#232;ce jointe est verrouill&#233;e&#8239;: le serveur de messagerie n&#8217;a pas pu l&#8217;examiner. Vous ne l&#8217;attendiez pas&#8239;? Alors ne l&#8217;ouvrez pas et appelez l&#8217;exp&#233;diteur &#224; un num&#233;ro connu.'
  }
  it = @{
    MacroCapable = 'Questo messaggio viene dall&#8217;esterno e il suo allegato pu&#242; contenere macro. Non lo aspettava? Allora non lo apra e telefoni al mittente a un numero che ha gi&#224;.'
    Locked = 'Questo messaggio viene dall&#8217;esterno e il suo allegato &#232; bloccato: il server di posta non ha potuto esaminarlo. Non lo aspettava? Allora non lo apra e telefoni al mittente a un numero che ha gi&#224;.'
  }
  es = @{
    MacroCapable = 'Este mensaje viene de fuera y su archivo adjunto puede contener macros. &#191;No lo esperaba? Entonces no lo abra y llame al remitente a un n&#250;mero que ya tenga.'
    Locked = 'Este mensaje viene de fuera y su archivo adjunto est&#225; bloqueado: el servidor de correo no ha podido examinarlo. &#191;No lo esperaba? Entonces no lo abra y llame al remitente a un n&#250;mero que ya tenga.'
  }
  pt = @{
    MacroCapable = 'Esta mensagem vem de fora, e o anexo pode conter macros. Voc&#234; n&#227;o esperava por ele? Ent&#227;o n&#227;o o abra e ligue para o remetente em um n&#250;mero que voc&#234; j&#225; tenha.'
    Locked = 'Esta mensagem vem de fora, e o anexo est&#225; bloqueado: o servidor de correio n&#227;o conseguiu examin&#225;-lo. Voc&#234; n&#227;o esperava por ele? Ent&#227;o n&#227;o o abra e ligue para o remetente em um n&#250;mero que voc&#234; j&#225; tenha.'
  }
  nl = @{
    MacroCapable = 'Dit bericht komt van buiten en de bijlage kan macro&#8217;s bevatten. Had u dit niet verwacht? Open de bijlage dan niet en bel de afzender op een nummer dat u al hebt.'
    Locked = 'Dit bericht komt van buiten en de bijlage is vergrendeld: de mailserver kon er niet in kijken. Had u dit niet verwacht? Open de bijlage dan niet en bel de afzender op een nummer dat u al hebt.'
  }
  pl = @{
    MacroCapable = 'Ta wiadomo&#347;&#263; przysz&#322;a z zewn&#261;trz, a jej za&#322;&#261;cznik mo&#380;e zawiera&#263; makra. Nieoczekiwany? Nie otwieraj go i zadzwo&#324; do nadawcy pod numer, kt&#243;ry ju&#380; znasz.'
    Locked = 'Ta wiadomo&#347;&#263; przysz&#322;a z zewn&#261;trz, a jej za&#322;&#261;cznik jest zablokowany: serwer poczty nie m&#243;g&#322; zajrze&#263; do &#347;rodka. Nieoczekiwany? Nie otwieraj go i zadzwo&#324; do nadawcy pod numer, kt&#243;ry ju&#380; znasz.'
  }
  zh = @{
    MacroCapable = '&#36825;&#23553;&#37038;&#20214;&#26469;&#33258;&#21333;&#20301;&#22806;&#37096;&#65292;&#38468;&#20214;&#21487;&#33021;&#21253;&#21547;&#23439;&#12290;&#22914;&#26524;&#24744;&#27809;&#26377;&#22312;&#31561;&#36825;&#20010;&#38468;&#20214;&#65292;&#35831;&#21247;&#25171;&#24320;&#65292;&#24182;&#25320;&#25171;&#24744;&#24050;&#30693;&#30340;&#21495;&#30721;&#21521;&#21457;&#20214;&#20154;&#26412;&#20154;&#26680;&#23454;&#12290;'
    Locked = '&#36825;&#23553;&#37038;&#20214;&#26469;&#33258;&#21333;&#20301;&#22806;&#37096;&#65292;&#38468;&#20214;&#24050;&#21152;&#38145;&#65292;&#37038;&#20214;&#26381;&#21153;&#22120;&#26080;&#27861;&#26597;&#30475;&#20854;&#20869;&#23481;&#12290;&#22914;&#26524;&#24744;&#27809;&#26377;&#22312;&#31561;&#36825;&#20010;&#38468;&#20214;&#65292;&#35831;&#21247;&#25171;&#24320;&#65292;&#24182;&#25320;&#25171;&#24744;&#24050;&#30693;&#30340;&#21495;&#30721;&#21521;&#21457;&#20214;&#20154;&#26412;&#20154;&#26680;&#23454;&#12290;'
  }
  ko = @{
    MacroCapable = '&#50808;&#48512;&#50640;&#49436; &#50728; &#47700;&#51068;&#51060;&#47728;, &#52392;&#48512; &#54028;&#51068;&#50640; &#47588;&#53356;&#47196;&#44032; &#46308;&#50612; &#51080;&#51012; &#49688; &#51080;&#49845;&#45768;&#45796;. &#44592;&#45796;&#47532;&#45912; &#54028;&#51068;&#51060; &#50500;&#45768;&#46972;&#47732; &#50676;&#51648; &#47568;&#44256;, &#50896;&#47000; &#50508;&#44256; &#51080;&#45912; &#48264;&#54840;&#47196; &#48372;&#45240; &#49324;&#46988;&#50640;&#44172; &#51204;&#54868;&#54644; &#54869;&#51064;&#54616;&#49464;&#50836;.'
    Locked = '&#50808;&#48512;&#50640;&#49436; &#50728; &#47700;&#51068;&#51060;&#47728;, &#52392;&#48512; &#54028;&#51068;&#51060; &#51104;&#44200; &#51080;&#50612; &#47700;&#51068; &#49436;&#48260;&#44032; &#45236;&#50857;&#51012; &#54869;&#51064;&#54616;&#51648; &#47803;&#54664;&#49845;&#45768;&#45796;. &#44592;&#45796;&#47532;&#45912; &#54028;&#51068;&#51060; &#50500;&#45768;&#46972;&#47732; &#50676;&#51648; &#47568;&#44256;, &#50896;&#47000; &#50508;&#44256; &#51080;&#45912; &#48264;&#54840;&#47196; &#48372;&#45240; &#49324;&#46988;&#50640;&#44172; &#51204;&#54868;&#54644; &#54869;&#51064;&#54616;&#49464;&#50836;.'
  }
}

# At most 5,000 characters: https://learn.microsoft.com/powershell/module/exchange/new-transportrule, ApplyHtmlDisclaimerText.
function New-NoticeText([string] $Kind) {
  $lines = foreach ($code in ($Language | Select-Object -Unique)) { "<p lang=""$code"" style=""margin:0"">$($words[$code][$Kind])</p>" }
  $text = '<div style="margin:0 0 12px;padding:8px 12px;border:1px solid #8a6100;background:#fff4ce;color:#000;font:14px sans-serif">' + (-join $lines) + '</div>'
  if ($text.Length -gt 5000) { throw "A notice has at most 5000 characters: choose fewer languages." }
  $text
}

# In this order: the header of a stranger goes first, and the last stamp stays.
$pilotRules = @(
  @{ Name = 'Emotet Guard 1 - remove the header from outside'; RemoveHeader = $header }
  @{
    Name = 'Emotet Guard 2 - stamp documents that can hold macros'
    AttachmentExtensionMatchesWords = $macroCapable
    SetHeaderName = $header
    SetHeaderValue = 'macro-capable'
  }
  @{
    Name = 'Emotet Guard 3 - stamp attachments with a password'
    AttachmentIsPasswordProtected = $true
    SetHeaderName = $header
    SetHeaderValue = 'password'
  }
)

# Where a message cannot be changed, Ignore lets it pass as it is; Wrap would make an attachment of it, and Reject would lose mail.
$prepend = @{ ApplyHtmlDisclaimerLocation = 'Prepend'; ApplyHtmlDisclaimerFallbackAction = 'Ignore' }
$noticeRule = $prepend + @{
  Name = 'Emotet Guard 4 - notice above documents that can hold macros'
  # Notes and shortcuts hold none: of them the notice would say something wrong. The guide says how to keep them out.
  AttachmentExtensionMatchesWords = @($macroCapable | Where-Object { $_ -notin 'one', 'lnk' })
  ApplyHtmlDisclaimerText = New-NoticeText 'MacroCapable'
}
$lockedRule = $prepend + @{
  Name = 'Emotet Guard 5 - notice above attachments with a password'
  AttachmentIsPasswordProtected = $true
  ApplyHtmlDisclaimerText = New-NoticeText 'Locked'
}

$rules = @(
  if ($Remove) { $pilotRules; $noticeRule; $lockedRule }
  elseif ($Notice -or $NoticeLocked) {
    if ($Notice) { $noticeRule }
    if ($NoticeLocked) { $lockedRule }
  }
  else { $pilotRules }
)

$existing = @(Get-TransportRule | ForEach-Object { $_.Name })

if ($Remove) {
  foreach ($rule in $rules) {
    if ($existing -contains $rule.Name -and $PSCmdlet.ShouldProcess($rule.Name, 'Remove-TransportRule')) {
      Remove-TransportRule -Identity $rule.Name -Confirm:$false
    }
  }
  return
}

for ($index = 0; $index -lt $rules.Count; $index++) {
  $settings = $rules[$index].Clone()
  $name = $settings.Name
  $settings.Remove('Name')
  $settings.FromScope = 'NotInOrganization'
  # Before the rules of the organisation, some of which may end the processing.
  $settings.Priority = $index
  if ($existing -contains $name) {
    if ($PSCmdlet.ShouldProcess($name, 'Set-TransportRule')) { Set-TransportRule -Identity $name @settings }
  } elseif ($PSCmdlet.ShouldProcess($name, 'New-TransportRule')) {
    New-TransportRule -Name $name -Mode Enforce @settings | Out-Null
  }
}
