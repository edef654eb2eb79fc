import { defineDetector } from '../../contract';
import { baseNameOf, classOfName, extensionOf } from '../../facts/file/file-names';

/** Shapes of names without their extension, from public reports of 2020 to 2023. All are anchored and of bounded length. */
const shapes: readonly RegExp[] = [
  // Mes_G697449, DRH_63930590, REP_100272682504665791, DOC_010001817115732, documentación_99999999; a date is honest
  /^(?:\p{L}{3,14} \d{6} )?\p{L}{2,14}_(?!20\d{6}$)[A-Z]?\d{6,20}$/u,
  // INV 2022-06-07_1234, USA
  /^\p{L}{2,10} \d{4}-\d{2}-\d{2}_\d{3,5}(?:, \p{L}{2,20})?(?:\.doc|\.xls|\.pdf)?$/u,
  // Form - Jun 07, 2022
  /^\p{L}{2,10} - (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{2}, \d{4}$/u,
  // Electronic form 03.07.2023
  /^(?:Electronic )?form \d{2}\.\d{2}\.\d{4}$/i,
  // HK4732595683OH
  /^[A-Z]{2}\d{9,12}[A-Z]{2}$/,
  // DCC-010121 UHM-012021, AN143221 200121
  /^[A-Z]{2,4}-?\d{6} (?:[A-Z]{2,4}-)?\d{6}$/,
  // DATA 669635, PO000206886, Details-3922941, Scan_247
  /^(?:DATA|DAT|ARC|FILE|INFO|LIST|REP|MES) \d{5,8}$/,
  /^PO0\d{8}$/,
  /^(?:Details|Document|Invoice|Report)-\d{7}$/,
  /^Scan_\d{2,4}$/,
];

const extensions = new Set(['doc', 'docm', 'dot', 'xls', 'xlsm', 'xlsb', 'zip', 'one', 'lnk']);
const LONGEST = 60;

export default defineDetector({
  id: 'emotet-file-name',
  group: 'carrier',
  weight: 2,
  needs: ['parts'],
  subjects: ['parts'],
  messages: { shape: ['name'] },
  why: 'Emotet\'s mailer makes names from a few templates: a word, a date, a run of digits ("INV 2022-06-07_1234, USA.xls").',
  looksLikeButIsNot:
    'Scanners and accounting programs number their files in the same way: it weighs almost nothing alone.',
  references: ['https://github.com/executemalware/Malware-IOCs', 'https://github.com/pan-unit42/tweets'],
  attack: ['T1566.001'],
  *detect({ parts }) {
    for (const { name, path, inline, archive } of parts) {
      if (inline) continue;
      const base = baseNameOf(name);
      const extension = extensionOf(base);
      const stem = base.slice(0, base.length - extension.length - 1);
      if (!extensions.has(extension) || stem.length > LONGEST) continue;
      // A ZIP of pictures may be called what it likes.
      if (archive !== undefined && archive.names.length > 0 && !archive.names.some(isCarrier)) continue;
      if (shapes.some((shape) => shape.test(stem)))
        yield { message: 'shape', values: { name: base }, where: { in: 'part', path } };
    }
  },
});

function isCarrier(name: string): boolean {
  const risk = classOfName(name);
  return risk === 'macro-document' || risk === 'shortcut' || risk === 'onenote' || risk === 'script';
}
