import { Button } from '@fluentui/react-components';
import type { ButtonProps } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReactElement } from 'react';

interface FileButtonProps {
  readonly words: string;
  readonly icon: ReactElement;
  readonly appearance?: ButtonProps['appearance'];
  readonly disabled: boolean;
  /** As `accept` of an input; every file where it is left out. */
  readonly accept?: string;
  /** All that is in a folder. */
  readonly folder?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that asks for files. */
export function FileButton({ words, icon, appearance, disabled, accept, folder = false, onFiles }: FileButtonProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={icon} appearance={appearance} disabled={disabled} onClick={() => chooser.current?.click()}>
        {words}
      </Button>
      <input
        ref={chooser}
        hidden
        type="file"
        multiple
        accept={accept}
        aria-label={words}
        // Not in React's types: no standard has it, and every browser does.
        {...(folder && { webkitdirectory: '' })}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same files may be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
