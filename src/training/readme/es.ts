import type { ReadmeTexts } from './readme-texts';

export const es: ReadmeTexts = {
  title: 'Emotet Guard: mensajes para formación',
  intro:
    'Mensajes inventados para un buzón de pruebas: cómo son los de Emotet y, a su lado, mensajes auténticos. Todas las direcciones terminan en .example o .invalid, que no son de nadie; ninguna macro, ningún acceso directo ni script de los archivos lleva a un programa que exista. Cada mensaje lleva el encabezado `X-Emotet-Guard-Training`, por el que las reglas de correo pueden reconocerlo.',
  sections: [
    {
      title: 'Cómo importarlos',
      lines: [
        'Use un buzón propio para la formación, nunca uno con el que alguien trabaje.',
        'Outlook clásico, nuevo Outlook y Outlook en la web: arrastre los archivos .eml desde la carpeta a una carpeta del buzón.',
        'Thunderbird: arrastre los archivos a una carpeta de una cuenta (las cuentas IMAP los pasan al servidor).',
        'Mail de Apple: abra cada archivo y mueva el mensaje, o use «Archivo», «Importar buzones».',
      ],
    },
    {
      title: 'Qué puede detenerlos',
      lines: [
        'Los archivos parecen ataques a propósito. Las pasarelas de correo, Microsoft Defender y otros antivirus pueden eliminarlos o ponerlos en cuarentena. Es bueno saberlo y no es un fallo.',
        'No los envíe por correo a través de una pasarela: impórtelos. Si un antivirus retira archivos de esta carpeta, pida a su equipo de seguridad una exclusión y haga que la quiten después de la formación.',
        'Avise a su equipo de seguridad antes de empezar.',
        'Es posible que los programas de correo avisen de que no se puede verificar el remitente: estos mensajes nunca se enviaron.',
      ],
    },
    {
      title: 'Sin buzón',
      lines: [
        '`npm start` abre los mismos mensajes en un Outlook simulado, con presentación, cuestionario y ficha para imprimir.',
        '`emotet-guard scan` con el nombre de esta carpeta muestra lo que Emotet Guard dice de cada uno.',
      ],
    },
  ],
  key: 'Los mensajes (para quien imparte el curso)',
  columns: ['Archivo', 'Es', 'Emotet Guard dice', 'Título'],
  attack: 'un ataque',
  honest: 'auténtico',
};
