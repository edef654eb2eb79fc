/** Whether every package of the lock file is there in its version. */
export function isInstalled(): boolean;
