/** The mail programs that the tests of the gateway run, by the name of their Debian package. */
export function findMailPrograms(): { readonly postfix: string | undefined; readonly rspamd: string | undefined };
