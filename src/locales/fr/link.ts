import type { GroupTexts } from '../catalogue';

export const link: GroupTexts<'link'> = {
  'app-launching-link': {
    title: 'Un lien qui lance un programme',
    found: {
      installer:
        'Un lien lance le programme d’installation d’applications de Windows, pour installer une application venant de {host}.',
      remoteSearch: 'Un lien ouvre un dossier sur {host} qui ressemble à une recherche sur votre propre ordinateur.',
      opensInOffice: 'Un lien ouvre un document de {host} directement dans Word, Excel ou PowerPoint.',
      troubleshooter: 'Un lien lance un outil Windows ({scheme}) qui peut exécuter des commandes.',
    },
    why: 'De tels liens contournent le navigateur et ses avertissements. Emotet s’est fait installer ainsi comme un faux composant « Adobe PDF ».',
    honest:
      'Un vrai message renvoie à des pages web. Les programmes viennent de votre service informatique ou du Store.',
  },
  'direct-download-link': {
    title: 'Un lien vers un fichier qui peut nuire',
    found: {
      download: 'Un lien télécharge « {file} » depuis {host}.',
      sharedFolder: 'Un lien ouvre « {file} » dans un dossier partagé sur {host}, hors de votre organisation.',
    },
    why: 'Derrière un lien, les fichiers ZIP, les documents à macros et les scripts échappent aux filtres des pièces jointes.',
    honest: 'Les entreprises renvoient en général à une page de leur propre site, où vous choisissez le fichier.',
  },
  'disguised-host-link': {
    title: 'Un lien qui cache où il mène',
    found: {
      codedNumber: 'Un lien déguise son adresse en nombre. En réalité, il mène à {host}.',
      userName: 'Un lien place un faux nom devant la vraie adresse, {host}.',
      lookalikeLetters:
        'Un lien mène à {host}, écrit avec des lettres d’un autre alphabet pour ressembler à {looksLike}.',
      bareNumber: 'Un lien mène à un nombre ({host}) au lieu d’un nom.',
      oddPort: 'Un lien mène à {host} par un port inhabituel ({port}).',
      notEncrypted: 'Un lien suspect mène à {host} sans chiffrement (http).',
    },
    why: 'Les attaquants écrivent leurs adresses de façon que ni les lecteurs ni les filtres ne voient où elles mènent.',
    honest: 'Les entreprises renvoient à leur propre nom, en lettres normales et en https.',
  },
  'hacked-cgi-link': {
    title: 'Un lien vers un dossier de programmes d’un site',
    found: {
      cgiDirectory: 'Un lien mène à « {directory} » sur {host}, un endroit pour des programmes, pas pour des pages.',
    },
    why: 'Emotet cache ses documents dans de tels dossiers de sites piratés.',
    honest: 'Un site légitime n’envoie personne dans ces dossiers.',
  },
  'hacked-wordpress-link': {
    title: 'Un lien vers l’intérieur d’un site piraté',
    found: {
      wordpressDirectory: 'Un lien mène à « {directory} » sur {host}. Les sites WordPress n’ont pas de tel dossier.',
    },
    why: 'Emotet cache ses documents dans un dossier à lui sur des sites piratés. Le propriétaire n’en sait rien.',
    honest: 'Un site légitime renvoie à ses pages ou à des fichiers dans « uploads ».',
  },
  'invoice-directory-link': {
    title: 'Un lien nommé comme une facture',
    found: {
      invoiceDirectory: 'Un lien mène à un dossier « {directory} » sur {host}.',
    },
    why: 'En 2018 et 2019, Emotet nommait les dossiers de ses liens comme des factures et des documents.',
    honest: 'Les services de comptabilité ont aussi des pages ainsi nommées. À lui seul, ce signe ne prouve rien.',
  },
  'listed-link': {
    title: 'Un lien vers un site connu comme dangereux',
    found: {
      listedAddress: 'Un lien vers {host} figure sur la liste des adresses dangereuses ({source}).',
      listedSite: 'Un lien mène à {host}. Ce site figure sur la liste des sites dangereux ({source}).',
      listTooOld:
        'Un lien vers {host} figure sur une liste d’adresses dangereuses ({source}), mais cette liste, trop ancienne, n’est pas utilisée (créée le {day}).',
    },
    why: 'Des chercheurs en sécurité ont trouvé récemment des fichiers nuisibles à cette adresse.',
    honest: 'Un site piraté a pu être nettoyé depuis. Votre équipe de sécurité peut le vérifier.',
  },
  'mismatched-link-text': {
    title: 'Un lien qui ne mène pas où il le dit',
    found: {
      otherDomain: 'Un lien affiche « {shown} », mais mène à {host}.',
      fileName: 'Un lien affiche le nom de fichier « {shown} », mais mène à un dossier sur {host}.',
    },
    why: 'Un lien peut afficher n’importe quel texte. Emotet affiche un nom que vous connaissez et vous mène ailleurs.',
    honest:
      'Dans un vrai message, c’est presque toujours l’adresse affichée qui s’ouvre. Les lettres d’information qui comptent les clics font exception.',
  },
  'number-query-link': {
    title: 'Un lien qui se termine par un simple nombre',
    found: {
      numberQuery: 'Un lien vers {host} se termine par « {query} ».',
    },
    why: 'En 2023, les liens d’Emotet se terminaient par un nombre à six chiffres, qui permettait à ses sites de distinguer les visiteurs.',
    honest: 'Un lien ordinaire dit ce que le nombre signifie, par exemple « id= ».',
  },
  'random-directory-link': {
    title: 'Un lien qui se termine par des lettres au hasard',
    found: {
      randomUnderSystem:
        'Un lien mène à un dossier au nom aléatoire, « {directory} », dans les dossiers internes de {host}.',
      longRandomName: 'Un lien mène à un dossier au long nom aléatoire, « {directory} », sur {host}.',
      randomName: 'Un lien mène à un dossier au nom aléatoire, « {directory} », sur {host}.',
    },
    why: 'Emotet dépose ses documents sur des sites piratés, dans des dossiers dont un programme a inventé le nom.',
    honest:
      'Certains services web mettent de tels codes dans leurs adresses. Si vous ne connaissez pas le site, appelez l’expéditeur.',
  },
  'unrelated-link-domain': {
    title: 'Un lien vers un site étranger à la conversation',
    found: {
      unrelatedDomain: 'Un lien mène à {host}, qui n’a rien à voir avec {sender}, le domaine de l’expéditeur.',
      inName:
        'Un lien mène à {target}. L’expéditeur porte le nom {name}, mais n’écrit pas depuis l’adresse de ce contact.',
    },
    why: 'Les liens d’Emotet mènent à des sites piratés sans rapport avec vous.',
    honest: 'On renvoie souvent à d’autres sites. À lui seul, ce signe ne prouve rien.',
  },
};
