import type { Language } from '../../../training/scenario';
import type { Platform } from '../scorm/attempt';

/** What the quiz says on a learning platform. */
export interface CourseTexts extends Readonly<Record<Platform, string>> {
  readonly passed: (points: number, needed: number) => string;
  readonly failed: (points: number, needed: number) => string;
}

export const courseTexts: Readonly<Record<Language, CourseTexts>> = {
  en: {
    recording: 'Your learning platform records your score and how far you have come.',
    missing: 'No learning platform was found: nothing is recorded. You can print your result at the end.',
    failing: 'The learning platform does not answer as it should: your result may be lost. Print it at the end.',
    passed: (points) => `Passed, with ${points} of 100 points.`,
    failed: (points, needed) => `Not passed yet: ${points} of 100 points, ${needed} are needed.`,
  },
  ja: {
    recording: '学習システムに、点数とどこまで進んだかが記録されます。',
    missing: '学習システムが見つからないため、記録されません。結果は最後に印刷できます。',
    failing: '学習システムが正しく応答していません。結果が残らないことがあるので、最後に印刷してください。',
    passed: (points) => `合格です（100 点満点中 ${points} 点）。`,
    failed: (points, needed) => `まだ合格ではありません（100 点満点中 ${points} 点、合格は ${needed} 点から）。`,
  },
  de: {
    recording: 'Ihre Lernplattform zeichnet Ihre Punkte auf und wie weit Sie gekommen sind.',
    missing: 'Keine Lernplattform gefunden: Nichts wird aufgezeichnet. Am Ende können Sie Ihr Ergebnis drucken.',
    failing:
      'Die Lernplattform antwortet nicht, wie sie sollte: Ihr Ergebnis geht vielleicht verloren. Drucken Sie es am Ende aus.',
    passed: (points) => `Bestanden, mit ${points} von 100 Punkten.`,
    failed: (points, needed) => `Noch nicht bestanden: ${points} von 100 Punkten, nötig sind ${needed}.`,
  },
  fr: {
    recording: 'Votre plateforme de formation enregistre votre score et votre progression.',
    missing:
      'Aucune plateforme de formation trouvée : rien n’est enregistré. Vous pourrez imprimer votre résultat à la fin.',
    failing:
      'La plateforme de formation ne répond pas correctement : votre résultat risque d’être perdu. Imprimez-le à la fin.',
    passed: (points) => `Réussi, avec ${points} points sur 100.`,
    failed: (points, needed) => `Pas encore réussi : ${points} points sur 100, il en faut ${needed}.`,
  },
  it: {
    recording: 'La piattaforma di formazione registra il punteggio e fin dove è arrivato il quiz.',
    missing:
      'Nessuna piattaforma di formazione trovata: non viene registrato nulla. Alla fine può stampare il risultato.',
    failing:
      'La piattaforma di formazione non risponde come dovrebbe: il risultato può andare perso. Lo stampi alla fine.',
    passed: (points) => `Superato, con ${points} punti su 100.`,
    failed: (points, needed) => `Non ancora superato: ${points} punti su 100, ne servono ${needed}.`,
  },
  es: {
    recording: 'Su plataforma de formación registra su puntuación y hasta dónde ha llegado.',
    missing:
      'No se ha encontrado ninguna plataforma de formación: no se registra nada. Al final puede imprimir el resultado.',
    failing: 'La plataforma de formación no responde como debería: su resultado puede perderse. Imprímalo al final.',
    passed: (points) => `Aprobado, con ${points} puntos de 100.`,
    failed: (points, needed) => `Aún no aprobado: ${points} puntos de 100, hacen falta ${needed}.`,
  },
};
