import type { GroupTexts } from '../catalogue';

export const carrier: GroupTexts<'carrier'> = {
  'attached-program': {
    title: 'La pièce jointe est un programme',
    found: {
      script: 'La pièce jointe {name} est un script : Windows l’exécute dès que vous l’ouvrez.',
      program: 'La pièce jointe {name} est un programme.',
      adminScript: 'La pièce jointe {name} est un script qui peut exécuter des commandes sur votre ordinateur.',
      shortcut:
        'La pièce jointe {name} est un raccourci : elle ouvre un emplacement, une connexion ou un programme que l’expéditeur a choisi.',
    },
    why: 'Ce que vous prenez pour un document s’exécute alors sur votre ordinateur, sans autre question.',
    honest: 'On envoie des documents, pas des programmes. Un logiciel se télécharge sur le site de son éditeur.',
  },
  'disguised-document': {
    title: 'Un fichier qui n’est pas ce que dit son nom',
    found: { disguised: 'Le fichier {name} est en réalité du type {actual}.' },
    why: 'Un faux type de fichier échappe aux filtres de messagerie, et Office ouvre quand même le fichier.',
    honest: 'Les fichiers de vos collègues sont bien du type que leur nom indique.',
  },
  'disguised-file-name': {
    title: 'Un nom de fichier qui cache ce qu’est le fichier',
    found: {
      doubleExtension:
        'Le nom {name} ressemble à celui d’un document, mais le fichier se termine par « .{extension} » et peut lancer un programme.',
      reversed:
        'Le nom {name} contient un caractère caché qui en inverse une partie. En réalité, le fichier se termine par « .{extension} ».',
      blanks: 'Dans le nom {name}, une longue suite d’espaces cache la vraie fin, « .{extension} ».',
      invisible:
        'Le nom {name} contient des caractères invisibles. En réalité, le fichier se termine par « .{extension} ».',
    },
    why: 'Windows masque la dernière partie d’un nom de fichier. Ce qui ressemble à un document peut donc lancer un programme.',
    honest: 'Un véritable expéditeur n’a aucune raison de cacher la nature de son fichier.',
  },
  'emotet-file-name': {
    title: 'Un nom de fichier dans le style d’Emotet',
    found: { shape: 'Le nom {name} est construit comme ceux que fabrique Emotet.' },
    why: 'Emotet fabrique ses noms de fichiers automatiquement : un mot, une date, une suite de chiffres.',
    honest:
      'Les scanners et les logiciels de comptabilité nomment leurs fichiers de la même façon. À lui seul, ce signe ne prouve rien.',
  },
  'html-smuggling': {
    title: 'Une page web qui fabrique un fichier',
    found: {
      buildsFile: 'À l’ouverture, la page jointe « {name} » fabrique un fichier sur votre ordinateur.',
      handsOver:
        'La page jointe « {name} » vous fait enregistrer le fichier « {file} », qu’elle fabrique dans votre navigateur.',
      hidesScript: 'La page jointe « {name} » exécute un script qu’elle contient sous forme codée.',
      leadsOn: 'La page jointe « {name} » vous mène vers {host} dès son ouverture.',
    },
    why: 'Le fichier n’est assemblé que dans votre navigateur : aucun filtre de messagerie ne l’a jamais vu.',
    honest: 'Un véritable expéditeur joint le fichier lui-même.',
  },
  'locked-archive': {
    title: 'Une pièce jointe verrouillée par un mot de passe',
    found: {
      locked: 'L’archive {name} est verrouillée par un mot de passe.',
      namesLocked: 'L’archive {name} est chiffrée de sorte que même les noms de ses fichiers sont illisibles.',
    },
    why: 'Aucun antivirus ne peut regarder dans un fichier verrouillé. Emotet en profite pour leur échapper.',
    honest:
      'Beaucoup d’entreprises verrouillent par habitude chaque pièce jointe et envoient le mot de passe dans un autre message.',
  },
  'macro-capable-document': {
    title: 'Un document qui peut contenir des macros',
    found: { document: 'Le document {name} est d’un type qui peut contenir des macros.' },
    why: 'Les macros sont de petits programmes dans un document. Emotet commence par l’une d’elles, dès que quelqu’un clique sur « Activer le contenu ».',
    honest:
      'La plupart des documents de ce type sont ordinaires. Les fichiers Word en .docx et les fichiers Excel en .xlsx ne contiennent pas de macros.',
  },
  'onenote-attachment': {
    title: 'La pièce jointe est un fichier OneNote',
    found: { note: '{name} est un fichier OneNote.' },
    why: 'En 2023, Emotet cachait un programme dans de tels fichiers, derrière l’image d’un bouton.',
    honest: 'On partage en général les blocs-notes OneNote par un lien, pas en pièce jointe.',
  },
  'opaque-container': {
    title: 'Un type de fichier que les filtres ouvrent rarement',
    found: { container: '{name} est un fichier du type {kind}, qui peut contenir d’autres fichiers.' },
    why: 'Les attaquants emballent ainsi leurs fichiers pour que les filtres ne les voient pas et qu’Office n’avertisse pas.',
    honest: 'On envoie un document ordinaire tel quel ou dans un fichier ZIP.',
  },
  'padded-document': {
    title: 'Un document gonflé pour échapper aux antivirus',
    found: {
      entry: '{name} occupe {packedKilobytes} Ko dans l’archive, mais {megabytes} Mo une fois extrait.',
      attachment: 'Le document {name} fait {megabytes} Mo.',
    },
    why: 'Emotet remplit ses documents de données vides jusqu’à ce qu’ils soient trop gros pour les antivirus.',
    honest: 'Un document ordinaire n’est jamais presque entièrement vide.',
  },
  'password-in-same-message': {
    title: 'Le mot de passe est dans le même message',
    found: {
      openedMacro:
        'Un mot de passe de ce message ouvre l’archive {name}. Elle contient {inner}, qui peut lancer un programme.',
      opened: 'Un mot de passe de ce message ouvre l’archive {name}.',
      stated: 'L’archive {name} est verrouillée, et ce message semble aussi donner son mot de passe.',
      flooded:
        'L’archive {name} est verrouillée, et ce message donne plus de mots de passe possibles qu’on ne peut en essayer.',
    },
    why: 'Une serrure dont la clé est accrochée à côté ne protège rien. Elle tient seulement les antivirus à l’écart, et c’est ce que veut Emotet.',
    honest: 'Pour protéger un fichier, on envoie le mot de passe par un autre moyen.',
  },
  'pdf-with-link': {
    title: 'Un PDF qui mène à un site suspect',
    found: {
      hackedSite: 'Un PDF court contient un lien vers {host}, qui a tout d’un lien vers un site piraté.',
      download: 'Un PDF court contient un lien qui télécharge « {file} » depuis {host}.',
    },
    why: 'Emotet envoie des PDF dont le seul but est un lien, qui mène au document nuisible.',
    honest: 'Un PDF ordinaire contient lui-même l’information et renvoie au site de l’entreprise.',
  },
  'risky-archive-entry': {
    title: 'Un fichier à risque dans une archive',
    found: {
      document: 'L’archive {archive} contient {name}, un document qui peut contenir des macros.',
      onenote: 'L’archive {archive} contient {name}, un fichier OneNote.',
      shortcut: 'L’archive {archive} contient {name}, un raccourci qui peut lancer n’importe quelle commande.',
      script: 'L’archive {archive} contient {name}, un script qui s’exécute à l’ouverture.',
      adminScript:
        'L’archive {archive} contient {name}, un script qui peut exécuter des commandes sur votre ordinateur.',
      program: 'L’archive {archive} contient {name}, un programme.',
      scriptAmongMany: 'Parmi de nombreux fichiers, l’archive {archive} contient {name}, un script.',
      programAmongMany: 'Parmi de nombreux fichiers, l’archive {archive} contient {name}, un programme.',
    },
    why: 'Emotet met ses documents, raccourcis et scripts dans des archives pour échapper aux filtres de messagerie.',
    honest:
      'Vos partenaires envoient des PDF ou des documents ordinaires. Ils n’ont aucune raison d’envoyer des raccourcis ou des scripts.',
  },
  'small-single-entry-archive': {
    title: 'Une très petite archive avec un seul fichier',
    found: { single: 'L’archive {name} ne contient que {inner} et ne fait que {kilobytes} Ko.' },
    why: 'Emotet met un seul petit document dans une archive pour que les filtres ne le voient pas.',
    honest:
      'Certaines entreprises compressent automatiquement chaque pièce jointe. À lui seul, ce signe ne prouve rien.',
  },
  'twin-archive-name': {
    title: 'L’archive et le document portent le même nom',
    found: { twin: 'L’archive et l’unique fichier qu’elle contient s’appellent tous deux {name}.' },
    why: 'Le programme d’envoi d’Emotet donne à l’archive le nom du document qu’il y met.',
    honest: 'Windows fait de même avec un fichier seul. À lui seul, ce signe ne prouve rien.',
  },
  'two-faced-archive': {
    title: 'Une archive à deux contenus',
    found: { twoFaced: 'L’archive {name} ne montre pas les mêmes fichiers dans tous les programmes.' },
    why: 'Les filtres de messagerie vérifient les fichiers inoffensifs, et votre logiciel de décompression extrait les autres.',
    honest: 'Une archive ordinaire a une seule liste de fichiers, et elle est exacte.',
  },
  'attachment-in-anothers-name': {
    title: 'Un fichier au nom de votre contact, envoyé par un inconnu',
    found: { attachment: '« {file} » arrive au nom de {name}, mais pas depuis l’adresse de ce contact.' },
    why: 'Emotet envoie ses fichiers au nom de personnes dont il a volé les messages.',
    honest:
      'Un vrai contact envoie ses fichiers depuis l’adresse que vous connaissez. Une nouvelle adresse ? Avant d’ouvrir quoi que ce soit, appelez la personne à un numéro que vous avez déjà.',
  },
};
