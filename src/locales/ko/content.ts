import type { GroupTexts } from '../catalogue';

export const content: GroupTexts<'content'> = {
  'language-change': {
    title: '언어가 달라졌습니다',
    found: {
      changed: '새로 쓴 글의 언어가 아래에 인용된 메일의 언어와 다릅니다.',
    },
    why: 'Emotet은 미리 준비한 짧은 문장을 훔친 메일 위에 붙이기 때문에, 언어가 맞지 않을 때가 많습니다.',
    honest: '여러 나라 사람이 함께 일하는 팀에서는 언어를 바꿔 쓰기도 합니다.',
  },
  'urging-text': {
    title: '짧은 글로 재촉합니다',
    found: {
      urges: '글이 짧고 행동을 재촉합니다: “{phrase}”.',
    },
    why: 'Emotet이 직접 쓰는 것은 첨부 파일이나 링크를 열게 하는 짧은 문장 하나뿐입니다.',
    honest: '바쁜 사람도 이렇게 씁니다. 다른 특징과 함께 나타날 때만 의미가 있습니다.',
  },
  'enable-content-in-message': {
    title: '메일에서 클릭을 요구합니다',
    found: {
      asksForClick: '메일에 이렇게 적혀 있습니다: “{phrase}”.',
    },
    why: '이 클릭 한 번으로 공격이 시작됩니다. 누가 보낸 것처럼 보이든, 이런 클릭이 필요한 파일은 위험합니다.',
    honest: '정상적인 메일에서는 보안 경고를 닫으라고 요구하지 않습니다.',
  },
};
