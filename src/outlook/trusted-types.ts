/*
 * The first script of every page, ahead of Office.js. With `require-trusted-types-for 'script'` a browser hands every string that
 * is about to become a script's address, markup or code to the policy "default" (https://www.w3.org/TR/trusted-types/). This one
 * knows addresses alone. Code is refused, as there is no `createScript`. Markup becomes an empty element, whoever hands it in: no
 * exception, so that an Office.js that writes some, the next one perhaps, goes on.
 */

/** Microsoft alone puts files here. Office.js loads its other scripts from below the address that it came from. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/';

/** To the letter: the host has old frameworks too, which turn what stands in a page into code and so get by any script-src. */
const MICROSOFT_AJAX = 'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js';

/**
 * What a server that only wants to hear what the directives would stop says in its header `Server-Timing`: a page cannot see whether
 * they stand in `Content-Security-Policy` or in its Report-Only twin, and browsers ask this policy, and take its answer, in either
 * (Chromium 156: an empty element in place of the markup, and no report).
 */
const REPORT_ONLY = 'trusted-types-report-only';

/** Well-formed as HTML and as XML, which Office.js has DOMParser read: of nothing at all that makes an error page with styles. */
const EMPTY = '<i/>';

/**
 * The address that a page may load a script or a worker from, or `null`. It is answered in full, so that what was looked at is
 * what is loaded.
 * @param folder the add-in's own, with the slash at its end
 */
export function scriptAddress(address: string, folder: string, base: string): string | null {
  try {
    const { href } = new URL(address, base);
    return href === MICROSOFT_AJAX || href.startsWith(OFFICE_JS) || href.startsWith(folder) ? href : null;
  } catch {
    return null;
  }
}

/** Where this file came from, read before anything can write a <base> into the page. */
const folder = new URL('.', (document.currentScript as HTMLScriptElement | null)?.src ?? document.baseURI).href;

/** Asked when there is markup, for then the page has arrived; a browser that cannot say came with no such header. */
function isReportOnly(): boolean {
  try {
    const [arrival] = performance.getEntriesByType('navigation') as Partial<PerformanceNavigationTiming>[];
    return arrival?.serverTiming?.some(({ name }) => name === REPORT_ONLY) === true;
  } catch {
    return false;
  }
}

/** Not in lib.dom yet, and not in every browser: those without it go on without. */
interface TrustedTypes {
  createPolicy(
    name: 'default',
    rules: { createScriptURL(address: string): string | null; createHTML(markup: string): string | null },
  ): unknown;
}

(window as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => scriptAddress(address, folder, document.baseURI),
  // `null` is what a browser reports, and then lets through.
  createHTML: () => (isReportOnly() ? null : EMPTY),
});
