import { parseSync } from 'vite';

/** Every pattern that is written down in these sources. */
export function patternsWritten(sources: Readonly<Record<string, string>>): RegExp[] {
  const found: RegExp[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node) {
      const { pattern, flags } = (node as { regex: { pattern: string; flags: string } }).regex;
      found.push(new RegExp(pattern, flags));
    }
    for (const value of Object.values(node)) visit(value);
  };
  for (const [file, code] of Object.entries(sources)) visit(parseSync(file, code).program);
  return found;
}

/** Every pattern that is put together while `work` runs: `phrase`, `sign` and their like build theirs at the start. */
export async function patternsBuilt(work: () => unknown): Promise<RegExp[]> {
  const original = globalThis.RegExp;
  const found: RegExp[] = [];
  globalThis.RegExp = new Proxy(original, {
    construct(target, given, newTarget) {
      const made: RegExp = Reflect.construct(target, given, newTarget);
      found.push(made);
      return made;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

/** Every pattern that is asked while `work` runs. */
export function patternsAsked(work: () => void): RegExp[] {
  const { exec } = RegExp.prototype;
  const found = new Set<RegExp>();
  RegExp.prototype.exec = function (text) {
    found.add(this);
    return exec.call(this, text);
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return distinct([...found]);
}

export const distinct = (patterns: readonly RegExp[]): RegExp[] => [
  ...new Map(patterns.map((one) => [String(one), one])).values(),
];
