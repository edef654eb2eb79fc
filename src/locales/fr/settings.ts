import type { SettingsTexts } from '../settings-texts';

export const settings: SettingsTexts = {
  line: '{path} : {problem}',
  off: 'Désactivé par votre organisation :',
  lowered: 'Compté pour moitié par votre organisation :',
  counts: 'Votre organisation compte les messages par niveau. Seul le niveau est envoyé, rien du message.',
  fine: '{file} : aucune erreur.',
  details: 'Pour l’administrateur',
  problems: {
    badName:
      'Le nom après « ?org= » n’est pas valable. Utilisez jusqu’à 40 minuscules, chiffres et traits d’union, puis recréez le manifeste.',
    notFound: 'Le fichier est introuvable. Placez-le sous ce nom sur le serveur.',
    tooSlow: 'Le fichier n’a pas été chargé en {most} secondes. Vérifiez le serveur.',
    notReadable: 'Le fichier n’est pas lisible. Vérifiez son nom et ses autorisations.',
    notUtf8:
      'Le fichier n’est pas en UTF-8, ou des lettres y sont perdues. Ouvrez-le là où toutes les lettres sont correctes et enregistrez-le en UTF-8.',
    notJson: 'Ce n’est pas du JSON. Cherchez une virgule, un guillemet ou un crochet manquant.',
    trailingComma:
      'Supprimez la virgule à la ligne {line}, colonne {column}. Aucune virgule ne doit précéder {bracket}.',
    notSettings: 'Le fichier doit contenir un seul objet entre accolades. Partez de l’exemple.',
    fileTooLarge: 'Le fichier dépasse {most} Ko. Retirez ce qui n’est pas nécessaire.',
    unknownField: 'Ce champ n’existe pas. Supprimez-le ou corrigez son nom.',
    misspeltField: 'Ce champ n’existe pas. Vouliez-vous dire « {suggestion} » ?',
    writtenTwice: 'Ce champ est écrit deux fois. N’en gardez qu’un.',
    missingField: 'Ce champ manque. Ajoutez-le.',
    unknownVersion: 'Seule la version 1 est connue ici. Écrivez 1, ou mettez Emotet Guard à jour.',
    notText: 'Il faut ici un texte. Mettez-le entre guillemets " ".',
    notList: 'Il faut ici une liste. Mettez-la entre crochets [ ].',
    notGroup: 'Il faut ici des champs. Mettez-les entre accolades { }.',
    notTrueOrFalse: 'Écrivez ici true ou false, sans guillemets.',
    empty: 'Ce champ est vide. Remplissez-le ou supprimez-le.',
    tooLong: 'C’est trop long. Utilisez au plus {most} caractères.',
    tooMany: 'Il y en a trop. Gardez-en au plus {most}.',
    hiddenCharacters:
      'Il y a des sauts de ligne, des caractères invisibles ou des espaces au début ou à la fin. Ressaisissez-le en une ligne de texte simple.',
    notDomain: '« {found} » n’est pas un domaine. Écrivez-le comme example.com.',
    openDomain:
      'N’importe qui peut déposer un nom sous « {found} ». Indiquez un domaine qui appartient à une seule organisation.',
    publicDomain:
      'N’importe qui peut avoir une boîte mail chez « {found} ». Indiquez des adresses précises ou les domaines d’une seule organisation.',
    notMail: '« {found} » n’est pas une adresse de messagerie. Écrivez-la comme soc@example.com.',
    notPhone: '« {found} » n’est pas un numéro de téléphone. Écrivez au moins trois chiffres.',
    notUrl: '« {found} » ne peut pas être utilisé. Écrivez une adresse qui commence par https://, mailto: ou tel:.',
    notSender:
      '« {found} » n’est pas un expéditeur. Écrivez une adresse de messagerie, ou un domaine précédé de « @ ».',
    unknownLanguage: 'Cette langue n’est pas disponible. Utilisez l’une de celles-ci : {known}.',
    unknownCheck: 'Aucun contrôle ne porte ce nom. Cherchez-le dans la liste des contrôles.',
    misspeltCheck: 'Aucun contrôle ne porte ce nom. Vouliez-vous dire « {suggestion} » ?',
    notOffOrLowered: 'Écrivez ici "off" ou "lowered".',
    cannotBeOff: 'Ce contrôle examine les fichiers et ne peut pas être désactivé. Écrivez plutôt "lowered".',
    notFileName:
      '« {found} » ne peut pas être utilisé. Écrivez seulement le nom d’un fichier placé à côté des paramètres et qui se termine par .bin.',
    notDigest: 'Ce n’est pas une empreinte. Copiez la ligne qu’affiche « emotet-guard settings digest » : sha256-…',
    notPublicKey:
      'Ce n’est pas la clé publique d’un serveur de messagerie. Copiez la valeur qu’affiche « emotet-guard serve --key ».',
    privateKey:
      'C’est une clé privée, et tout le monde peut lire ce fichier. Supprimez-la, créez une nouvelle paire de clés et indiquez la clé publique.',
    listNotFound: 'La liste de blocage est introuvable. Placez-la sur le serveur, à côté des paramètres.',
    listTooSlow: 'La liste de blocage n’a pas été chargée en {most} secondes. Vérifiez le serveur.',
    listTooLarge: 'La liste de blocage dépasse {most} Ko. Recréez-la à partir de moins de sources.',
    listWrongDigest:
      'La liste de blocage n’est pas celle de cette empreinte. Placez ensemble la liste et les paramètres sur le serveur.',
    listDamaged: 'La liste de blocage n’est pas lisible. Recréez-la avec « emotet-guard blocklist build ».',
    listTooOld: 'La liste de blocage est trop ancienne et n’est plus utilisée. Créez-en une nouvelle.',
  },
};
