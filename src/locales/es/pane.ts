import type { PaneTexts } from '../pane-texts';
import { banners } from './banners';

export const pane: PaneTexts = {
  product: 'Emotet Guard',
  labelled: '{label}: {value}',
  office: {
    word: 'Word',
    excel: 'Excel',
    powerpoint: 'PowerPoint',
    visio: 'Visio',
    publisher: 'Publisher',
    access: 'Access',
    enableContent: 'Habilitar contenido',
    enableEditing: 'Habilitar edición',
    securityWarning: 'ADVERTENCIA DE SEGURIDAD',
    macrosDisabled: 'Las macros se han deshabilitado.',
    protectedView: 'VISTA PROTEGIDA',
    protectedViewText: 'Tenga cuidado: los archivos de Internet pueden contener virus.',
  },
  headings: {
    danger: 'Peligro: no abra el archivo adjunto ni el enlace',
    caution: 'Tenga cuidado con este mensaje',
    notice: 'Información sobre este mensaje',
    'no-signs': 'No se han encontrado indicios de Emotet',
    unchecked: 'No se ha podido comprobar todo',
  },
  headingsOfDanger: {
    attachment: 'Peligro: no abra el archivo adjunto',
    link: 'Peligro: no haga clic en el enlace',
  },
  warning: {
    document:
      'No abra el archivo adjunto. Si ya está abierto, ciérrelo sin hacer clic en «{enableContent}» ni en ningún enlace.',
    link: 'No haga clic en el enlace. ¿Ya lo ha hecho? No instale nada y cierre cualquier documento sin hacer clic en «{enableContent}».',
    both: 'No abra el archivo adjunto ni el enlace. Si ya hay un documento abierto, ciérrelo sin hacer clic en «{enableContent}».',
    program:
      'No abra el archivo adjunto ni haga doble clic en él. ¿Ya lo ha abierto? Desconecte el equipo de la red y llame enseguida a su equipo de seguridad.',
    'program-and-link':
      'No haga doble clic en el archivo adjunto ni clic en el enlace. ¿Ya lo ha hecho? Desconecte el equipo de la red y llame enseguida a su equipo de seguridad.',
  },
  caution: {
    document:
      'Antes de abrir nada, llame al remitente a un número que ya tenga. Si un documento le pide que haga clic en «{enableContent}», ciérrelo.',
    program:
      'Antes de abrir nada, llame al remitente a un número que ya tenga. Hasta entonces, no abra el archivo adjunto ni haga doble clic en él. ¿Ya lo ha abierto? Llame enseguida a su equipo de seguridad.',
  },
  advice: {
    notice: 'Por sí solo, no es motivo de preocupación.',
    'no-signs': 'Aun así, el mensaje puede ser peligroso. No abra archivos adjuntos ni enlaces que no esperaba.',
    unchecked:
      'Una parte no se ha podido comprobar. Si no la esperaba, no abra nada: llame antes al remitente a un número que ya tenga.',
  },
  banners,
  picture: {
    heading: 'No haga clic en estos botones',
    redBar:
      '¿Aparece una barra roja? Indica que se han bloqueado las macros. Déjelo así: no desbloquee el archivo en sus propiedades.',
    description:
      'Dibujo de {application} con sus barras amarillas. Los botones «{editing}» y «{content}» están tachados.',
  },
  pattern: {
    carriers: {
      A: 'Enlace a un sitio web pirateado',
      B: 'PDF con un enlace a un sitio web pirateado',
      C: 'Documento que inicia un programa',
      D: 'Archivo ZIP con un documento que inicia un programa',
    },
    line: '{carrier}: táctica conocida de Emotet (patrón {letter})',
    stolen: 'Respuesta a una conversación robada + {carrier}: táctica conocida de Emotet (patrón {letter})',
    other: 'Este mensaje presenta indicios de un ataque, pero no apuntan a Emotet en concreto.',
  },
  evidence: {
    heading: 'Por qué le avisamos',
    noticed: 'Qué nos ha llamado la atención',
    why: 'Por qué importa',
    honest: 'Cómo son los mensajes auténticos',
    more: { one: 'Mostrar {count} más', other: 'Mostrar {count} más' },
    fewer: 'Mostrar menos',
    wholeExcerpt: 'Mostrar todas las líneas',
    lessExcerpt: 'Mostrar menos líneas',
    addressKnown: 'En la conversación',
    addressShown: 'En el nombre mostrado',
    addressHere: 'Este mensaje',
    linkShows: 'Usted ve',
    linkLeads: 'El enlace lleva a',
    lockedFile: 'El archivo bloqueado',
    itsPassword: 'Dónde está su contraseña',
    place: 'Dónde',
    excerpt: 'Líneas del archivo',
  },
  details: {
    heading: 'Detalles técnicos',
    detector: 'Comprobación',
    weight: 'Peso (decibanes)',
    techniques: 'MITRE ATT&CK',
    score: 'Puntuación (decibanes)',
    rules: 'Reglas',
    version: 'Versión',
    failed: 'Comprobaciones fallidas',
    copyText: 'Copiar como texto',
    copyJson: 'Copiar como JSON',
    copied: 'Copiado',
    copyByHand: 'Aquí Outlook no permite copiar a los complementos. El texto está seleccionado: pulse Ctrl+C.',
  },
  gaps: {
    'not-supported-here': 'aquí no se puede leer',
    encrypted: 'bloqueado con una contraseña',
    'too-large': 'demasiado grande para comprobarlo',
    damaged: 'dañado',
    'time-up': 'comprobarlo llevaba demasiado tiempo',
    denied: 'Outlook no lo ha facilitado',
  },
  encryptedMessage: 'cifrado',
  notChecked: 'Sin comprobar:',
  notCheckedHint: 'No hemos podido mirar dentro. Conocer al remitente no basta: ¿esperaba exactamente esto?',
  checkFailed: {
    'time-up': 'La comprobación llevaba demasiado tiempo y se ha detenido.',
    'not-supported-here': 'Aquí no se ha podido iniciar la comprobación.',
  },
  places: {
    body: 'Texto del mensaje',
    headers: 'Encabezados ocultos del mensaje',
    header: 'Encabezado oculto {name}',
  },
  stages: {
    checking: 'Comprobando este mensaje…',
    soFar: {
      nothing: 'No abra nada hasta que termine la comprobación.',
      notice: 'Algo llama ya la atención: no abra nada todavía.',
    },
    rest: 'Aún se comprueba: {stage}',
    checked: 'Qué se ha comprobado',
    names: 'Remitente y asunto',
    body: 'Texto y enlaces',
    headers: 'Encabezados ocultos',
    attachments: 'Archivos adjuntos',
    attachmentsDone: 'Archivos adjuntos ({done} de {count})',
    noAttachments: 'Sin archivos adjuntos',
    states: { waiting: 'en espera', running: 'comprobando', done: 'comprobado', gap: 'comprobado en parte' },
  },
  states: {
    starting: { heading: 'Iniciando…', text: 'Emotet Guard se está cargando.' },
    noMessage: {
      heading: 'No hay ningún mensaje seleccionado',
      text: 'Seleccione un mensaje y Emotet Guard lo comprobará.',
    },
    notSupported: {
      heading: 'Emotet Guard no puede funcionar aquí',
      text: 'En esta versión de Outlook, los complementos no pueden leer mensajes. No se ha comprobado nada: no abra nada que no esperase.',
    },
    offline: {
      heading: 'No se ha podido cargar Emotet Guard',
      text: 'Falta una parte, así que no se ha comprobado nada. Revise la conexión de red y vuelva a intentarlo.',
    },
  },
  partMissing: 'Esta parte no se ha podido cargar. El resultado de este mensaje no cambia. Revise la conexión de red.',
  settings: {
    missing: 'No se ha podido cargar la configuración de su organización. Se usa la configuración predeterminada.',
    broken: 'Una parte de la configuración de su organización contiene un error y no se usa. Avise a su administrador.',
  },
  actions: {
    heading: 'Qué puede hacer',
    send: 'Enviar al equipo de seguridad',
    sending: 'Outlook está abriendo un mensaje nuevo…',
    sendFailed: 'Aquí Outlook no ha podido abrir un mensaje nuevo. Reenvíe este como archivo adjunto a {address}.',
    copyReport: 'Copiar un informe para el soporte informático',
    alreadyClicked: 'He hecho clic o lo he abierto',
    checkAgain: 'Comprobar de nuevo',
    tryAgain: 'Volver a intentarlo',
    howDoIKnow: '¿Es de verdad Emotet Guard?',
    back: 'Atrás',
    language: 'Idioma',
    banner: 'Mostrar el aviso también encima del mensaje',
  },
  report: {
    subject: 'Mensaje sospechoso: {subject}',
    opening: 'He recibido el mensaje adjunto. Resultado de Emotet Guard: {heading}',
    openingCopied: 'He recibido un mensaje sospechoso. Resultado de Emotet Guard: {heading}',
    found: 'Qué ha encontrado:',
    closing: 'El mensaje va adjunto. No abran sus archivos en un equipo de trabajo corriente.',
  },
  clicked: {
    heading: '¿Ha hecho clic o lo ha abierto? Haga esto ahora',
    opening: 'Ha hecho bien en mirar aquí. Actuar rápido limita los daños.',
    steps: [
      'Desconecte el equipo de la red: desenchufe el cable de red y desactive la Wi-Fi.',
      'Deje el equipo encendido. No lo reinicie.',
      'Llame enseguida a su equipo de seguridad o al soporte informático. No envíe mensajes desde este equipo.',
      'Anote la hora, el nombre del archivo y qué ha abierto o en qué ha hecho clic.',
      'Cambie las contraseñas solo en otro dispositivo y después de hablar con su equipo de seguridad. No escriba ninguna en este equipo.',
      'Su equipo de seguridad puede buscar Emotet con EmoCheck (gratuito, de JPCERT/CC, solo para Windows; descárguelo en otro equipo: github.com/JPCERTCC/EmoCheck). Que no encuentre nada no demuestra que el equipo esté limpio.',
    ],
    contact: 'Su contacto:',
    noContact:
      'Pregunte a alguien de la oficina el número del soporte informático. ¿No hay soporte informático? Desde otro dispositivo, llame a la empresa que se ocupa de sus equipos o al organismo nacional de ciberseguridad, y cambie allí sus contraseñas.',
    closing:
      'Emotet puede enviar mensajes en su nombre: decida con su equipo de seguridad cómo avisar a sus contactos. No es culpa suya: estos mensajes están hechos para engañar.',
  },
  trust: {
    heading: 'Cómo reconocer a Emotet Guard',
    bar: 'Su barra encima del mensaje tiene este aspecto:',
    points: [
      'Emotet Guard solo aparece aquí, en el panel junto al mensaje, y en la barra que Outlook muestra encima del mensaje. Lo que está escrito en el propio mensaje nunca procede de nosotros.',
      'Nunca le pide una contraseña, dinero ni que llame a un número desconocido.',
      'Nunca le pide que haga clic en «Habilitar contenido», en «Habilitar edición» ni en un enlace.',
      'No envía nada a nadie. «Enviar al equipo de seguridad» solo abre un mensaje nuevo: quien lo envía es usted.',
      'El texto del mensaje siempre está en un marco o señalado. En caso de duda, pregunte a su soporte informático.',
    ],
  },
  version: 'Versión {version}',
};
