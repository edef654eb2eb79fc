import type { SettingsTexts } from '../settings-texts';

export const settings: SettingsTexts = {
  line: '{path}: {problem}',
  off: 'Desligadas pela sua organização:',
  lowered: 'Com metade do peso, por escolha da sua organização:',
  counts: 'Sua organização conta as mensagens por nível. Somente o nível é enviado, nada da mensagem.',
  fine: '{file}: nenhum erro encontrado.',
  details: 'Para o administrador',
  problems: {
    badName:
      'O nome depois de “?org=” não é válido. Use até 40 letras minúsculas, algarismos e hifens, e crie o manifesto de novo.',
    notFound: 'O arquivo não foi encontrado. Coloque-o no servidor com este nome.',
    tooSlow: 'O arquivo não foi carregado em {most} segundos. Verifique o servidor.',
    notReadable: 'O arquivo não pode ser lido. Verifique o nome e as permissões dele.',
    notUtf8:
      'O arquivo não está em UTF-8 ou perdeu alguns caracteres. Abra-o onde todos os caracteres apareçam certos e salve-o em UTF-8.',
    notJson: 'Isto não é JSON. Procure uma vírgula, aspas ou um colchete que estejam faltando.',
    trailingComma: 'Exclua a vírgula na linha {line}, coluna {column}. Não pode haver vírgula antes de {bracket}.',
    notSettings: 'O arquivo deve conter um único objeto entre chaves. Comece pelo exemplo.',
    fileTooLarge: 'O arquivo tem mais de {most} kB. Remova o que não for necessário.',
    unknownField: 'Este campo não existe. Remova-o ou corrija o nome.',
    misspeltField: 'Este campo não existe. Você quis dizer “{suggestion}”?',
    writtenTwice: 'Este campo aparece duas vezes. Deixe apenas um.',
    missingField: 'Falta este campo. Acrescente-o.',
    unknownVersion: 'Aqui só a versão 1 é conhecida. Escreva 1 ou atualize o Emotet Guard.',
    notText: 'Aqui deve haver um texto. Coloque-o entre aspas " ".',
    notList: 'Aqui deve haver uma lista. Coloque-a entre colchetes [ ].',
    notGroup: 'Aqui deve haver um grupo de campos. Coloque-os entre chaves { }.',
    notTrueOrFalse: 'Escreva true ou false aqui, sem aspas.',
    empty: 'Este campo está vazio. Preencha-o ou remova-o.',
    tooLong: 'O texto é longo demais. Use no máximo {most} caracteres.',
    tooMany: 'São itens demais. Deixe no máximo {most}.',
    hiddenCharacters:
      'Há quebras de linha, caracteres invisíveis ou espaços no início ou no fim. Digite de novo, em uma só linha de texto simples.',
    notDomain: '“{found}” não é um domínio. Escreva-o como example.com.',
    openDomain:
      'Qualquer pessoa pode registrar um nome em “{found}”. Informe um domínio que pertença a uma única organização.',
    publicDomain:
      'Qualquer pessoa pode ter uma caixa de correio em “{found}”. Informe endereços específicos ou domínios de uma única organização.',
    notMail: '“{found}” não é um endereço de email. Escreva-o como soc@example.com.',
    notPhone: '“{found}” não é um número de telefone. Escreva pelo menos três algarismos.',
    notUrl: '“{found}” não pode ser usado. Escreva um endereço que comece com https://, mailto: ou tel:.',
    notSender: '“{found}” não é um remetente. Escreva um endereço de email ou um domínio com “@” na frente.',
    unknownLanguage: 'Este idioma não está disponível. Use um destes: {known}.',
    unknownCheck: 'Não existe uma verificação com este nome. Procure-a na lista de verificações.',
    misspeltCheck: 'Não existe uma verificação com este nome. Você quis dizer “{suggestion}”?',
    notOffOrLowered: 'Escreva "off" ou "lowered" aqui.',
    cannotBeOff: 'Esta verificação examina arquivos e não pode ser desligada. Em vez disso, escreva "lowered".',
    notFileName:
      '“{found}” não pode ser usado. Escreva só o nome de um arquivo que esteja na mesma pasta das configurações e termine em .bin.',
    notDigest: 'Isto não é um resumo (digest). Copie a linha que “emotet-guard settings digest” mostra: sha256-…',
    notPublicKey:
      'Esta não é a chave pública de um servidor de email. Copie o valor que “emotet-guard serve --key” mostra.',
    privateKey:
      'Esta é uma chave privada, e qualquer pessoa pode ler este arquivo. Remova-a, crie um novo par de chaves e informe a chave pública.',
    listNotFound: 'A lista de bloqueio não foi encontrada. Coloque-a no servidor, na mesma pasta das configurações.',
    listTooSlow: 'A lista de bloqueio não foi carregada em {most} segundos. Verifique o servidor.',
    listTooLarge: 'A lista de bloqueio tem mais de {most} kB. Crie-a de novo com menos fontes.',
    listWrongDigest:
      'A lista de bloqueio não corresponde a este resumo. Coloque a lista e as configurações juntas no servidor.',
    listDamaged: 'A lista de bloqueio não pode ser lida. Crie-a de novo com “emotet-guard blocklist build”.',
    listTooOld: 'A lista de bloqueio é antiga demais e não é mais usada. Crie uma nova.',
  },
};
