import { Budget, defaultLimits } from '../../../src/detection/budget';
import { readShortcutFile } from '../../../src/detection/formats/shortcut-files';
import { testHost } from '../../host';

const budget = (steps = defaultLimits.steps) => new Budget({ ...defaultLimits, steps }, () => 0);
const read = (extension: string, text: string, allowed = budget()) =>
  readShortcutFile(new TextEncoder().encode(text), extension, testHost, allowed);

describe('a small file that opens something', () => {
  it.each([
    [
      'an internet shortcut as Windows writes it',
      'url',
      '[{000214A0-0000-0000-C000-000000000046}]\r\nProp3=19,2\r\n[InternetShortcut]\r\nIDList=\r\nURL=https://www.example/a?b=c\r\nIconIndex=0\r\n',
      ['https://www.example/a?b=c'],
    ],
    [
      'a pinned website',
      'website',
      '[{000214A0-0000-0000-C000-000000000046}]\r\nProp4=31,Example\r\n[InternetShortcut]\r\nurl = "https://www.example/" \r\n',
      ['https://www.example/'],
    ],
    ['an Explorer command', 'scf', '[Shell]\r\nCommand=2\r\nIconFile=explorer.exe,3\r\n', ['explorer.exe,3']],
    [
      'a remote desktop file',
      'rdp',
      'full address:s:rds.example:3389\r\ngatewayhostname:s:gate.example\r\nalternate full address:s:\r\nusername:s:x\r\n',
      ['rdp://rds.example:3389', 'rdp://gate.example'],
    ],
    [
      'a web query',
      'iqy',
      'WEB\r\n1\r\nhttps://www.example/q.asp?x=["x"]\r\n\r\nSelection=1\r\n',
      ['https://www.example/q.asp?x=['],
    ],
    [
      'a database query',
      'dqy',
      'XLODBC\r\n1\r\nDBQ=\\\\server\\share\\orders.mdb;Driver={Microsoft Access Driver}\r\nSELECT 1\r\n',
      ['\\\\server\\share\\orders.mdb'],
    ],
    [
      'a database query that signs in to a server',
      'oqy',
      'XLODBC\r\n1\r\nDRIVER=SQL Server;SERVER=tcp:sql.files.invalid,1433;UID=x;DATABASE=db\r\nSELECT 1\r\n',
      ['\\\\sql.files.invalid'],
    ],
    [
      'an Office data connection',
      'odc',
      '<html xmlns="http://www.example/html40"><odc:ConnectionString>Provider=X;Data Source=files.invalid;</odc:ConnectionString></html>',
      ['\\\\files.invalid'],
    ],
    [
      'a ClickOnce deployment',
      'application',
      '<asmv1:assembly xmlns="urn:x"><deployment><deploymentProvider codebase="https://files.invalid/r.application"/></deployment></asmv1:assembly>',
      ['https://files.invalid/r.application'],
    ],
    [
      'an app installer',
      'appinstaller',
      '<AppInstaller xmlns="http://www.example/2018" Uri="https://files.invalid/x.appinstaller"><MainPackage Uri=\'https://files.invalid/x.msix\'/></AppInstaller>',
      ['https://files.invalid/x.appinstaller', 'https://files.invalid/x.msix'],
    ],
    [
      'the icon of a folder',
      'desktop.ini',
      '[.ShellClassInfo]\r\nIconResource=\\\\files.invalid\\share\\i.ico,0\r\n',
      ['\\\\files.invalid\\share\\i.ico,0'],
    ],
    [
      'a theme',
      'theme',
      '[Theme]\r\nWallpaper=%SystemRoot%\\a.jpg\r\n[VisualStyles]\r\nPath=\\\\files.invalid\\s.msstyles\r\n',
      ['\\\\files.invalid\\s.msstyles'],
    ],
    [
      'a library',
      'library-ms',
      '<?xml version="1.0"?><libraryDescription xmlns="http://schemas.microsoft.com/windows/2009/library"><iconReference>imageres.dll,-1002</iconReference><x:url><![CDATA[\\\\server\\a&b]]></x:url></libraryDescription>',
      ['imageres.dll,-1002', '\\\\server\\a&b'],
    ],
    [
      'a saved search',
      'search-ms',
      '<persistedQuery><viewInfo/><query><kindList/><scope><include path="C:\\Users" attributes="x"/></scope></query></persistedQuery>',
      ['C:\\Users'],
    ],
  ])('%s leads where it says', (_what, extension, text, targets) => {
    expect(read(extension, text)).toEqual({ targets, commands: [] });
  });

  it('a reference to an application of ClickOnce is UTF-16 without a mark', () => {
    const text = 'https://apps.example/x.application#x.app, Culture=neutral';
    const bytes = Uint8Array.from(text.split('').flatMap((letter) => [letter.charCodeAt(0), 0]));
    expect(readShortcutFile(bytes, 'appref-ms', testHost, budget())?.targets).toEqual([
      'https://apps.example/x.application',
    ]);
  });

  it('a link to the settings and an installation tell their commands', () => {
    expect(read('settingcontent-ms', '<DeepLink>%windir%\\a.exe &quot;b&quot;</DeepLink>')?.commands).toEqual([
      '%windir%\\a.exe "b"',
    ]);
    const installation =
      '; made by hand\r\n[Version]\r\nSignature="$CHICAGO$"\r\n[DefaultInstall]\r\nRunPreSetupCommands = First:2, Second\r\nUnRegisterOCXs=Third\r\n[First]\r\na.exe /x=1\r\n[second]\r\nb.exe\r\n[Third]\r\nx.dll,NI,https://files.invalid/a\r\n[Other]\r\nc.exe\r\n';
    expect(read('inf', installation)).toEqual({
      commands: ['a.exe /x=1', 'b.exe'],
      targets: ['https://files.invalid/a'],
    });
    expect(read('inf', '[AutoRun]\r\nopen=setup.exe\r\nicon=a.ico')?.commands).toEqual(['setup.exe']);
  });

  it('is none of ours under any other ending', () => {
    expect(read('txt', '[InternetShortcut]\r\nURL=https://www.example/')).toBeUndefined();
    expect(read('constructor', 'x')).toBeUndefined();
  });

  it('is told to be too large where its end was not read, and when the budget is spent', () => {
    const padded = `[InternetShortcut]\r\n${'x=1\r\n'.repeat(60_000)}URL=file://files.invalid/a.exe`;
    expect(read('url', padded)).toEqual({ targets: [], commands: [], gap: 'too-large' });
    expect(read('url', '[InternetShortcut]\r\nURL=https://www.example/', budget(1))?.gap).toBe('time-up');
  });
});
