export interface WithPlaceholdersProps {
  text: string;
  /** Placeholder in small letters -> what it stands for. */
  known: ReadonlyMap<string, string>;
}

const shape = /(\[[a-z]+(?:-[a-z0-9]+)+\])/gi;

/** A text with its placeholders marked; what each stands for is told on the spot, to the agent alone. */
export function WithPlaceholders({ text, known }: WithPlaceholdersProps) {
  return text.split(shape).map((part, index) =>
    known.has(part.toLowerCase()) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the text does not change under it.
      <span key={index} className="placeholder-mark" title={known.get(part.toLowerCase())}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
