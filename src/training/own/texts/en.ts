/** What may be wrong with a company's scenarios, and what would be right. */
export const en = {
  fileTooLarge: 'The file is too large: at most 200 kB.',
  notUtf8: 'This is not UTF-8. Save the file as UTF-8.',
  notJson:
    'This is not JSON from here on. Look for a missing comma, quotation mark or bracket, here or in the line above.',
  trailingComma: 'Remove the comma before “{bracket}”.',
  twice: 'This field stands here twice. Remove one of them.',
  unknownField: 'There is no such field here. Remove it.',
  misspeltField: 'There is no such field here. Did you mean “{suggestion}”?',
  notOneOf: '“{found}” is not possible here. Write one of: {known}.',
  missing: 'This field is missing. Add it.',
  notGroup: 'Write fields in braces here: { … }.',
  notText: 'Write a text in quotation marks here.',
  notList: 'Write a list in square brackets here: [ … ].',
  notTrueOrFalse: 'Write true or false here, without quotation marks.',
  notNumber: 'Write a number here, without quotation marks.',
  tooLong: 'Too long: at most {most}.',
  tooMany: 'Too many: at most {most}.',
  tooFew: 'Too few: at least {most}.',
  empty: 'Write something here.',
  notMailbox: 'Write “Name <name@company.example>”.',
  notDate: 'Write the date as 2026-03-09T13:27:00+01:00.',
  notOneLine: 'Write this in one line.',
  notFileName: 'Write the name of a file, without a folder.',
  notPlace:
    'Write one of: "from", "to", "subject", "date", "thread", { "text": … }, { "attachment": … }, { "opened": … }.',
  notSet:
    '“{found}” cannot be a set. Write one word of letters, digits and “-”, and not “easy”, “medium”, “hard” or “own”.',
  notMonth: 'Write the month as 2022-04.',
  notLogo: 'Write the name of a picture in this folder: .png, .jpg, .svg or .webp. An address is not possible.',
  notPhone: 'Write a phone number.',
  notMail: 'Write an email address.',
  realHost: '“{found}” may belong to somebody. Write an address that ends in .example or .invalid.',
  startsProgram:
    'This could start a real program. Use only the folder C:\\nowhere and programs called notreal, such as notreal.exe.',
  noLanguage: 'The story is told in no language. Add one of: {known}.',
  notInText: '“{found}” is not in the text of the message. Copy the passage letter for letter.',
  notAttached: 'The message has no attachment “{found}”. Write one of: {known}.',
  otherLevel: 'Emotet Guard says “{found}” in {language}. Write that here, or change the message.',
  otherPattern: 'Emotet Guard says {found} in {language}. Write that here, or change the message.',
  attackUnseen:
    'Emotet Guard says “{found}” in {language}, not “danger”. Give the attack a sign that Emotet’s mail has, or set this to true.',
  honestDanger: 'Emotet Guard says “danger” in {language}. Take out what it warns about, or set this to false.',
  noTwin: 'There is no scenario “{found}”. Write the name of another file, without “.json”.',
  badName: 'Rename the file: small letters, digits and “-”, at most 40, and “.json” at the end.',
  nameTaken: 'The training room has a scenario of this name already. Rename the file.',
  notBuilt: 'No message can be made of this: {found}',
  noFile: 'The file “{found}” is not in this folder.',
  notPicture: '“{found}” is not a picture of its kind, or larger than 500 kB.',
};

export type ProblemId = keyof typeof en;
