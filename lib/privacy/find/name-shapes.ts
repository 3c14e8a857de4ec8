/** How names are written: pieces of patterns that look for them. All need the flag u. */
export const word = "\\p{Lu}[\\p{L}\\p{M}]{1,29}(?:['’-]\\p{Lu}?[\\p{L}\\p{M}]{1,29}){0,2}";
export const particle = '(?:van|von|de|der|den|di|da|del|della|la|le|bin|al|dos|du|ten|ter|zu)';
export const initial = '\\p{Lu}\\.?';
const more = `(?:[ \\t]{1,3}(?:${particle}[ \\t]{1,3}){0,2}(?:${initial}[ \\t]{1,3})?${word})`;
/** One name or several, and at least two. */
export const full = `${word}${more}{0,3}`;
export const two = `${word}${more}{1,3}`;
