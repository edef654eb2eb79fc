import type { GroupTexts } from '../catalogue';

export const thread: GroupTexts<'thread'> = {
  'reply-without-thread': {
    title: '이전 메일이 없는 ‘답장’입니다',
    found: {
      noThreadHeaders: '제목 앞에 ‘{prefix}’ 표시가 있지만, 이전의 어떤 메일과도 연결되어 있지 않습니다.',
    },
    why: 'Emotet은 훔친 제목 앞에 ‘Re:’를 붙여, 주고받던 메일의 일부처럼 보이게 합니다.',
    honest: '진짜 답장에는 이전 메일과 연결해 주는 숨은 정보가 있습니다.',
  },
  'date-zone-mismatch': {
    title: '시간대가 서로 다릅니다',
    found: {
      zones: '메일을 쓴 곳의 시간대는 UTC{date}인데, 보낸 서버의 시간대는 UTC{server}입니다.',
    },
    why: 'Emotet은 해킹된 컴퓨터에서 실행됩니다. 그 컴퓨터는 Emotet이 도용하는 메일 계정과 다른 나라에 있는 경우가 많습니다.',
    honest: '출장이나 여행 중인 사람이 보낸 메일도 이렇게 보입니다.',
  },
  'doubled-reply-prefix': {
    title: '‘Re:’가 두 번 있습니다',
    found: {
      doubled: '제목 앞에 ‘{prefixes}’ 표시가 있습니다.',
    },
    why: 'Emotet은 이미 ‘Re:’가 붙어 있는 훔친 제목 앞에 ‘Re:’를 또 붙입니다.',
    honest: '대부분의 메일 앱은 아무리 여러 번 주고받아도 ‘Re:’를 한 번만 씁니다.',
  },
  'foreign-html-document': {
    title: '다른 메일이 통째로 붙어 있습니다',
    found: {
      pasted: '새로 쓴 글 아래에 온전한 페이지가 하나 더 있습니다. 이전 메일을 통째로 붙여 넣은 것처럼 보입니다.',
    },
    why: 'Emotet은 메일 앱처럼 인용하지 않습니다. 훔친 메일을 자신이 쓴 한 줄 아래에 통째로 붙여 넣습니다.',
    honest: '메일 앱은 이전 메일의 내용만 인용합니다.',
  },
  'hyphenated-boundary': {
    title: 'Emotet의 메일과 구조가 같습니다',
    found: {
      boundary: '이 메일의 각 부분을 나누는 내부 구분자는 ‘{boundary}’입니다.',
    },
    why: 'Emotet의 발송 프로그램은 하이픈 두 개와 긴 숫자로 메일의 각 부분을 나누었습니다. 다른 메일 10,172통에서는 한 번도 나타나지 않았습니다.',
    honest: '일반적인 메일 앱은 여기에 글자와 숫자를 섞어 씁니다.',
  },
  'old-conversation': {
    title: '오래된 메일에 대한 답장입니다',
    found: {
      monthsOld: '여기에 인용된 메일은 가장 최근 것도 {count}개월 전 메일입니다.',
      yearsOld: '여기에 인용된 메일은 가장 최근 것도 {count}년 전 메일입니다.',
    },
    why: 'Emotet은 몇 달 전이나 몇 년 전에 훔친 메일에 답장합니다.',
    honest: '이렇게 오랜만에 연락할 때는 보통 그 이유를 밝힙니다.',
  },
  'pasted-address-block': {
    title: '짧은 글 한 줄, 이름, 주소',
    found: {
      block: '짧은 글 아래에 {name} 이름과 {address} 주소만 있고, 그다음에 빈 줄과 오래된 메일이 이어집니다.',
    },
    why: 'Emotet은 메일을 이렇게 만듭니다. 글 한 줄, 아는 사람의 이름과 진짜 주소, 빈 줄, 그리고 훔친 메일입니다.',
    honest: '진짜 서명에는 그 메일을 보낸 주소가 적혀 있습니다.',
  },
};
