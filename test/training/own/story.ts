/** A story of a company's own in German alone: what it leaves out is what the detection says. */
export const story = {
  honest: true,
  sets: ['Werkstatt'],
  de: {
    title: 'Ein Angebot',
    who: 'Ein Lieferant.',
    what: 'Ein gewöhnliches Angebot.',
    letter: {
      from: 'Jana Fuchs <fuchs@lieferant.example>',
      to: ['Sabine Köhler <sabine.koehler@reader.example>'],
      subject: 'Angebot Bohrer',
      date: '2026-03-09T13:27:00+01:00',
      text: 'Guten Tag,\n\nanbei das Angebot.\n\nJana Fuchs',
      attachments: [{ kind: 'docx', name: 'Angebot.docx', lines: ['Bohrer, 12 Stück'] }],
    },
    steps: [
      { at: 'from', say: 'Die Adresse passt zum Namen.' },
      { at: { attachment: 'Angebot.docx' }, say: 'Ein .docx kann keine Makros enthalten.' },
    ],
  },
};
