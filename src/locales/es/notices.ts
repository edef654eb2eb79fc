import type { NoticeTexts } from '../notice-texts';

export const notices: NoticeTexts = {
  subject: { danger: 'Peligroso', caution: 'Confirmar con el remitente' },
  danger:
    'Emotet Guard: no abra el archivo adjunto ni el enlace. Este mensaje es peligroso. ¿Ya lo ha hecho? Desconéctese de la red y llame enseguida a su equipo de seguridad.',
  caution: 'Emotet Guard: antes de abrir el archivo adjunto o el enlace, llame al remitente a un número que ya tenga.',
  macroCapable:
    'Este mensaje viene de fuera y su archivo adjunto puede contener macros. ¿No lo esperaba? Entonces no lo abra y llame al remitente a un número que ya tenga.',
  locked:
    'Este mensaje viene de fuera y su archivo adjunto está bloqueado: el servidor de correo no ha podido examinarlo. ¿No lo esperaba? Entonces no lo abra y llame al remitente a un número que ya tenga.',
};
