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

/** Not in lib.dom yet, and not in every browser: those without it go on without. */
interface TrustedTypes {
  createPolicy(
    name: 'default',
    rules: { createScriptURL(address: string): string | null; createHTML(markup: string): string },
  ): unknown;
}

(window as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => scriptAddress(address, folder, document.baseURI),
  createHTML: () => EMPTY,
});
