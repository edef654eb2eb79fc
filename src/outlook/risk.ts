/*
 * Which attachment to fetch first. Outlook hands over one at a time and the reader may click in the meantime, so the files
 * that Emotet has used come first and the pictures of a signature last.
 */

const RANKS: readonly (readonly string[])[] = [
  [
    'doc',
    'docm',
    'dot',
    'dotm',
    'xls',
    'xlsm',
    'xlsb',
    'xlt',
    'xltm',
    'xlam',
    'xla',
    'ppt',
    'pptm',
    'zip',
    'lnk',
    'one',
  ],
  ['js', 'jse', 'vbs', 'vbe', 'wsf', 'hta', 'bat', 'cmd', 'ps1', 'exe', 'scr', 'dll', 'rtf', 'mht', 'mhtml', 'xml'],
  ['7z', 'rar', 'iso', 'img', 'vhd', 'cab', 'gz', 'html', 'htm', 'svg', 'pdf', 'eml', 'msg'],
  [],
  ['docx', 'xlsx', 'pptx', 'txt', 'csv', 'ics', 'vcf'],
  ['jpg', 'jpeg', 'png', 'gif', 'bmp', 'tif', 'tiff', 'webp', 'mp3', 'mp4', 'mov', 'wav', 'avi'],
];

/** Rank of names that no list knows: a file without an ending is judged by its bytes. */
const UNKNOWN = 3;

/** Pictures that belong to the body. */
const INLINE = RANKS.length;

const rankOf = new Map(RANKS.flatMap((endings, rank) => endings.map((ending): [string, number] => [ending, rank])));

/** 0 is fetched first. A picture by its name is ranked as one only when it also says that it belongs to the body. */
export function riskRank(attachment: { readonly name: string; readonly inline: boolean }): number {
  const ending = attachment.name.slice(attachment.name.lastIndexOf('.') + 1).toLowerCase();
  const rank = rankOf.get(ending) ?? UNKNOWN;
  return attachment.inline && rank === INLINE - 1 ? INLINE : rank;
}
