import type { LetterWords } from './letter-words';

export const es: LetterWords = {
  threads: [
    {
      name: 'Javier Ortega',
      address: 'javier.ortega@partner.example',
      subject: 'Acta de nuestra reunión',
      text: 'Hola, Laura:\n\nGracias por el acta. He hecho dos pequeñas correcciones; ahora las fechas deberían estar bien.\n\nUn saludo,\nJavier',
    },
    {
      name: 'Elena Vidal',
      address: 'vidal@abogados-vidal.example',
      subject: 'Alquiler del almacén',
      text: 'Estimada Laura:\n\nEl propietario acepta sus cambios. La semana que viene le enviaré la versión definitiva.\n\nAtentamente,\nElena Vidal',
    },
    {
      name: 'Daniel Ruiz',
      address: 'daniel.ruiz@studio-nord.example',
      subject: 'Planos de la nave 3',
      text: 'Hola, Laura:\n\nLos nuevos planos estarán listos el viernes. ¿Podemos empezar la obra el lunes?\n\nDaniel',
    },
    {
      name: 'Manuel Herrero',
      address: 'herrero@cubiertas-herrero.example',
      subject: 'Reparación del tejado, segundo presupuesto',
      text: 'Buenos días, Laura:\n\nGracias por su llamada. Calcularé también el precio con las tejas más baratas.\n\nManuel Herrero',
    },
  ],
  reply: 'RE:',
  greeting: 'Buenos días:',
  confirm: 'Adjunto el archivo, por favor revíselo y confirme.',
  online: 'El documento está aquí:',
  passwordLine: (_file, password) => `Contraseña: ${password}`,
  overdue: {
    subject: 'Factura vencida',
    text: 'La factura está vencida. Por favor, revísela y realice el pago.',
  },
  bonus: {
    subject: 'Paga extra de Navidad',
    text: 'Adjuntamos el aviso sobre la paga extra de Navidad. Por favor, revíselo hoy mismo.',
  },
  virus: {
    subject: 'Aviso: casos de coronavirus en su zona',
    text: 'Se han notificado casos del nuevo coronavirus en su zona. Las medidas figuran en el archivo adjunto.',
  },
  files: {
    invoice: 'Factura',
    document: 'Documento',
    form: 'Formulario electrónico',
    bonus: 'Paga extra',
    notice: 'Aviso',
    enclosure: 'Planos',
  },
  enclosed: 'Planos de la nave 3, hoja 1 de 3',
  preview: 'Vista previa del PDF',
  lure: [
    'Este documento está protegido.',
    'Haga clic en «Habilitar edición» y después en «Habilitar contenido» para verlo.',
  ],
  doubleClick: 'Este documento está protegido. Haga doble clic para verlo',
};
