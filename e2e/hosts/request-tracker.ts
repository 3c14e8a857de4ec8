import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { freePort } from '../browser';

const server = '/usr/share/request-tracker5/libexec/rt-server';
const settingsFile = '/etc/request-tracker5/RT_SiteConfig.d/99-amends-test.pm';
const name = 'desk.example.com';
/** RT lets nobody write by mail before somebody is granted it. */
const grantMail = `use lib '/usr/share/request-tracker5/lib'; use RT; RT::LoadConfig(); RT::Init();
my $group = RT::Group->new(RT->SystemUser); $group->LoadSystemInternalGroup('Everyone');
$group->PrincipalObj->GrantRight(Right => $_, Object => RT->System) for qw(CreateTicket ReplyToTicket);`;
const packages = ['request-tracker5', 'rt5-db-sqlite', 'rt5-standalone', 'libdbd-sqlite3-perl'];

/** `mail` comes from the customer through the mail gateway; the others are written by the agent. */
export interface SampleMessage {
  kind: 'mail' | 'correspond' | 'comment';
  html: string;
}

export interface RequestTracker {
  origin: string;
  user: string;
  password: string;
  /** `customer` as in a mail header: Name <address>. The first message is the customer's. */
  createTicket(ticket: { subject: string; customer: string; messages: SampleMessage[] }): Promise<number>;
  /** What REST says was written on the ticket, oldest first. */
  history(ticket: number): Promise<{ type: string; creator: string; content: string }[]>;
  stop(): void;
}

/** Why it can't run here, in words; undefined where it can. Installs the Debian packages where that is allowed. */
export function whyNoRequestTracker(): string | undefined {
  if (existsSync(server) && process.getuid?.() === 0) return undefined;
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get'))
    return 'Request Tracker comes as a Debian package, and this is not Debian';
  if (process.getuid?.() !== 0) return 'installing Request Tracker needs root';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      env,
      stdio: 'ignore',
    });
  } catch {
    return 'the Debian packages of Request Tracker could not be installed';
  }
  return existsSync(server) ? undefined : 'Request Tracker was installed in an unknown place';
}

/** A real Request Tracker 5 on loopback. The port comes from the environment, so that one settings file serves every run. */
export async function startRequestTracker(): Promise<RequestTracker> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  writeFileSync(
    settingsFile,
    [
      'my $port = $ENV{AMENDS_RT_PORT} || 8080;',
      `Set($WebPath, ""); Set($WebDomain, '127.0.0.1'); Set($WebPort, $port);`,
      'Set($WebBaseURL, "http://127.0.0.1:$port"); Set($RestrictReferrer, 0);',
      `Set($rtname, '${name}');`,
      'Set($MailCommand, "testfile");', // Mail stays in a file: nothing leaves.
      '1;',
      '',
    ].join('\n'),
  );
  execFileSync('perl', ['-e', grantMail], { stdio: 'ignore' });
  const child = spawn(server, ['--host', '127.0.0.1', '--port', String(port)], {
    env: { ...process.env, AMENDS_RT_PORT: String(port) },
    stdio: 'ignore',
    detached: true, // Its own group: it forks, and stop() ends the whole of it.
  });
  const user = 'root';
  const password = 'password';
  const authorization = (login: string) => `Basic ${Buffer.from(`${login}:${password}`).toString('base64')}`;

  async function rest(path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${origin}/REST/2.0${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: authorization(user), 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`Request Tracker: ${response.status} for ${path}`);
    return response.json();
  }

  async function mail(from: string, subject: string, html: string): Promise<void> {
    const lines = [
      `From: ${from}`,
      'To: support@example.com',
      `Subject: ${subject}`,
      `Message-ID: <${randomUUID()}@example.com>`,
      'MIME-Version: 1.0',
      'Content-Type: text/html; charset=utf-8',
      '',
      html,
      '',
    ];
    const form = new FormData();
    for (const [key, value] of Object.entries({
      SessionType: 'REST',
      queue: 'General',
      action: 'correspond',
      message: lines.join('\n'),
    })) {
      form.set(key, value);
    }
    const response = await fetch(`${origin}/REST/1.0/NoAuth/mail-gateway`, { method: 'POST', body: form });
    if (!(await response.text()).startsWith('ok')) throw new Error('Request Tracker refused a mail');
  }

  for (let tries = 0; ; tries++) {
    try {
      await rest('/rt');
      break;
    } catch (error) {
      if (tries > 60) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }

  return {
    origin,
    user,
    password,
    async createTicket({ subject, customer, messages }) {
      const [first, ...later] = messages;
      if (first?.kind !== 'mail') throw new Error('a ticket begins with a mail of the customer');
      await mail(customer, subject, first.html);
      const found = (await rest(`/tickets?query=${encodeURIComponent('id > 0')}&orderby=id&order=DESC`)) as {
        items: { id: string }[];
      };
      const id = Number(found.items[0]?.id);
      for (const { kind, html } of later) {
        if (kind === 'mail') await mail(customer, `Re: [${name} #${id}] ${subject}`, html);
        else await rest(`/ticket/${id}/${kind}`, { Content: html, ContentType: 'text/html' });
      }
      return id;
    },
    async history(ticket) {
      const page = (await rest(`/ticket/${ticket}/history?fields=Type,Creator,_hyperlinks&per_page=100`)) as {
        items: { Type: string; Creator: { id: string }; _hyperlinks: { ref: string; _url: string }[] }[];
      };
      const rows = [];
      for (const { Type: type, Creator, _hyperlinks } of page.items) {
        if (!['Create', 'Correspond', 'Comment'].includes(type)) continue;
        const parts = [];
        for (const { ref, _url } of _hyperlinks) {
          if (ref !== 'attachment') continue;
          const part = (await rest(new URL(_url).pathname.replace('/REST/2.0', ''))) as {
            ContentType: string;
            Content?: string;
          };
          if (part.ContentType.startsWith('text/') && part.Content)
            parts.push(Buffer.from(part.Content, 'base64').toString('utf8'));
        }
        rows.push({ type, creator: Creator.id, content: parts[0] ?? '' });
      }
      return rows;
    },
    stop() {
      try {
        process.kill(-(child.pid as number));
      } catch {
        // It has ended by itself.
      }
    },
  };
}
