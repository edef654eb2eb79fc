/** What a server sends with every file of the add-in, worldwide. */
export const headers: Readonly<Record<string, string>>;
