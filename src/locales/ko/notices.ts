import type { NoticeTexts } from '../notice-texts';

export const notices: NoticeTexts = {
  subject: { danger: '위험한 메일', caution: '보낸 사람에게 확인' },
  danger:
    'Emotet Guard: 첨부 파일이나 링크를 열지 마세요. 위험한 메일입니다. 이미 열었다면 네트워크 연결을 끊고 즉시 보안 담당자에게 전화하세요.',
  caution: 'Emotet Guard: 첨부 파일이나 링크를 열기 전에, 원래 알고 있던 번호로 보낸 사람에게 전화해 확인하세요.',
  macroCapable:
    '외부에서 온 메일이며, 첨부 파일에 매크로가 들어 있을 수 있습니다. 기다리던 파일이 아니라면 열지 말고, 원래 알고 있던 번호로 보낸 사람에게 전화해 확인하세요.',
  locked:
    '외부에서 온 메일이며, 첨부 파일이 잠겨 있어 메일 서버가 내용을 확인하지 못했습니다. 기다리던 파일이 아니라면 열지 말고, 원래 알고 있던 번호로 보낸 사람에게 전화해 확인하세요.',
};
