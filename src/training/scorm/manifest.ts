import type { Language } from '../scenario';
import { PASS_MARK } from './pass-mark';

/** What the course is called in the learning platform's list. */
const courseTitles: Readonly<Record<Language, string>> = {
  en: 'Emotet: genuine or not?',
  ja: 'Emotet のメールを見分ける',
  de: 'Emotet: echt oder nicht?',
  fr: 'Emotet : vrai ou faux message ?',
  it: 'Emotet: autentico o no?',
  es: 'Emotet: ¿auténtico o no?',
};

export interface Package {
  readonly language: Language;
  /** The page that the platform opens. */
  readonly launch: string;
  /** Every file of the package but the manifest itself, by its path in it. */
  readonly files: readonly string[];
}

/**
 * imsmanifest.xml of a course with one page (SCORM 1.2 Content Aggregation Model, 2.3; IMS Content Packaging 1.1.2). No
 * schemaLocation: the schemas are ADL's and IMS', and a package that names files which are not in it is refused by some.
 */
export function imsManifest({ language, launch, files }: Package): string {
  const title = escaped(courseTitles[language]);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="emotet-guard-quiz-${language}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="emotet-guard">
    <organization identifier="emotet-guard">
      <title>${title}</title>
      <item identifier="quiz" identifierref="quiz-page" isvisible="true">
        <title>${title}</title>
        <adlcp:masteryscore>${PASS_MARK}</adlcp:masteryscore>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="quiz-page" type="webcontent" adlcp:scormtype="sco" href="${addressOf(launch)}">
${files.map((file) => `      <file href="${addressOf(file)}" />`).join('\n')}
    </resource>
  </resources>
</manifest>
`;
}

/** A path as an address (RFC 2396), in an attribute. */
function addressOf(file: string): string {
  return escaped(file.split('/').map(encodeURIComponent).join('/'));
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
