import type { ReportTexts } from '../report-texts';

export const report: ReportTexts = {
  title: '이 메일에 대한 Emotet Guard의 판정',
  judged:
    '메일 {count}통을 {day}에 버전 {version}(으)로 판정했습니다. 메일의 내용은 이 컴퓨터 밖으로 나가지 않았습니다.',
  levels: {
    danger: '위험',
    caution: '주의',
    notice: '안내',
    unchecked: '일부 미확인',
    'no-signs': '특징 없음',
  },
  headings: {
    levels: '단계별 메일 수',
    checks: '판정을 결정한 검사 항목',
    loudest: '경고가 강한 메일부터',
    unread: '읽지 못한 파일',
  },
  columns: {
    level: '단계',
    messages: '메일 수',
    share: '비율',
    check: '검사 항목',
    without: '이 항목이 없으면',
    score: '점수',
    message: '메일',
    file: '파일',
    why: '이유',
  },
  noChecks: '사용자에게 알릴 만한 것을 찾은 검사 항목이 없습니다.',
  checksHint:
    '이 항목이 없으면: 검사 항목을 끄거나, 파일 안을 살펴보는 항목이면 가중치를 절반으로 낮추었을 때 무엇이 달라지는지 보여 줍니다(설정의 detectors).',
  change: '{from} → {to}: {count}통',
  between: ', ',
  nothingChanges: '달라지지 않음',
  noLoud: '사용자에게 알릴 메일이 없습니다.',
  quieter: '… 그 밖에 더 가벼운 메일 {count}통.',
  moreFindings: '그 밖에 {count}개',
  moreUnread: '… 그 밖에 {count}개.',
  noSubject: '(제목 없음)',
  asReported: '버전 {version}의 보고서에 따른 결과입니다. 메일 자체는 여기서 확인하지 않았습니다.',
  shortened: '보고서가 줄여져 있어 발견된 내용이 모두 들어 있지는 않습니다.',
  unread: {
    empty: '빈 파일이라 확인할 것이 없습니다.',
    noMail: '메일이 아닙니다.',
    notMbox: 'mbox 파일이 아닙니다. ‘From’으로 시작하는 줄이 없습니다.',
    notMessage: '메일 파일로 읽을 수 없습니다.',
    notOutlookMessage: 'Outlook 메일 파일로 읽을 수 없습니다.',
    mailbox:
      'Outlook 메일함 전체가 담긴 파일(.pst, .ost, .dbx)입니다. 열지 않으므로 메일을 .eml, .msg 또는 mbox 파일로 내보내세요.',
    notReadable: '파일을 읽을 수 없습니다.',
    tooLarge: '파일이 {megabytes}MB보다 큽니다.',
    tooSlow: '확인이 {seconds}초 넘게 걸려 중단했습니다.',
    outOfMemory: '확인 중에 메모리가 부족해졌습니다.',
    brokenOff: '확인이 중단되었습니다.',
    failed: '확인하지 못했습니다.',
  },
};
