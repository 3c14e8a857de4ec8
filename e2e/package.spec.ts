import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

/** What a user loads, file by file: a permission or a host that nobody decided on does not get in unseen. */
const folder = '.output/chrome-mv3';
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

test('the manifest asks for exactly this', () => {
  expect(manifest.permissions).toEqual(['sidePanel', 'storage', 'scripting', 'activeTab']);
  expect(manifest.host_permissions).toEqual([
    'https://mail.google.com/*',
    'https://*.zendesk.com/*',
    'https://api.anthropic.com/*',
  ]);
  expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  expect(manifest.optional_permissions).toBeUndefined();
  expect(manifest.content_scripts.map(({ matches }: { matches: string[] }) => matches)).toEqual([
    ['https://mail.google.com/*'],
    ['https://*.zendesk.com/*'],
  ]);
});

test('no door stands open to pages or other extensions', () => {
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
  expect(manifest.sandbox).toBeUndefined();
  const policy: string = manifest.content_security_policy.extension_pages;
  const directives = new Map(
    policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]),
  );
  expect(directives.get('default-src')).toBe("'self'");
  expect(directives.get('script-src')).toBe("'self'");
  // As wide as a gateway may need; each page closes it at its start, which e2e/key.spec.ts proves.
  expect(directives.get('connect-src')).toBe("'self' https: http://127.0.0.1:* http://localhost:*");
  expect(directives.get('img-src')).toBe("'self' data:");
  for (const closed of ['media-src', 'object-src', 'frame-src', 'form-action', 'base-uri']) {
    expect(directives.get(closed)).toBe("'none'");
  }
  expect(directives.get('require-trusted-types-for')).toBe("'script'");
});

test('no remote code, no code from strings, no host that is not known', () => {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:js|html)$/.test(file),
  );
  expect(scripts.length).toBeGreaterThan(5);
  for (const file of scripts) {
    const code = readFileSync(join(folder, file), 'utf8');
    expect(code, `${file}: eval`).not.toMatch(/(?<![\w.$])eval\(/);
    expect(code, `${file}: remote script`).not.toMatch(/<script[^>]+src=["']?https?:|import\(["'`]https?:/);
    // zod asks once whether code may be made from strings; our pages tell it not to (jitless), and their policy forbids it.
    const makers = code.match(/new Function\(/g)?.length ?? 0;
    expect(makers, `${file}: new Function`).toBeLessThanOrEqual(1);
  }
});
