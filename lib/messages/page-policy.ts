/**
 * Content security policy of every extension page. Its `connect-src` is as wide as a company's gateway may need, because
 * it can't be changed after the build; each page closes it to what it needs before it shows anything (see `connectOnly`).
 */
export const extensionPagePolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'", // Positioned popups set style attributes.
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "media-src 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** A second policy for one page; policies only ever add up, so nothing can open it again. */
export const connectOnly = (origins: readonly string[]): string =>
  `connect-src ${["'self'", ...origins].join(' ')}`;

/** Where the panel may connect to: the API, or the gateway that took its place. */
export const claudeOrigins = (baseUrl: string | undefined): string[] => [
  baseUrl && URL.canParse(baseUrl) ? new URL(baseUrl).origin : 'https://api.anthropic.com',
];
