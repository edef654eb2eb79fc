import { inMegabytes } from './megabytes';
import type { TrialTexts } from './trial-texts';

const number = new Intl.NumberFormat('es-ES');

export const es: TrialTexts = {
  intro:
    '¿Qué diría Emotet Guard en su organización? Elija mensajes que ya haya recibido: verá cuántos se notificarían, cuáles y por qué.',
  staysHere: 'Se examinan en este navegador. Nada sale de este equipo y nada se guarda.',
  toMail: 'Al buzón',
  dropHere: 'Suelte aquí mensajes, buzones o carpetas',
  mail: {
    heading: 'Mensajes',
    hint: 'Archivos de mensajes (.eml, .msg), buzones (mbox) o una carpeta que los contenga. También puede soltarlos en cualquier parte de esta página.',
    chooseFiles: 'Elegir archivos',
    chooseFolder: 'Elegir una carpeta',
    searching: 'Buscando en las carpetas …',
    nothingFound: 'No hay ningún archivo dentro.',
    chosen: (files, bytes) =>
      `${files === 1 ? '1 archivo' : `${number.format(files)} archivos`}, ${inMegabytes(bytes, number)} MB`,
    remove: 'Quitar',
  },
  settings: {
    heading: 'La configuración de su organización',
    hint: 'Opcional. Elija el archivo de configuración y, si nombra una lista de bloqueo, también ese archivo.',
    choose: 'Elegir la configuración',
    used: (fileName) => `Se examina con ${fileName}.`,
    notUsed: (fileName) => `Hay errores en ${fileName}. Corríjalos y vuelva a elegirlo, o examine sin configuración.`,
    remove: 'Sin configuración',
  },
  judge: 'Examinar',
  judgeAgain: 'Examinar de nuevo',
  stop: 'Detener',
  progress: 'Progreso',
  judgedSoFar: (messages) =>
    messages === 1 ? '1 mensaje examinado' : `${number.format(messages)} mensajes examinados`,
  stopped: 'Detenido: el resultado se refiere a los mensajes examinados hasta entonces.',
  otherChecks: (checks) =>
    checks === 1
      ? '1 comprobación más ha encontrado algo'
      : `${number.format(checks)} comprobaciones más han encontrado algo`,
  saveHtml: 'Guardar como página (HTML)',
  saveJson: 'Guardar como JSON',
};
