import type { GroupTexts } from '../catalogue';

export const document: GroupTexts<'document'> = {
  'activated-package': {
    title: '매크로가 숨겨진 파일을 엽니다',
    found: {
      opensPackage: '문서에 포함된 파일을 사용자가 더블클릭한 것처럼 매크로가 엽니다.',
    },
    why: '포함된 파일은 프로그램일 수 있으며, 묻지 않고 실행됩니다.',
    honest: '일반 문서에서는 포함된 파일을 열지 사용자가 직접 결정합니다.',
  },
  'dde-field': {
    title: '문서의 필드가 프로그램을 실행합니다',
    found: { startsProgram: '문서를 열면 Windows에서 다음을 실행하려고 합니다: {command}' },
    why: '이런 필드에는 매크로가 필요 없습니다. 연결된 파일의 데이터로 업데이트할지 묻는 평범해 보이는 질문에 ‘예’를 클릭하면, 그것만으로 프로그램이 실행됩니다.',
    honest: '일반적인 필드는 프로그램이 아니라 Excel의 표를 가리킵니다.',
  },
  'embedded-program': {
    title: '문서 안에 프로그램이 숨겨져 있습니다',
    found: {
      script: '‘{document}’ 문서 안에 ‘{name}’ 스크립트가 있습니다.',
      program: '‘{document}’ 문서 안에 ‘{name}’ 프로그램이 있습니다.',
      shortcut: '‘{document}’ 문서 안에 ‘{name}’ 바로 가기가 있습니다.',
    },
    why: '작은 문서 그림처럼 보이지만, 더블클릭하면 프로그램이 실행됩니다.',
    honest: '일반 문서에는 표와 그림, 글이 있을 뿐 프로그램은 없습니다.',
  },
  'enable-content-lure': {
    title: '문서에서 ‘콘텐츠 사용’을 클릭하라고 합니다',
    found: { asksForClick: '문서에 이렇게 적혀 있습니다: “{phrase}”' },
    why: '이 클릭이 숨겨진 프로그램을 실행합니다. Emotet에는 이 클릭이 필요하므로, 문서마다 온갖 이유를 댑니다.',
    honest:
      '청구서나 안내문은 ‘편집 사용’이나 ‘콘텐츠 사용’을 클릭하지 않아도 읽을 수 있습니다. 매크로가 차단되었다는 빨간색 표시줄이 나타나면 그대로 두고, 파일 속성에서 ‘차단 해제’를 절대 선택하지 마세요.',
  },
  'equation-exploit': {
    title: '이 문서는 열기만 해도 컴퓨터를 공격합니다',
    found: { runsCode: '‘{name}’ 안에 숨은 코드를 실행하는 가짜 수식이 있습니다.' },
    why: 'Office 수식 편집기의 오래된 취약점을 이용합니다. 매크로도, 다른 클릭도 필요 없습니다.',
    honest: '진짜 수식은 이런 동작을 하지 않습니다. 최신 버전의 Office는 이 오래된 편집기를 더 이상 사용하지 않습니다.',
  },
  'event-started-macro': {
    title: '나중에 실행되는 매크로입니다',
    found: {
      startsAtEvent: '문서를 화면에 표시하거나 사용하기만 해도 ‘{procedure}’ 매크로가 실행됩니다.',
      startsAtClosing: '문서를 닫을 때 ‘{procedure}’ 매크로가 실행됩니다.',
      waitsForClick: '문서 안의 매크로가 클릭이나 입력을 기다렸다가 공격과 같은 동작을 합니다({means}).',
    },
    why: '많은 보안 프로그램이 문서를 여는 순간만 감시하므로, 공격자는 일부러 매크로가 나중에 실행되게 합니다.',
    honest: '일반적인 매크로는 대개 버튼을 클릭해야 실행됩니다.',
  },
  'hidden-payload': {
    title: '문서 안에 무언가 숨겨져 있습니다',
    found: {
      payloadInForm: '보이지 않는 폼(‘{name}’)에 명령이나 코드가 들어 있습니다.',
      payloadInProperty: '문서 속성 ‘{name}’ 항목에 명령이나 코드가 들어 있습니다.',
      payloadInText: '아무도 보지 않는 곳(‘{name}’)에 명령이나 코드가 들어 있습니다.',
      readsHiddenText: '매크로가 실행할 내용을 문서의 숨겨진 글에서 가져옵니다.',
    },
    why: 'Emotet은 보안 프로그램이 코드를 찾지 않는 곳에 명령을 숨겼습니다.',
    honest: '일반 문서에서 그런 곳에 있는 것은 글과 숫자이지 명령이 아닙니다.',
  },
  'macro-sheet-handover': {
    title: '매크로가 숨겨진 매크로 시트를 실행합니다',
    found: {
      runsCellName: '매크로가 셀에서 이름을 읽어, 그 이름에 해당하는 것을 실행합니다.',
      runsSheetCommand: '매크로가 오래된 Excel 4.0 매크로 언어의 명령을 실행합니다.',
    },
    why: '공격을 두 언어로 나누면 보안 프로그램이 알아차리기 더 어렵습니다.',
    honest: '일반적인 매크로는 다른 매크로를 이름으로 바로 호출합니다.',
  },
  'native-call-macro': {
    title: '매크로가 Windows의 내부 함수를 사용합니다',
    found: {
      callsWindows: '매크로가 Windows의 ‘{function}’ 함수를 호출합니다.',
    },
    why: '이런 함수를 쓰면 매크로가 프로그램을 실행하거나, 파일을 다운로드하거나, 아무도 볼 수 없는 코드를 실행할 수 있습니다.',
    honest: '일반적인 매크로는 기다리거나 시간을 재거나 창을 찾을 때 Windows 함수를 씁니다.',
  },
  'obfuscated-macro': {
    title: '매크로가 하는 일을 숨기고 있습니다',
    found: {
      hasRandomNames: '매크로 안의 이름이 무작위 글자로 되어 있습니다.',
      isTornApart: '매크로 안의 문자열이 {count}개 조각으로 나뉘어 있습니다.',
      isSpeltOut: '매크로가 문자열을 한 글자씩 조립합니다({count}곳).',
    },
    why: '공격자는 보안 프로그램이 알아보지 못하도록 매크로가 하는 일을 숨깁니다.',
    honest: '사람이 만든 매크로에는 뜻을 알 수 있는 이름이 쓰입니다.',
  },
  'picture-lure': {
    title: '문서 대신 그림 한 장만 있습니다',
    found: {
      onlyPicture: '그림 한 장만 있고 글이 거의 없으며 편집한 흔적도 없는데, 저절로 실행되는 매크로가 들어 있습니다.',
    },
    why: 'Emotet은 메일 필터가 읽지 못하도록 ‘콘텐츠 사용’을 클릭하라는 말을 그림으로 넣습니다.',
    honest: '스캔한 서류도 그림이지만, 매크로는 들어 있지 않습니다.',
  },
  'program-starting-macro': {
    title: '이 문서는 숨겨진 프로그램을 실행합니다',
    found: {
      startsProgram: '{when} ‘{procedure}’ 매크로가 실행되어 프로그램을 시작합니다({means}).',
      fetchesFile: '{when} ‘{procedure}’ 매크로가 실행되어 인터넷에서 파일을 다운로드합니다({means}).',
      runsMemory: '{when} ‘{procedure}’ 매크로가 실행되어 메모리에서 숨은 코드를 시작합니다({means}).',
      handsOver: '{when} ‘{procedure}’ 매크로가 실행되어 숨은 명령을 시작합니다({means}).',
      isScrambled: '{when} ‘{procedure}’ 매크로가 알아볼 수 없게 뒤섞어 놓은 코드를 실행합니다.',
    },
    why: 'Emotet은 이렇게 침입합니다. 숨겨진 프로그램이 악성 코드를 다운로드하고, 그 악성 코드가 메일을 훔칩니다.',
    honest: '업무용 문서는 저절로 프로그램을 실행하지 않습니다.',
  },
  'random-author': {
    title: '문서 작성자가 실제 이름이 아닙니다',
    found: {
      knownAuthor: '문서 작성자가 ‘{author}’입니다. 예전 Emotet 문서와 같습니다.',
      randomAuthor: '문서 작성자가 ‘{author}’입니다. 무작위 글자로 보입니다.',
    },
    why: 'Emotet은 문서를 기계로 만들고 작성자를 아무렇게나 채웁니다.',
    honest: '사람이 만든 문서에는 이름이나 사용자 이름, 회사 이름이 있습니다.',
  },
  'remote-shortcut': {
    title: '외부 네트워크로 연결되는 바로 가기입니다',
    found: {
      opensElsewhere: '‘{name}’ 파일은 조직 밖에 있는 컴퓨터 ‘{host}’의 폴더나 프로그램을 엽니다.',
      connectsElsewhere: '‘{name}’ 파일은 컴퓨터를 조직 밖에 있는 ‘{host}’에 연결합니다.',
    },
    why: '더블클릭하면 그곳에 있는 것이 실행될 수 있고, 컴퓨터의 로그인 정보가 넘어갈 수도 있습니다.',
    honest: '동료가 보내는 바로 가기는 조직 내부 네트워크로 연결됩니다.',
  },
  'remote-template': {
    title: '문서가 인터넷에서 다른 파일을 불러옵니다',
    found: {
      fetchesTemplate: '열면 다음 주소에서 서식 파일을 불러옵니다: {address}',
      fetchesObject: '열면 다음 주소에서 내용의 일부를 불러옵니다: {address}',
    },
    why: '위험한 매크로는 불러온 파일 안에 있을 수 있습니다. 그래서 첨부 파일 자체는 무해해 보입니다.',
    honest: '조직의 문서는 컴퓨터나 조직의 서버에 있는 서식 파일을 사용합니다.',
  },
  'self-starting-macro': {
    title: '이 문서는 저절로 매크로를 실행합니다',
    found: {
      startsAtOpening: '‘콘텐츠 사용’을 클릭하는 즉시 ‘{procedure}’ 매크로가 실행됩니다.',
    },
    why: '위험한 문서에는 이런 매크로가 있습니다. 무해한 통합 문서에도 있을 수 있습니다.',
    honest: '예상하지 못한 매크로 문서라면 보낸 사람에게 전화해 확인하세요.',
  },
  'self-updating-object': {
    title: '문서에 포함된 개체가 저절로 실행됩니다',
    found: {
      activates: 'Word가 문서를 열면서 포함된 ‘{className}’ 개체를 실행합니다.',
      hides: '포함된 개체가 보안 프로그램을 피하는 방식으로 작성되어 있습니다.',
    },
    why: '공격자는 이런 개체로 매크로도 클릭도 없이 프로그램을 실행합니다.',
    honest: '일반 문서에 포함된 표와 그림은 더블클릭하기 전에는 아무 동작도 하지 않습니다.',
  },
  'stomped-macro': {
    title: '매크로의 읽을 수 있는 부분이 지워졌습니다',
    found: {
      sourceMissing: 'Office는 이 매크로를 실행하지만, 읽을 수 있는 코드는 지워졌거나 바뀌었습니다.',
      startsUnseen:
        'Office는 ‘{procedure}’ 매크로를 저절로 실행하고 ‘{means}’ 기능을 사용하지만, 읽을 수 있는 코드는 지워졌거나 바뀌었습니다.',
    },
    why: '보안 프로그램과 내용을 확인하려는 사람을 속이는 것 말고는 다른 목적이 없습니다.',
    honest: 'Office는 매크로를 항상 사람이 읽는 형태와 실행하는 형태 두 가지로 저장합니다.',
  },
  'templates-folder-lure': {
    title: '문서를 특별한 폴더로 옮기라고 합니다',
    found: { asksToCopy: '문서에 이렇게 적혀 있습니다: “{phrase}”' },
    why: 'Office는 그 폴더에 있는 매크로를 경고 없이 실행합니다. Emotet은 2022년 11월에 이 수법을 썼습니다.',
    honest: '일반 문서를 읽으려고 Office 폴더에 복사해야 하는 일은 없습니다.',
  },
  'written-script': {
    title: '매크로가 디스크에 프로그램을 저장합니다',
    found: {
      writesAndStarts: '매크로가 ‘{file}’ 파일을 저장하고 실행할 수 있습니다.',
      writesScript: '매크로가 Windows에서 실행되는 ‘{file}’ 파일을 저장합니다.',
    },
    why: '저장된 파일이 공격의 다음 단계입니다.',
    honest: '일반적인 매크로가 저장하는 것은 표, 문서, PDF 파일입니다.',
  },
  'onenote-double-click': {
    title: '노트에서 더블클릭하라고 합니다',
    found: { invitation: '‘{name}’ 노트에서 파일을 가리고 있는 그림을 더블클릭하라고 합니다.' },
    why: '더블클릭해도 그림이 열리지 않습니다. 그 아래 숨겨진 것이 실행됩니다.',
    honest: '일반적인 노트는 클릭하지 않아도 내용이 바로 보입니다.',
  },
  'onenote-script': {
    title: '프로그램이 숨겨진 노트입니다',
    found: { script: '‘{section}’ 노트에 ‘{name}’ 프로그램이 숨겨져 있습니다.' },
    why: '노트를 더블클릭하면 프로그램이 실행됩니다. Emotet은 2023년 3월에 이런 노트를 보냈습니다.',
    honest: '일반적인 노트에는 글과 그림, 문서가 있을 뿐 프로그램은 없습니다.',
  },
  'shortcut-command': {
    title: '명령을 실행하는 바로 가기입니다',
    found: {
      startsCommand: '‘{name}’ 바로 가기는 Windows의 ‘{program}’ 프로그램을 이용해 명령을 실행합니다.',
      hidesCommand: '‘{name}’ 바로 가기는 보이지 않는 곳에 긴 명령을 숨기고 있습니다.',
      carriesScript: '‘{name}’ 바로 가기의 끝부분에 무언가 숨겨져 있습니다.',
    },
    why: '바로 가기는 문서처럼 보일 수 있지만, 더블클릭하면 명령이 실행됩니다.',
    honest: '명령을 실행하는 바로 가기를 메일로 보낼 이유는 없습니다.',
  },
  'encrypted-document': {
    title: '암호가 걸린 Office 파일입니다',
    found: {
      locked: '‘{name}’ 파일에 암호가 걸려 있어 안을 확인할 수 없습니다.',
      opened: '‘{name}’ 파일에 암호가 걸려 있지만, Emotet Guard가 시도한 암호 중 하나로 열렸습니다.',
      opensByItself: '‘{name}’ 파일은 암호화되어 있지만, Office에서는 암호를 묻지 않고 열립니다.',
    },
    why: '보안 프로그램은 암호가 걸린 파일 안을 볼 수 없습니다. 공격자는 이 점을 이용해 검사를 피합니다.',
    honest: '암호가 걸린 파일을 예상하지 못했다면 보낸 사람에게 전화해 확인하세요.',
  },
  'excel4-macro-sheet': {
    title: '오래된 Excel 4.0 매크로가 든 통합 문서입니다',
    found: {
      holdsMacroSheet: '‘{sheet}’ 시트에 1992년에 나온 언어로 된 매크로가 있습니다.',
      startsMacroSheet:
        '‘{sheet}’ 시트에 1992년에 나온 언어로 된 매크로가 있습니다. ‘{name}’ 이름이 이 매크로를 자동으로 실행합니다.',
    },
    why: '2022년에 Emotet은 많은 보안 프로그램이 읽지 않는 이런 시트에 명령을 숨겼습니다.',
    honest: '지금은 이 언어가 필요한 통합 문서가 없습니다. 아주 오래된 통합 문서만 아직 사용합니다.',
  },
  'hidden-macro-sheet': {
    title: '매크로 시트가 숨겨져 있습니다',
    found: {
      hiddenSheet: '‘{sheet}’ 매크로 시트가 숨겨져 있습니다.',
      veryHiddenSheet: '‘{sheet}’ 매크로 시트는 Excel의 ‘숨기기 취소’ 목록에도 나타나지 않게 숨겨져 있습니다.',
    },
    why: '명령은 보이지 않고, ‘콘텐츠 사용’을 클릭하라는 그림만 보이게 하려는 것입니다.',
    honest: '정상적인 작업을 하는 매크로라면 숨길 필요가 없습니다.',
  },
  'macro-sheet-command': {
    title: '이 통합 문서는 숨겨진 프로그램을 실행합니다',
    found: {
      startsProgram: '{when} 수식이 ‘{program}’ 프로그램을 실행합니다.',
      fetchesFile: '{when} 수식이 인터넷에서 파일을 다운로드합니다({means}).',
      callsWindows: '{when} 수식이 Windows의 ‘{function}’ 함수를 호출합니다.',
    },
    why: 'Emotet은 이렇게 침입합니다. 프로그램이 악성 코드를 다운로드하고, 그 악성 코드가 메일을 훔칩니다.',
    honest: '일반적인 수식은 계산만 합니다. 프로그램을 실행하거나 파일을 다운로드하지 않습니다.',
  },
  'self-starting-macro-sheet': {
    title: '매크로 시트가 저절로 실행됩니다',
    found: {
      startsAtOpening: '‘{name}’ 이름 때문에, ‘콘텐츠 사용’을 클릭하는 즉시 Excel이 매크로 시트를 실행합니다.',
      startsLater: '‘{name}’ 이름 때문에, 통합 문서로 돌아오거나 닫을 때 Excel이 매크로 시트를 실행합니다.',
    },
    why: '클릭 한 번이면 충분합니다. Excel은 다시 묻지 않습니다.',
    honest: '일반적인 매크로는 대개 버튼을 클릭해야 실행됩니다.',
  },
  'program-starting-pdf': {
    title: 'PDF 파일이 프로그램을 실행합니다',
    found: {
      starts: '‘{name}’ 파일을 열거나 클릭하면 다음이 실행됩니다: {program}',
      opensEmbedded: '‘{name}’ 파일이 그 안에 숨겨진 ‘{file}’ 파일을 엽니다.',
    },
    why: 'PDF는 읽기 위한 것입니다. ‘열기’나 ‘허용’을 한 번 클릭하면 프로그램이 무엇이든 할 수 있게 됩니다.',
    honest: '일반적인 PDF 파일은 페이지를 보여 주고 웹사이트로 연결할 뿐, 아무것도 실행하지 않습니다.',
  },
};
