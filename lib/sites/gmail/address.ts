const lists =
  'inbox all imp sent starred snoozed drafts scheduled label category search advanced-search section_query trash spam'.split(
    ' ',
  );

/** Id of the open thread as the address says it: a hint only, because a search term can look like one. */
export function threadIdInAddress(url: URL): string | undefined {
  const [route = ''] = url.hash.slice(1).split('?');
  const parts = route.split('/');
  const last = parts.at(-1)!;
  if (parts.length < 2 || !lists.includes(parts[0]!)) return undefined;
  return /^(?:[A-Za-z]{20,}|[0-9a-f]{16})$/.test(last) ? last : undefined;
}

/** "0", "1", a delegated mailbox, or the address itself. */
export function accountInAddress(url: URL): string | undefined {
  return /^\/mail(?:\/b\/([^/]+))?\/u\/([^/]+)(?:\/d\/([^/]+))?/
    .exec(url.pathname)
    ?.slice(1)
    .filter(Boolean)
    .at(-1);
}

/**
 * Own address: the account button names it; else the title ends in "… - me@example.com - product". In that order,
 * because the title begins with a subject that anybody can write.
 */
export function ownAddress(title: string, accountLabel: string): string | undefined {
  const onButton = /[^\s()<>:]+@[^\s()<>]+\.[^\s()<>]+/.exec(accountLabel)?.[0];
  return (onButton ?? /^.* - (\S+@\S+\.\S+) - /.exec(title)?.[1])?.toLowerCase();
}

const freeMail =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|aol|gmx|web|proton|protonmail|mail|yandex|qq|163|126)\.[a-z.]+$/;

/** Our side: the own address, and colleagues at the same firm. */
export function isOurs(address: string, own: string): boolean {
  const ours = own.split('@')[1] ?? '';
  return address === own || (!freeMail.test(ours) && address.split('@')[1] === ours);
}
