import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../browser';

const folder = '/var/lib/roundcube';
const schema = '/usr/share/roundcube/SQL/sqlite.initial.sql';
const packages =
  'roundcube roundcube-sqlite3 roundcube-plugins php-cli php-sqlite3 php-mbstring php-xml php-intl php-curl dovecot-imapd sqlite3'.split(
    ' ',
  );

export interface Roundcube {
  origin: string;
  /** Puts a mail into the agent's inbox. */
  deliver(mail: { from: string; subject: string; html: string }): void;
  /** What the mail sink took, whole messages as sent. */
  sent: string[];
  user: string;
  password: string;
  stop(): Promise<void>;
}

/** Why it can't run here, in words; undefined where it can. Installs the Debian packages where that is allowed. */
export function whyNoRoundcube(): string | undefined {
  const there = () => existsSync(schema) && existsSync('/usr/sbin/dovecot') && existsSync('/usr/bin/php');
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get'))
    return 'Roundcube comes as a Debian package, and this is not Debian';
  if (process.getuid?.() !== 0) return 'running a mail server needs root';
  if (there()) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      env,
      stdio: 'ignore',
    });
  } catch {
    return 'the Debian packages of Roundcube could not be installed';
  }
  return there() ? undefined : 'Roundcube was installed in an unknown place';
}

/** A real Roundcube on loopback with a real Dovecot behind it; what is sent ends in `sent`. */
export async function startRoundcube(options: { html: boolean }): Promise<Roundcube> {
  const [imapPort, webPort, smtpPort] = [await freePort(), await freePort(), await freePort()];
  const home = mkdtempSync(join(tmpdir(), 'amends-roundcube-'));
  chmodSync(home, 0o755);
  const user = 'agent@example.com';
  const mails = join(home, 'mail', 'agent');
  // Dovecot reads mail as an ordinary user.
  const ordinary = Number(execFileSync('id', ['-u', 'nobody'], { encoding: 'utf8' }));
  const group = Number(execFileSync('id', ['-g', 'nobody'], { encoding: 'utf8' }));
  for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(mails, 'Maildir', part), { recursive: true });
  execFileSync('chown', ['-R', `${ordinary}:${group}`, join(home, 'mail')]);

  const dovecot = join(home, 'dovecot.conf');
  writeFileSync(
    dovecot,
    `protocols = imap
listen = 127.0.0.1
base_dir = ${home}/run
log_path = ${home}/dovecot.log
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
mail_location = maildir:${home}/mail/%n/Maildir
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=${ordinary} gid=${group} home=${home}/mail/%n
}
service imap-login {
  inet_listener imap {
    port = ${imapPort}
  }
  inet_listener imaps {
    port = 0
  }
}
`,
  );
  const database = join(home, 'roundcube.sqlite');
  execFileSync('sqlite3', [database], { input: readFileSync(schema) });
  const config = join(home, 'config');
  mkdirSync(config);
  mkdirSync(join(home, 'logs'));
  mkdirSync(join(home, 'temp'));
  writeFileSync(join(config, 'defaults.inc.php'), `<?php include '/etc/roundcube/defaults.inc.php';`);
  writeFileSync(
    join(config, 'config.inc.php'),
    `<?php
$config = [];
$config['db_dsnw'] = 'sqlite:///${database}?mode=0646';
$config['imap_host'] = '127.0.0.1:${imapPort}';
$config['smtp_host'] = '127.0.0.1:${smtpPort}';
$config['smtp_user'] = '';
$config['smtp_pass'] = '';
$config['des_key'] = '${randomBytes(12).toString('hex')}';
$config['skin'] = 'elastic';
$config['htmleditor'] = ${options.html ? 1 : 0};
$config['plugins'] = [];
$config['reply_mode'] = 1; // The answer stands above the quote.
$config['enable_installer'] = false;
$config['mail_domain'] = 'example.com';
$config['log_dir'] = '${home}/logs/';
$config['temp_dir'] = '${home}/temp/';
$config['use_https'] = false;
$config['session_samesite'] = 'Lax';
`,
  );

  const sent: string[] = [];
  const sink = await startSink(smtpPort, sent);
  const children: ChildProcess[] = [
    spawn('/usr/sbin/dovecot', ['-F', '-c', dovecot], { stdio: 'ignore' }),
    spawn('php', ['-d', 'display_errors=0', '-S', `127.0.0.1:${webPort}`, '-t', folder], {
      env: { ...process.env, ROUNDCUBE_CONFIG_DIR: config, PHP_CLI_SERVER_WORKERS: '4' },
      stdio: 'ignore',
      detached: true,
    }),
  ];
  const origin = `http://127.0.0.1:${webPort}`;
  await ready(origin);

  return {
    origin,
    user,
    password: 'secret',
    sent,
    deliver({ from, subject, html }) {
      const file = join(mails, 'Maildir', 'new', `${Date.now()}.${randomUUID()}.test`);
      const head = [
        `From: ${from}`,
        `To: Agent <${user}>`,
        `Subject: ${subject}`,
        `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
        `Message-ID: <${randomUUID()}@example.com>`,
        'MIME-Version: 1.0',
        'Content-Type: text/html; charset=utf-8',
      ];
      writeFileSync(file, `${head.join('\n')}\n\n${html}\n`);
      chownSync(file, ordinary, group);
    },
    async stop() {
      for (const child of children) {
        try {
          if (child.spawnargs[0] === 'php') process.kill(-(child.pid as number));
          else child.kill();
        } catch {
          // It has ended by itself.
        }
      }
      await new Promise((resolve) => sink.close(resolve));
      await new Promise((resolve) => setTimeout(resolve, 300)); // Dovecot puts its files away.
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function ready(origin: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      const response = await fetch(origin);
      if (response.ok) return;
      throw new Error(`Roundcube answers ${response.status}`);
    } catch (error) {
      if (tries > 60) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}

/** As much SMTP as a client needs to hand over a mail, and no way on for it. */
function startSink(port: number, sent: string[]): Promise<Server> {
  const server = createServer((socket) => {
    let waiting = '';
    let mail: string[] | undefined;
    const answer = (text: string) => socket.write(`${text}\r\n`);
    answer('220 sink.example.com');
    socket.on('error', () => socket.destroy());
    socket.on('data', (data) => {
      waiting += data.toString('latin1');
      const lines = waiting.split('\r\n');
      waiting = lines.pop() ?? '';
      for (const line of lines) {
        if (mail) {
          if (line !== '.') mail.push(line.replace(/^\.\./, '.'));
          else {
            sent.push(Buffer.from(mail.join('\n'), 'latin1').toString('utf8'));
            mail = undefined;
            answer('250 kept');
          }
          continue;
        }
        const word = line.slice(0, 4).toUpperCase();
        if (word === 'DATA') {
          mail = [];
          answer('354 go on');
        } else if (word === 'QUIT') {
          answer('221 bye');
          socket.end();
        } else answer('250 ok');
      }
    });
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}
