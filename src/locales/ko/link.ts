import type { GroupTexts } from '../catalogue';

export const link: GroupTexts<'link'> = {
  'app-launching-link': {
    title: '프로그램을 실행하는 링크입니다',
    found: {
      installer: '{host}에 있는 앱을 설치하려고 Windows 앱 설치 관리자를 실행하는 링크가 있습니다.',
      remoteSearch: '{host}에 있는 폴더를 내 컴퓨터의 검색 결과처럼 보이게 여는 링크가 있습니다.',
      opensInOffice: '{host}에 있는 문서를 Word, Excel 또는 PowerPoint에서 바로 여는 링크가 있습니다.',
      troubleshooter: '명령을 실행할 수 있는 Windows 도구({scheme})를 여는 링크가 있습니다.',
    },
    why: '이런 링크는 브라우저와 브라우저의 경고를 거치지 않습니다. Emotet은 이런 링크를 이용해 ‘Adobe PDF’ 구성 요소인 척 설치되었습니다.',
    honest: '정상적인 메일의 링크는 웹 페이지로 연결됩니다. 프로그램은 IT 담당 부서나 스토어를 통해 설치합니다.',
  },
  'direct-download-link': {
    title: '해를 끼칠 수 있는 형식의 파일로 연결되는 링크입니다',
    found: {
      download: '{host} 사이트에서 ‘{file}’ 파일을 다운로드하는 링크가 있습니다.',
      sharedFolder: '조직 밖에 있는 {host} 공유 폴더에서 ‘{file}’ 파일을 여는 링크가 있습니다.',
    },
    why: 'ZIP 파일, 매크로 문서, 스크립트를 링크로 보내면 첨부 파일을 검사하는 필터를 빠져나갑니다.',
    honest: '회사는 보통 자사 웹사이트의 페이지로 연결하고, 파일은 그곳에서 고르게 합니다.',
  },
  'disguised-host-link': {
    title: '연결되는 곳을 숨긴 링크입니다',
    found: {
      codedNumber: '주소를 숫자로 위장한 링크가 있습니다. 실제로는 {host} 사이트로 연결됩니다.',
      userName: '실제 주소인 {host} 앞에 가짜 이름을 붙인 링크가 있습니다.',
      lookalikeLetters: '{looksLike}처럼 보이도록 다른 문자로 쓴 {host} 링크가 있습니다.',
      bareNumber: '이름 대신 숫자({host})로 연결되는 링크가 있습니다.',
      oddPort: '평소에 쓰지 않는 포트({port})로 {host} 사이트에 연결하는 링크가 있습니다.',
      notEncrypted: '의심스러운 링크가 암호화되지 않은 방식(http)으로 {host} 사이트에 연결됩니다.',
    },
    why: '공격자는 사람도 필터도 어디로 연결되는지 알 수 없게 주소를 씁니다.',
    honest: '회사의 링크는 회사 이름을 보통 글자로 쓰고 https를 사용합니다.',
  },
  'hacked-cgi-link': {
    title: '웹사이트의 프로그램 폴더로 연결되는 링크입니다',
    found: {
      cgiDirectory:
        '{host} 사이트의 ‘{directory}’ 폴더로 연결되는 링크가 있습니다. 웹 페이지가 아니라 프로그램을 두는 곳입니다.',
    },
    why: 'Emotet은 해킹한 웹사이트의 이런 폴더에 문서를 숨깁니다.',
    honest: '일반적인 웹사이트는 방문자를 이런 폴더로 안내하지 않습니다.',
  },
  'hacked-wordpress-link': {
    title: '해킹된 웹사이트의 내부 폴더로 연결되는 링크입니다',
    found: {
      wordpressDirectory:
        '{host} 사이트의 ‘{directory}’ 폴더로 연결되는 링크가 있습니다. WordPress 사이트에는 이런 폴더가 없습니다.',
    },
    why: 'Emotet은 해킹한 웹사이트에 자기 폴더를 만들어 문서를 숨깁니다. 사이트 주인은 이 사실을 모릅니다.',
    honest: '일반적인 웹사이트의 링크는 페이지나 ‘uploads’ 안의 파일로 연결됩니다.',
  },
  'invoice-directory-link': {
    title: '청구서 같은 이름의 링크입니다',
    found: {
      invoiceDirectory: '{host} 사이트의 ‘{directory}’ 폴더로 연결되는 링크가 있습니다.',
    },
    why: '2018년과 2019년에 Emotet은 링크의 폴더에 청구서나 문서 같은 이름을 붙였습니다.',
    honest: '회계 서비스에도 이런 이름의 페이지가 있으므로, 이것만으로는 판단할 수 없습니다.',
  },
  'listed-link': {
    title: '위험하다고 알려진 웹사이트로 연결되는 링크입니다',
    found: {
      listedAddress: '{host} 링크가 위험한 주소 목록({source})에 있습니다.',
      listedSite: '{host} 사이트로 연결되는 링크가 있습니다. 이 웹사이트는 위험한 웹사이트 목록({source})에 있습니다.',
      listTooOld:
        '{host} 링크가 위험한 주소 목록({source})에 있지만, 목록이 너무 오래되어 사용하지 않습니다({day} 작성).',
    },
    why: '최근 보안 연구원들이 이 주소에서 악성 파일을 발견했습니다.',
    honest: '해킹된 웹사이트는 그 뒤에 복구되었을 수도 있습니다. 보안 담당자에게 확인을 요청하세요.',
  },
  'mismatched-link-text': {
    title: '표시된 곳과 다른 곳으로 연결되는 링크입니다',
    found: {
      otherDomain: '링크에 ‘{shown}’ 주소가 보이지만 실제로는 {host} 사이트로 연결됩니다.',
      fileName: '링크에 ‘{shown}’ 파일 이름이 보이지만 실제로는 {host} 사이트의 폴더로 연결됩니다.',
    },
    why: '링크에는 어떤 글자든 표시할 수 있습니다. Emotet은 아는 이름을 보여 주고 다른 곳으로 연결합니다.',
    honest: '정상적인 메일에서는 보통 보이는 주소가 그대로 열립니다. 클릭 수를 세는 뉴스레터는 예외입니다.',
  },
  'number-query-link': {
    title: '숫자만으로 끝나는 링크입니다',
    found: {
      numberQuery: '{host} 링크의 끝부분이 ‘{query}’입니다.',
    },
    why: '2023년에 Emotet의 링크는 방문자를 구분하는 여섯 자리 숫자로 끝났습니다.',
    honest: '일반적인 링크는 ‘id=’처럼 숫자가 무엇을 뜻하는지 알려 줍니다.',
  },
  'random-directory-link': {
    title: '무작위 글자로 끝나는 링크입니다',
    found: {
      randomUnderSystem: '{host} 사이트의 내부 폴더 중 이름이 무작위인 ‘{directory}’ 폴더로 연결되는 링크가 있습니다.',
      longRandomName: '{host} 사이트에서 이름이 길고 무작위인 ‘{directory}’ 폴더로 연결되는 링크가 있습니다.',
      randomName: '{host} 사이트에서 이름이 무작위인 ‘{directory}’ 폴더로 연결되는 링크가 있습니다.',
    },
    why: 'Emotet은 해킹한 웹사이트에 프로그램이 지어낸 이름의 폴더를 만들어 문서를 둡니다.',
    honest: '주소에 이런 코드를 쓰는 웹 서비스도 있습니다. 모르는 웹사이트라면 보낸 사람에게 전화해 확인하세요.',
  },
  'unrelated-link-domain': {
    title: '주고받은 메일과 관계없는 웹사이트로 연결되는 링크입니다',
    found: {
      unrelatedDomain: '보낸 사람의 도메인({sender})과 관계없는 {host} 사이트로 연결되는 링크가 있습니다.',
      inName:
        '{target} 사이트로 연결되는 링크가 있습니다. 보낸 사람은 {name} 님의 이름을 쓰지만, 그분의 주소가 아닙니다.',
    },
    why: 'Emotet의 링크는 아무 관계도 없는 해킹된 웹사이트로 연결됩니다.',
    honest: '다른 웹사이트로 링크를 거는 일은 흔하므로, 이것만으로는 판단할 수 없습니다.',
  },
};
