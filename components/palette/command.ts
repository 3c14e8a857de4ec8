/** Something the agent can have done by name. */
export interface Command {
  id: string;
  title: string;
  group: string;
  /** Other words it may be looked for by. */
  keywords?: string[];
  run: () => void;
}

/** Commands of the view in front, set by it, read when the palette opens. */
export interface CommandBoard {
  commands: readonly Command[];
}
