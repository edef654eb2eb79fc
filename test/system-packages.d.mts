/** Whether a missing Debian package is installed, only spoken of, or left alone where there are none. */
export function planFor(
  machine: {
    readonly platform: string;
    readonly hasAptGet: boolean;
    readonly isRoot: boolean;
    readonly isCi: boolean;
  },
  allowed: boolean,
): 'install' | 'tell' | 'nothing';
