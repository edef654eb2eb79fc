<#
.SYNOPSIS
  Sets, or removes, the mail flow rules for the pilot of Emotet Guard for Outlook.

.DESCRIPTION
  Removes the header X-Emotet-Guard from mail that comes from outside, then stamps it on mail from outside that carries what
  Emotet has used. Outlook's preview event starts the add-in where the header is; the value says which rule stamped it.

  May be run again at any time: a rule that is there is set to what stands here, and none is doubled.
  Needs an open session: Connect-ExchangeOnline, or the Exchange Management Shell of Exchange Server.

.PARAMETER Remove
  Takes the rules away again.

.EXAMPLE
  ./mail-flow-rules.ps1 -WhatIf

.EXAMPLE
  ./mail-flow-rules.ps1 -Remove
#>
[CmdletBinding(SupportsShouldProcess)]
param([switch] $Remove)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$header = 'X-Emotet-Guard'
$macroCapable = 'doc', 'docm', 'dot', 'dotm', 'xls', 'xlsm', 'xlsb', 'xlt', 'xltm', 'xla', 'xlam', 'ppt', 'pptm', 'one', 'lnk'

# In this order: the header of a stranger goes first, and the last stamp stays.
$rules = @(
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
