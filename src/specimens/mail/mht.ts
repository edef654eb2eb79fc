/** Web archives (MHTML, RFC 2557) as Word saves them: a page, its macros as ActiveMime, its pictures. */
import { activeMime, base64Lines } from '../office/word-xml';

export interface MhtParts {
  /** Paragraphs, ASCII. */
  readonly text?: readonly string[];
  /** vbaProject.bin. */
  readonly vba?: Uint8Array;
  /** Where the compressed project begins in its wrapper. */
  readonly vbaOffset?: number;
  readonly picture?: Uint8Array;
  readonly hyperlinks?: readonly string[];
  readonly author?: string;
  readonly editMinutes?: number;
  /** In front of the headers: Word does not mind. */
  readonly junk?: string;
  /** Type that the part with the macros claims; Word's is application/x-mso. */
  readonly vbaType?: string;
}

const BOUNDARY = '----=_NextPart_01D00000.00000000';

export function mht(parts: MhtParts = {}): Uint8Array {
  const links = (parts.hyperlinks ?? []).map((target) => `<a href="${target}">link</a>`);
  const time = parts.editMinutes === undefined ? '' : `<o:TotalTime>${parts.editMinutes}</o:TotalTime>`;
  const page =
    '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head>' +
    `<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>${parts.author ?? ''}</o:Author>${time}<o:Pages>1</o:Pages></o:DocumentProperties></xml><![endif]-->` +
    `</head><body>${(parts.text ?? []).map((line) => `<p>${line}</p>`).join('\r\n')}${links.join('')}</body></html>`;
  const pieces = [
    `Content-Location: file:///C:/nowhere/page.htm\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Type: text/html; charset="us-ascii"\r\n\r\n${quotedPrintable(page)}`,
  ];
  if (parts.vba) {
    const wrapped = base64Lines(activeMime(parts.vba, parts.vbaOffset));
    pieces.push(
      `Content-Location: file:///C:/nowhere/page.files/editdata.mso\r\nContent-Transfer-Encoding: base64\r\nContent-Type: ${parts.vbaType ?? 'application/x-mso'}\r\n\r\n${wrapped}`,
    );
  }
  if (parts.picture) {
    pieces.push(
      `Content-Location: file:///C:/nowhere/page.files/image001.png\r\nContent-Transfer-Encoding: base64\r\nContent-Type: image/png\r\n\r\n${base64Lines(parts.picture)}`,
    );
  }
  const head = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="${BOUNDARY}"\r\n\r\nThis document is a Single File Web Page.\r\n\r\n`;
  return new TextEncoder().encode(
    `${parts.junk ?? ''}${head}${pieces.map((piece) => `--${BOUNDARY}\r\n${piece}\r\n\r\n`).join('')}--${BOUNDARY}--\r\n`,
  );
}

/** RFC 2045, 6.7, in lines of 76 characters. */
function quotedPrintable(text: string): string {
  const lines = text.replace(/=/g, '=3D').split('\r\n');
  return lines.map((line) => line.replace(/(.{1,72})(?<!=|=3)(?=.)/g, '$1=\r\n')).join('\r\n');
}
