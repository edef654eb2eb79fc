/** What differs in one of Microsoft's clouds. */
export interface Cloud {
  /** The folder of Office.js, up to `lib/`. */
  readonly officeJs: string;
  /** Origins of the pages that show Outlook on the web. */
  readonly outlook: readonly string[];
  /** `MicrosoftAjax.js` of the public internet can be reached. */
  readonly ajax: boolean;
}

/** Those that Microsoft documents, by the names that `--cloud` takes. */
export const clouds: Readonly<Record<string, Cloud>>;

/** A cloud by its name, or a sentence that says what is wrong; an air-gapped one needs its addresses. */
export function cloudOf(asked: {
  readonly cloud: string;
  readonly officeJs?: string | undefined;
  readonly outlook?: readonly string[] | undefined;
}): Cloud | string;

/** Writes a cloud's addresses into a page, a script or a configuration of the worldwide one. */
export function forCloud(text: string, cloud: Cloud): string;

/** The same for all pages of a built folder and their first script, whose digest they name. */
export function siteForCloud(files: Readonly<Record<string, string>>, cloud: Cloud): Readonly<Record<string, string>>;
