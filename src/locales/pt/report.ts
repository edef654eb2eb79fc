import type { ReportTexts } from '../report-texts';

export const report: ReportTexts = {
  title: 'O que o Emotet Guard diria destas mensagens',
  judged: {
    one: '{count} mensagem, avaliada em {day} pela versão {version}. Nada do seu conteúdo saiu deste computador.',
    other: '{count} mensagens, avaliadas em {day} pela versão {version}. Nada do seu conteúdo saiu deste computador.',
  },
  levels: {
    danger: 'perigo',
    caution: 'cuidado',
    notice: 'aviso',
    unchecked: 'não verificado por completo',
    'no-signs': 'nenhum sinal',
  },
  headings: {
    levels: 'Quantas em cada nível',
    checks: 'Qual verificação foi decisiva',
    loudest: 'Primeiro as mais alarmantes',
    unread: 'Não lidos',
  },
  columns: {
    level: 'Nível',
    messages: 'Mensagens',
    share: 'Proporção',
    check: 'Verificação',
    without: 'Sem ela',
    score: 'Pontuação',
    message: 'Mensagem',
    file: 'Arquivo',
    why: 'Por quê',
  },
  noChecks: 'Nenhuma verificação encontrou algo que seria avisado aos leitores.',
  checksHint:
    'Sem ela: o que mudaria se a verificação estivesse desativada ou, caso examine arquivos, reduzida à metade do seu peso (detectors nas configurações).',
  change: '{from} → {to}: {count}',
  between: ', ',
  nothingChanges: 'nada mudaria',
  noLoud: 'Os leitores não seriam avisados de nenhuma destas mensagens.',
  quieter: { one: '… e mais {count} menos alarmante.', other: '… e mais {count} menos alarmantes.' },
  moreFindings: 'e mais {count}',
  moreUnread: '… e mais {count}.',
  noSubject: '(sem assunto)',
  unread: {
    empty: 'O arquivo está vazio: não havia nada para verificar.',
    noMail: 'Isto não é uma mensagem.',
    notMbox: 'Isto não é um arquivo mbox: nenhuma linha começa com “From”.',
    notMessage: 'Isto não é um arquivo de mensagem legível.',
    notOutlookMessage: 'Isto não é um arquivo de mensagem do Outlook legível.',
    mailbox:
      'Isto é uma caixa de correio inteira do Outlook (.pst, .ost, .dbx). Ela não é aberta: exporte as mensagens como arquivos .eml, .msg ou mbox.',
    notReadable: 'Não foi possível ler o arquivo.',
    tooLarge: 'O arquivo tem mais de {megabytes} MB.',
    tooSlow: 'A verificação levou mais de {seconds} segundos.',
    outOfMemory: 'A verificação ficou sem memória.',
    brokenOff: 'A verificação foi interrompida.',
    failed: 'A verificação falhou.',
  },
};
