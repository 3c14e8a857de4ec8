import { type ReactNode, useRef } from 'react';
import { Button } from './button';

export interface FileButtonProps {
  accept: string;
  onText: (text: string) => void;
  children: ReactNode;
}

/** Asks for a file and reads it as text. */
export function FileButton({ accept, onText, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{children}</Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={async ({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = ''; // The same file can be chosen again.
          if (file) onText(await file.text());
        }}
      />
    </>
  );
}
