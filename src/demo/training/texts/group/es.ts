import type { GroupTexts } from './group-texts';

export const es: GroupTexts = {
  title: 'Cuestionario en grupo',
  intro: 'Cada persona responde en su teléfono y la sala ve cómo ha respondido: sin cuentas y sin nombres.',
  screens: { join: 'Participar', codes: 'Códigos', result: 'Resultado' },
  draw: (draw) => `Sorteo «${draw}»`,
  otherDraw: 'Otros mensajes',
  join: {
    heading: 'Saque su teléfono',
    scanOrType: 'Escanee el cuadrado con la cámara o escriba esta dirección:',
    answer: 'Responda a diez mensajes: ¿auténtico o Emotet?',
    show: 'Al final, muestre su código. Contiene sus diez respuestas y nada sobre usted.',
    code: 'Código QR con la dirección del cuestionario',
    address: 'Dirección de esta página para los teléfonos',
    addressHint: 'Los teléfonos deben estar en una red que llegue a ella.',
    onlyHere:
      'Los teléfonos no pueden abrir «localhost»: es este equipo. Inicie con «HOST=0.0.0.0 npm start -- --training» o escriba la dirección de su servidor web.',
  },
  codes: {
    heading: 'Muestren sus códigos',
    counted: (count) =>
      count === 0 ? 'Todavía ningún código' : count === 1 ? '1 código contado' : `${count} códigos contados`,
    letters: 'Seis letras',
    lettersHint: 'Mayúsculas o minúsculas, con espacios o sin ellos.',
    count: 'Contar',
    accepted: (code) => `${code} está contado.`,
    undo: 'Deshacer',
    undone: (code) => `${code} ya no cuenta.`,
    seenBefore: (code) => `${code} de este teléfono ya está contado.`,
    wrongLength: 'Un código tiene seis letras.',
    mistyped:
      'Una letra es incorrecta o dos están cambiadas. Un código no tiene I, L, O ni cifras. Compárelo con el teléfono.',
    fromOtherDraw: (draw) => `Este código es de otro sorteo. Compruebe que en el teléfono ponga «${draw}».`,
    clear: 'Quitar todos los códigos',
    kept: 'Los códigos se quedan en esta pestaña del navegador y desaparecen al cerrarla.',
  },
  camera: {
    heading: 'Cámara',
    start: 'Iniciar la cámara',
    stop: 'Detener la cámara',
    hint: 'Sostenga el teléfono delante de la cámara de este equipo, a un palmo de distancia.',
    view: 'Lo que ve la cámara',
    insecure:
      'Los navegadores solo permiten la cámara en «http://localhost» o en una dirección «https». Abra esta página allí o escriba las letras.',
    missing: 'No se ha encontrado ninguna cámara. Escriba las letras.',
    denied:
      'El navegador no permite que esta página use la cámara. Permítalo junto a la dirección o escriba las letras.',
    failed: 'La cámara no se inicia; puede que la use otro programa. Escriba las letras.',
  },
  result: {
    heading: 'Cómo ha respondido la sala',
    none: 'Todavía no se ha contado ningún código.',
    average: (right, of, count) =>
      count === 1 ? `${right} de ${of} correctas` : `${right} de ${of} correctas de media, ${count} participantes`,
    row: (right, of) => `${right} de ${of} correctas`,
    saidHonest: (count) => `Auténtico: ${count}`,
    saidAttack: (count) => `Emotet: ${count}`,
    hardest: 'el más fallado',
    present: 'Mostrar',
    print: 'Imprimir',
  },
  phone: {
    joined: 'Ya participa. Diez mensajes; al final, su teléfono muestra un código para quien presenta.',
    heading: 'Su código',
    say: 'Sosténgalo delante de la cámara de quien presenta o lea las letras en voz alta. Contiene sus diez respuestas y nada sobre usted.',
    code: 'Código QR con sus diez respuestas',
    letters: 'Letras',
  },
  printed: { date: 'Fecha', draw: 'Sorteo', print: 'Imprimir el resultado' },
  attendance: {
    title: 'Lista de asistencia',
    intro: 'Para imprimir y firmar.',
    heading: 'Formación: reconocer los mensajes de Emotet',
    date: 'Fecha',
    place: 'Lugar',
    trainer: 'Docente',
    columns: { number: 'N.º', name: 'Nombre', department: 'Departamento', signature: 'Firma' },
    print: 'Imprimir',
  },
};
