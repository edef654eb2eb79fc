import type { GroupTexts } from '../catalogue';

export const sender: GroupTexts<'sender'> = {
  'address-in-name': {
    title: '이름 안에 다른 주소가 적혀 있습니다',
    found: {
      otherAddress: '이름에는 {shown} 주소가 보이지만, 실제로는 {from} 주소에서 온 메일입니다.',
    },
    why: '휴대폰이나 메일 목록에는 이름만 표시되는 경우가 많습니다. Emotet은 이름에 아는 사람의 주소를 적고, 모르는 사람의 메일 계정에서 보냅니다.',
    honest: '정상적인 메일의 이름에는 사람 이름이나, 메일을 보낸 것과 같은 주소가 있습니다.',
  },
  'authentication-failure': {
    title: '보낸 사람을 확인할 수 없습니다',
    found: {
      failed: '{domain}에서 보낸 메일이 맞는지 메일 시스템이 확인하지 못했습니다.',
    },
    why: '보낸 사람의 주소는 누구나 마음대로 적을 수 있습니다. 메일 시스템이 진짜 주소인지 검사했지만 통과하지 못했습니다.',
    honest:
      '정상적인 메일은 대개 이 검사를 통과합니다. 하지만 통과했다고 해서 증명되는 것은 없습니다. Emotet은 해킹한 진짜 메일 계정에서 메일을 보냅니다.',
  },
  'colleague-from-outside': {
    title: '동료의 이름이지만 외부 메일 계정입니다',
    found: {
      ownName: '받는 분 본인의 이름({name})이 적혀 있지만, {from} 주소에서 온 메일입니다.',
      colleagueName: '조직 내 구성원의 이름({name})이 적혀 있지만, {from} 주소에서 온 메일입니다.',
    },
    why: 'Emotet은 주소록을 훔쳐 함께 일하는 사람을 사칭합니다.',
    honest: '동료는 조직의 메일 주소로 메일을 보냅니다.',
  },
  'contact-from-elsewhere': {
    title: '아는 사람의 이름이지만 낯선 메일 계정입니다',
    found: {
      otherDomain: '주고받은 메일에서 {name} 님의 주소는 {known}입니다. 그런데 이 메일은 {from} 주소에서 왔습니다.',
      otherDomainWithoutThread:
        '주고받은 메일에서 {name} 님의 주소는 {known}입니다. 그런데 이 메일은 {from} 주소에서 왔고, 이전의 어떤 메일과도 연결되어 있지 않습니다.',
    },
    why: 'Emotet은 주고받은 메일을 통째로 훔쳐 거기에 답장합니다. 이름과 인용된 메일은 진짜지만, 메일 계정은 해킹당한 다른 사람의 것입니다.',
    honest:
      '진짜 답장은 알고 있던 주소에서 옵니다. 확실하지 않다면 본인에게 전화하되, 이 메일에 적힌 번호로는 걸지 마세요.',
  },
  'reply-to-elsewhere': {
    title: '답장이 다른 주소로 갑니다',
    found: {
      otherDomain: '{from} 주소에서 온 메일이지만, 답장은 {replyTo} 주소로 갑니다.',
    },
    why: '답장 받을 주소를 따로 두면, 남의 이름으로 메일을 보낸 사람이 그 답장을 가로챌 수 있습니다.',
    honest: '뉴스레터나 문의 접수 시스템도 이렇게 합니다. 개인 사이에서는 드문 일입니다.',
  },
  'stranger-in-thread': {
    title: '주고받은 메일에 낯선 사람이 답장했습니다',
    found: {
      newDomain: '지금까지 주고받은 상대는 {known}입니다. 이 답장은 한 번도 참여한 적이 없는 {from} 주소에서 왔습니다.',
    },
    why: 'Emotet은 아무 관계도 없는 해킹된 메일 계정에서, 훔친 메일에 답장합니다.',
    honest: '새로운 사람이 참여할 때는 보통 기존 참여자가 소개하고, 그 참여자도 받는 사람에 들어 있습니다.',
  },
  'lookalike-domain': {
    title: '다른 주소를 흉내 낸 주소입니다',
    found: {
      sameToTheEye:
        '보낸 사람 주소의 ‘@’ 뒤에 있는 {domain} 도메인은 {known} 도메인과 똑같아 보이지만, 서로 다른 도메인입니다.',
      oneLetter: '보낸 사람 주소의 ‘@’ 뒤에 있는 {domain} 도메인은 {known} 도메인과 한 글자가 다릅니다.',
      addedWord: '보낸 사람 주소의 ‘@’ 뒤에 있는 {domain} 도메인은 {known} 도메인에 단어를 덧붙인 것입니다.',
    },
    why: '공격자는 아는 사람의 도메인과 비슷한 도메인을 등록하고, 그 도메인에서 메일을 보냅니다.',
    honest: '아는 사람은 늘 쓰던 도메인에서 메일을 보냅니다.',
  },
  'unfamiliar-address': {
    title: '아는 이름이지만 새로운 주소입니다',
    found: {
      firstTime:
        '이 메일함에는 그동안 {count}일에 걸쳐 {name} 님의 메일이 {known} 주소에서 왔습니다. {from} 주소에서 온 메일은 Emotet Guard가 아는 한 이번이 처음입니다.',
      fewTimes:
        '이 메일함에는 그동안 {count}일에 걸쳐 {name} 님의 메일이 {known} 주소에서 왔지만, {from} 주소에서는 최근에 처음 왔거나 드물게만 왔습니다.',
    },
    why: 'Emotet은 모르는 사람의 메일 계정에서 아는 사람의 이름으로 메일을 보냅니다.',
    honest:
      '직장을 옮겼거나 개인 주소에서 보냈을 수도 있습니다. 확실하지 않다면 본인에게 전화하되, 이 메일에 적힌 번호로는 걸지 마세요.',
  },
};
