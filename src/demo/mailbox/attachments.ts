import { doc } from '../../../test/builders/doc';
import type { EmlAttachment } from '../../../test/builders/eml';
import { docx, xlsx } from '../../../test/builders/ooxml';
import { pdf } from '../../../test/builders/pdf';
import { vbaProject } from '../../../test/builders/vba';
import { zip } from '../../../test/builders/zip';
import { macros } from './macros';
import type { Attached } from './scenario';

const MIME: Readonly<Record<Attached['kind'], string>> = {
  docm: 'application/vnd.ms-word.document.macroEnabled.12',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
  pdf: 'application/pdf',
  zip: 'application/zip',
};

/** The file that a scenario attaches. */
export function build(attached: Attached): EmlAttachment {
  return { name: attached.name, mime: MIME[attached.kind], bytes: bytesOf(attached) };
}

function bytesOf(attached: Attached): Uint8Array {
  switch (attached.kind) {
    case 'pdf':
      return pdf(attached);
    case 'zip':
      return zip(
        attached.entries.map((entry) => ({
          name: entry.name,
          data: bytesOf(entry),
          ...(attached.password === undefined
            ? {}
            : { encryption: { kind: 'zipcrypto', password: attached.password } }),
        })),
      );
    case 'docx':
      return docx({ text: attached.lines });
    case 'docm':
      return docx({ text: attached.lines, vba: vbaProject({ modules: macros[attached.macro].word }) });
    case 'doc':
      return doc({ text: attached.lines, modules: macros[attached.macro].word });
    case 'xlsm':
      return xlsx({ text: attached.lines, vba: vbaProject({ modules: macros[attached.macro].excel }) });
  }
}
