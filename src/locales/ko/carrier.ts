import type { GroupTexts } from '../catalogue';

export const carrier: GroupTexts<'carrier'> = {
  'attached-program': {
    title: '첨부 파일이 프로그램입니다',
    found: {
      script: '첨부된 {name} 파일은 스크립트입니다. 열면 Windows가 곧바로 실행합니다.',
      program: '첨부된 {name} 파일은 프로그램입니다.',
      adminScript: '첨부된 {name} 파일은 컴퓨터에서 명령을 실행할 수 있는 스크립트입니다.',
      shortcut: '첨부된 {name} 파일은 바로 가기입니다. 보낸 사람이 정해 둔 폴더나 연결, 프로그램을 엽니다.',
    },
    why: '문서인 줄 알고 열면, 다시 묻지도 않고 컴퓨터에서 프로그램이 실행됩니다.',
    honest: '업무에서 주고받는 것은 문서이지 프로그램이 아닙니다. 소프트웨어는 제조사 웹사이트에서 받습니다.',
  },
  'disguised-document': {
    title: '파일 형식이 이름과 다릅니다',
    found: { disguised: '{name} 파일의 실제 형식은 {actual}입니다.' },
    why: '형식이 맞지 않는 파일은 메일 필터를 빠져나가지만, Office에서는 그대로 열립니다.',
    honest: '동료가 보내는 파일은 이름과 형식이 일치합니다.',
  },
  'disguised-file-name': {
    title: '파일 형식을 숨긴 이름입니다',
    found: {
      doubleExtension:
        '{name} 파일은 문서처럼 보이지만 실제 확장자는 ‘.{extension}’입니다. 프로그램을 실행할 수 있는 파일입니다.',
      reversed:
        '{name} 파일의 이름에는 글자 일부를 거꾸로 보이게 하는 숨은 문자가 있습니다. 실제 확장자는 ‘.{extension}’입니다.',
      blanks: '{name} 파일은 이름에 긴 공백을 넣어 실제 확장자인 ‘.{extension}’ 부분이 보이지 않게 했습니다.',
      invisible: '{name} 파일의 이름에는 보이지 않는 문자가 있습니다. 실제 확장자는 ‘.{extension}’입니다.',
    },
    why: 'Windows는 파일 이름의 끝부분(확장자)을 숨깁니다. 그래서 문서처럼 보이는 파일이 프로그램을 실행할 수 있습니다.',
    honest: '정상적인 메일이라면 파일 형식을 숨길 이유가 없습니다.',
  },
  'emotet-file-name': {
    title: 'Emotet이 흔히 쓰는 파일 이름입니다',
    found: { shape: '{name} 파일의 이름은 Emotet이 자동으로 만드는 이름과 비슷합니다.' },
    why: 'Emotet은 단어, 날짜, 숫자를 이어 붙여 파일 이름을 자동으로 만듭니다.',
    honest: '스캐너나 회계 프로그램도 이런 이름을 붙이므로, 이것만으로는 판단할 수 없습니다.',
  },
  'html-smuggling': {
    title: '파일을 만들어 내는 웹 페이지입니다',
    found: {
      buildsFile: '첨부된 ‘{name}’ 페이지를 열면 컴퓨터에 파일이 만들어집니다.',
      handsOver: '첨부된 ‘{name}’ 페이지는 브라우저 안에서 ‘{file}’ 파일을 만들어 저장하게 합니다.',
      hidesScript: '첨부된 ‘{name}’ 페이지는 인코딩해서 숨겨 둔 스크립트를 실행합니다.',
      leadsOn: '첨부된 ‘{name}’ 페이지를 열면 곧바로 {host} 사이트로 이동합니다.',
    },
    why: '파일이 브라우저 안에서 비로소 만들어지므로, 어떤 메일 필터도 이 파일을 검사하지 못했습니다.',
    honest: '정상적인 메일에는 파일 자체가 첨부됩니다.',
  },
  'locked-archive': {
    title: '암호가 걸린 첨부 파일입니다',
    found: {
      locked: '{name} 압축 파일에 암호가 걸려 있습니다.',
      namesLocked: '{name} 압축 파일은 안에 든 파일의 이름조차 볼 수 없도록 암호화되어 있습니다.',
    },
    why: '암호가 걸린 파일은 백신 프로그램이 안을 검사할 수 없습니다. Emotet은 이 점을 이용해 검사를 피합니다.',
    honest: '첨부 파일에 항상 암호를 걸고 그 암호를 다른 메일로 보내는 회사도 많습니다.',
  },
  'macro-capable-document': {
    title: '매크로가 들어갈 수 있는 문서입니다',
    found: { document: '{name} 문서는 매크로가 들어갈 수 있는 형식입니다.' },
    why: '매크로는 문서 안에 든 작은 프로그램입니다. 누군가 ‘콘텐츠 사용’을 클릭하면 Emotet은 이 매크로부터 실행됩니다.',
    honest:
      '이런 형식의 문서는 대부분 정상입니다. 확장자가 .docx인 Word 파일과 .xlsx인 Excel 파일에는 매크로가 없습니다.',
  },
  'onenote-attachment': {
    title: '첨부 파일이 OneNote 파일입니다',
    found: { note: '{name} 파일은 OneNote 파일입니다.' },
    why: '2023년에 Emotet은 이런 파일에 버튼 그림을 넣고 그 아래에 프로그램을 숨겼습니다.',
    honest: 'OneNote 전자 필기장은 보통 첨부하지 않고 링크로 공유합니다.',
  },
  'opaque-container': {
    title: '메일 필터가 잘 열어 보지 않는 파일 형식입니다',
    found: { container: '{name} 파일은 {kind} 형식이며, 안에 다른 파일을 담을 수 있습니다.' },
    why: '공격자는 메일 필터가 파일을 보지 못하고 Office도 경고하지 않도록 이렇게 포장합니다.',
    honest: '일반 문서는 그대로 보내거나 ZIP 파일로 보냅니다.',
  },
  'padded-document': {
    title: '백신 검사를 피하려고 부풀린 문서입니다',
    found: {
      entry: '{name} 파일은 압축된 상태에서는 {packedKilobytes} KB이지만, 압축을 풀면 {megabytes} MB가 됩니다.',
      attachment: '{name} 문서의 크기는 {megabytes} MB입니다.',
    },
    why: 'Emotet은 문서를 빈 데이터로 채워, 백신 프로그램이 검사하지 못할 만큼 크게 만듭니다.',
    honest: '일반 문서가 거의 빈 데이터로만 채워져 있는 일은 없습니다.',
  },
  'password-in-same-message': {
    title: '암호가 같은 메일에 적혀 있습니다',
    found: {
      openedMacro:
        '이 메일에 적힌 암호로 {name} 압축 파일이 열립니다. 안에 든 {inner} 파일은 프로그램을 실행할 수 있습니다.',
      opened: '이 메일에 적힌 암호로 {name} 압축 파일이 열립니다.',
      stated: '{name} 압축 파일에 암호가 걸려 있고, 그 암호도 이 메일에 적혀 있는 것으로 보입니다.',
      flooded:
        '{name} 압축 파일에 암호가 걸려 있고, 이 메일에는 아무도 다 입력해 볼 수 없을 만큼 많은 암호가 적혀 있습니다.',
    },
    why: '자물쇠 옆에 열쇠를 두면 아무것도 지키지 못합니다. 백신 프로그램만 막을 뿐이고, Emotet이 노리는 것도 바로 그것입니다.',
    honest: '파일을 정말 보호하려는 사람은 암호를 다른 방법으로 전합니다.',
  },
  'pdf-with-link': {
    title: '의심스러운 웹사이트로 연결되는 PDF입니다',
    found: {
      hackedSite: '짧은 PDF 안에 {host} 링크가 있습니다. 해킹된 웹사이트의 링크처럼 보입니다.',
      download: '짧은 PDF 안에 {host} 사이트에서 ‘{file}’ 파일을 다운로드하는 링크가 있습니다.',
    },
    why: 'Emotet은 링크를 클릭하게 하려고 PDF를 보냅니다. 악성 문서는 그 링크를 따라간 곳에 있습니다.',
    honest: '일반 PDF는 그 자체에 내용이 있고, 링크도 회사의 웹사이트로 연결됩니다.',
  },
  'risky-archive-entry': {
    title: '압축 파일 안에 위험한 파일이 있습니다',
    found: {
      document: '{archive} 압축 파일 안에 매크로가 들어갈 수 있는 {name} 문서가 있습니다.',
      onenote: '{archive} 압축 파일 안에 OneNote 형식의 {name} 파일이 있습니다.',
      shortcut: '{archive} 압축 파일 안에 어떤 명령이든 실행할 수 있는 {name} 바로 가기가 있습니다.',
      script: '{archive} 압축 파일 안에 열면 실행되는 {name} 스크립트가 있습니다.',
      adminScript: '{archive} 압축 파일 안에 컴퓨터에서 명령을 실행할 수 있는 {name} 스크립트가 있습니다.',
      program: '{archive} 압축 파일 안에 {name} 프로그램이 있습니다.',
      scriptAmongMany: '{archive} 압축 파일에 든 많은 파일 중에 {name} 스크립트가 있습니다.',
      programAmongMany: '{archive} 압축 파일에 든 많은 파일 중에 {name} 프로그램이 있습니다.',
    },
    why: 'Emotet은 문서, 바로 가기, 스크립트를 압축 파일에 넣어 메일 필터를 빠져나갑니다.',
    honest: '거래처가 보내는 것은 PDF나 일반 문서입니다. 바로 가기나 스크립트를 보낼 이유가 없습니다.',
  },
  'small-single-entry-archive': {
    title: '파일이 하나뿐인 아주 작은 압축 파일입니다',
    found: { single: '{name} 압축 파일에는 {inner} 파일만 들어 있고, 크기는 {kilobytes} KB에 불과합니다.' },
    why: 'Emotet은 작은 문서 하나를 압축 파일에 넣어 메일 필터가 보지 못하게 합니다.',
    honest: '모든 첨부 파일을 자동으로 압축하는 회사도 있으므로, 이것만으로는 판단할 수 없습니다.',
  },
  'twin-archive-name': {
    title: '압축 파일과 안에 든 문서의 이름이 같습니다',
    found: { twin: '압축 파일과 그 안에 하나뿐인 파일의 이름이 모두 {name}입니다.' },
    why: 'Emotet은 압축 파일에 안에 든 문서와 같은 이름을 붙입니다.',
    honest: 'Windows에서 파일 하나를 압축해도 이름이 같아지므로, 이것만으로는 판단할 수 없습니다.',
  },
  'two-faced-archive': {
    title: '내용이 두 가지인 압축 파일입니다',
    found: { twoFaced: '{name} 압축 파일은 여는 프로그램에 따라 다른 파일이 나타납니다.' },
    why: '메일 필터는 무해한 파일을 검사하지만, 사용 중인 압축 프로그램에서는 다른 파일이 풀립니다.',
    honest: '일반 압축 파일에는 파일 목록이 하나뿐이고, 실제 내용과 일치합니다.',
  },
  'attachment-in-anothers-name': {
    title: '아는 사람의 이름으로 낯선 사람이 보낸 파일입니다',
    found: { attachment: '‘{file}’ 파일은 {name} 님의 이름으로 왔지만, 그분의 주소에서 온 것이 아닙니다.' },
    why: 'Emotet은 메일을 도난당한 사람의 이름으로 파일을 보냅니다.',
    honest:
      '본인이라면 늘 쓰던 주소로 파일을 보냅니다. 주소가 바뀌었다면 열기 전에, 원래 알고 있던 번호로 본인에게 전화해 확인하세요.',
  },
};
