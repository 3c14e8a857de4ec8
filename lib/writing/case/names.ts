const title = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame)\.?$/i;

/** "Ms Brennan" as we have addressed her before, else the whole name: nobody's title is guessed. */
export function formalName(shown: string | undefined, ourWords: readonly string[]): string | undefined {
  const surname = shown?.trim().split(/\s+/).at(-1) ?? '';
  for (const text of [...ourWords].reverse()) {
    const [, called] = /^\s*Dear (\p{L}+\.? (?:\p{L}[\p{L}'’-]+ ){0,1}\p{L}[\p{L}'’-]+)/u.exec(text) ?? [];
    const [first = '', ...rest] = called?.split(' ') ?? [];
    if (called && title.test(first) && (/^(?:sir|dame)$/i.test(first) || rest.at(-1) === surname))
      return called;
  }
  const plain = shown?.replace(/\(.*?\)|<.*?>|"/g, '').trim() ?? '';
  return firstName(plain) && /^\p{Lu}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]+){1,3}$/u.test(plain)
    ? plain
    : undefined;
}

const notPeople =
  /\b(?:accounts?|payable|team|support|help ?desk|it|dept|department|office|info|admin|sales|service|customer|ltd|inc|gmbh|llc|corp|company|group|noreply|no-reply|unknown|anonymous|guest|user|billing)\b/i;

/** The first name to greet with, where the page's name is a person's; nothing for "Accounts Payable". */
export function firstName(shown: string | undefined): string | undefined {
  const name = shown?.replace(/\(.*?\)|<.*?>|"/g, '').trim() ?? '';
  if (!name || /[@\d_/\\⟦⟧{}[\]:;!?]/.test(name) || notPeople.test(name)) return undefined;
  if (/\p{L}\.\p{L}/u.test(name)) return undefined;
  const [last, rest] = name.split(/,\s*/);
  const parts = (rest ?? last ?? '')
    .split(/\s+/)
    .filter((part) => !/^(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame)\.?$/i.test(part));
  const first = parts[0];
  if (!first || /^\p{L}\.?$/u.test(first) || parts.length > 4) return undefined;
  if (!/^\p{Lu}/u.test(first) && /^\p{Script=Latin}/u.test(first))
    return parts.length > 1 || first.length > 2 ? first.charAt(0).toUpperCase() + first.slice(1) : undefined;
  if (/^\p{Lu}{2,}$/u.test(first) && first.length > 2) return first.charAt(0) + first.slice(1).toLowerCase();
  return first;
}
