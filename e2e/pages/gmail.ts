import type { BrowserContext } from '@playwright/test';

export interface GmailMessage {
  name: string;
  address: string;
  /** As Gmail shows it, in the reader's zone. */
  time: string;
  html: string;
  collapsed?: boolean;
}

export interface GmailPage {
  /** 16 hex digits. */
  threadId: string;
  subject: string;
  messages: GmailMessage[];
  /** Open reply boxes in the thread, each with the HTML that stands in it. */
  composers?: string[];
  dir?: 'rtl';
}

const own = { name: 'Robin Sample', address: 'robin.sample@example.com' };

/**
 * A page with Gmail's structure as the facts describe it, with invented people: what the reader anchors on (thread
 * container, list, items, ids, senders, bodies, reply box with form and editor) and nothing of its look.
 */
export function gmailPage({ threadId, subject, messages, composers = [], dir }: GmailPage): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${subject} - ${own.address} - Gmail</title>
<style>body{margin:0;font:14px/1.5 Arial,sans-serif;color:#202124}.nH{display:block}.item{padding:12px 16px;border-top:1px solid #eee}.go,.g3{color:#666;font-size:12px}
h2.hP{font:400 22px Arial;margin:0 0 8px;padding:16px}.aoI{border:1px solid #ccc;border-radius:8px;margin:16px;padding:10px}.aoI table{width:100%}.Am{min-height:120px;outline:none}.undo{margin:8px}</style></head>
<body class="aAU" ${dir ? `dir="${dir}"` : ''}>
<div class="nH"><a class="gb_A" role="button" href="https://accounts.google.com/SignOutOptions" aria-label="${own.name} (${own.address})"></a>
<div class="aeF"><div class="nH"><div class="nH" role="main"><div class="nH a98 iY">
<div class="ha"><h2 class="hP" data-legacy-thread-id="${threadId}">${subject}</h2></div>
<div class="nH aHU"><div class="nH" role="list">${messages.map(item).join('')}</div></div>
${composers.map((html, index) => composer(html, index, threadId)).join('')}
</div></div></div></div></div></body></html>`;
}

function item(message: GmailMessage, index: number): string {
  const id = (0x1960b31210000000 + index).toString(16);
  const sender = `<span email="${message.address}" name="${message.name}" class="gD"><span>${message.name}</span></span> <span class="go">&lt;${message.address}&gt;</span>`;
  const date = `<span class="g3" title="${message.time}">${message.time}</span>`;
  if (message.collapsed) {
    return `<div class="item kv" role="listitem" aria-expanded="false"><div class="adf ads"><div class="gs gt">${sender}<div class="iA g6">${message.html.replace(/<[^>]+>/g, ' ').slice(0, 90)}</div>${date}</div></div></div>`;
  }
  return `<div class="item h7" role="listitem" aria-expanded="true"><div class="adn ads" data-message-id="#msg-f:${index + 1}" data-legacy-message-id="${id}"><div class="gs">${sender} ${date}<div class="iw ajw"><span class="hb">to <span email="${own.address}" name="me" class="g2">me</span></span></div><div class="ii gt"><div class="a3s aiL">${message.html}</div></div></div></div></div>`;
}

function composer(html: string, index: number, threadId: string): string {
  return `<div class="ip adB"><div class="M9"><div class="aoI" role="region" data-compose-id="${index}"><form class="bAs"><input type="hidden" name="lts" value="${threadId}"><input type="hidden" name="rt" value=""></form>
<table class="iN"><tbody><tr><td class="Ap"><div class="Ar Au"><div class="aO7"><div id="composer-${index}" class="Am editable LW-avf" g_editable="true" role="textbox" contenteditable="true" aria-label="Message Body ${index + 1}" spellcheck="false">${html}</div></div></div></td></tr></tbody></table></div></div></div>`;
}

/**
 * Serves pages at Gmail's real address without leaving the machine, with Gmail's Trusted Types. A page's path decides
 * which one it gets; everything else at that host is empty.
 */
export async function serveGmail(context: BrowserContext, pages: Record<string, string>): Promise<void> {
  await context.route('https://mail.google.com/**', (route) => {
    const { pathname } = new URL(route.request().url());
    const body = pages[pathname];
    return body === undefined
      ? route.fulfill({ status: 404, contentType: 'text/plain', body: '' })
      : route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "require-trusted-types-for 'script'" },
          body,
        });
  });
}

export const sampleMessages: GmailMessage[] = [
  {
    name: 'Mira Sample',
    address: 'mira.sample@example.com',
    time: 'Nov 3, 2026, 9:12 AM',
    html: '<div>Hello,</div><div><br></div><div>I was charged twice for invoice 20931, 240 euros each time. Please send the second payment back.</div><div><br></div><div>Mira Sample</div>',
  },
  {
    ...own,
    time: 'Nov 4, 2026, 2:40 PM',
    html: '<div>Hi Mira,</div><div><br></div><div>could you please send us the invoice number?</div><div><br></div><div class="gmail_quote"><div class="gmail_attr">On Tue, Nov 3, 2026 at 9:12 AM Mira Sample wrote:</div><blockquote class="gmail_quote">I was charged twice for invoice 20931</blockquote></div>',
  },
  {
    name: 'Mira Sample',
    address: 'mira.sample@example.com',
    time: 'Nov 9, 2026, 8:05 AM',
    html: '<div>It is in my first mail: 20931. I have waited six days for a question you could have answered yourselves. This is really frustrating. When do I get my 240 euros back?</div>',
  },
];
