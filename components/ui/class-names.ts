/** Joins class names, leaving out what is off. */
export const classNames = (...names: (string | false | undefined)[]) => names.filter(Boolean).join(' ');
