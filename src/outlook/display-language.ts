/**
 * The language of Outlook as the address of the page states it ("_host_Info=Outlook$Web$16.01$ja-JP$…", read by Office.js,
 * fields parted by "$" or "|"), long before Office.js is loaded; undefined where it does not. A hint, no promise: what
 * counts is `Office.context.displayLanguage`.
 */
export function displayLanguageHint(query: string): string | undefined {
  const fields = new URLSearchParams(query).get('_host_Info')?.split(/[$|]/) ?? [];
  return fields.find((field) => /^[a-z]{2,3}-[a-z0-9-]{2,12}$/i.test(field));
}
