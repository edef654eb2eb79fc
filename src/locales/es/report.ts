import type { ReportTexts } from '../report-texts';

export const report: ReportTexts = {
  title: 'Lo que Emotet Guard diría de estos mensajes',
  judged: {
    one: '{count} mensaje, evaluado el {day} con la versión {version}. Nada de su contenido ha salido de este equipo.',
    other:
      '{count} mensajes, evaluados el {day} con la versión {version}. Nada de su contenido ha salido de este equipo.',
  },
  levels: {
    danger: 'peligro',
    caution: 'precaución',
    notice: 'aviso',
    unchecked: 'no comprobado del todo',
    'no-signs': 'sin indicios',
  },
  headings: {
    levels: 'Cuántos en cada nivel',
    checks: 'Qué comprobación fue decisiva',
    loudest: 'Primero los más alarmantes',
    unread: 'No leídos',
  },
  columns: {
    level: 'Nivel',
    messages: 'Mensajes',
    share: 'Proporción',
    check: 'Comprobación',
    without: 'Sin ella',
    score: 'Puntuación',
    message: 'Mensaje',
    file: 'Archivo',
    why: 'Por qué',
  },
  noChecks: 'Ninguna comprobación ha encontrado nada de lo que se avisaría a los lectores.',
  checksHint:
    'Sin ella: qué cambiaría si la comprobación estuviera desactivada o, si examina archivos, reducida a la mitad de su peso (detectors en la configuración).',
  change: '{from} → {to}: {count}',
  between: ', ',
  nothingChanges: 'no cambiaría nada',
  noLoud: 'No se avisaría a los lectores de ninguno de estos mensajes.',
  quieter: { one: '… y {count} menos alarmante.', other: '… y {count} menos alarmantes.' },
  moreFindings: 'y {count} más',
  moreUnread: '… y {count} más.',
  noSubject: '(sin asunto)',
  asReported: 'Según el informe de la versión {version}. El mensaje en sí no se ha comprobado aquí.',
  shortened: 'El informe se ha abreviado: no contiene todo lo que se encontró.',
  unread: {
    empty: 'El archivo está vacío: no había nada que comprobar.',
    noMail: 'No es un mensaje.',
    notMbox: 'No es un archivo mbox: ninguna línea empieza por «From».',
    notMessage: 'No es un archivo de mensaje legible.',
    notOutlookMessage: 'No es un archivo de mensaje de Outlook legible.',
    mailbox:
      'Es un buzón completo de Outlook (.pst, .ost, .dbx). No se abre: exporte sus mensajes como archivos .eml, .msg o mbox.',
    notReadable: 'No se ha podido leer el archivo.',
    tooLarge: 'El archivo supera los {megabytes} MB.',
    tooSlow: 'La comprobación ha superado los {seconds} segundos.',
    outOfMemory: 'La comprobación se ha quedado sin memoria.',
    brokenOff: 'La comprobación se ha interrumpido.',
    failed: 'La comprobación ha fallado.',
  },
};
