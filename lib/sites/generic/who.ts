import type { Role } from '../../thread';
import { oneLine, shortText } from '../dom';
import type { Block } from './blocks';

const agentClass = /(?:^|[\s_-])(?:staff|agent|operator|admin|moderator|support|employee|team)(?:$|[\s_-])/i;
const customerClass =
  /(?:^|[\s_-])(?:customer|requester|requestor|client|enduser|end-user|owner|reporter|visitor|guest)(?:$|[\s_-])/i;
const agentWord =
  /^(?:staff|agent|operator|moderator|admin|administrator|support|team|member|mitarbeiter|équipe|soporte|équipe support|担当者)$/i;
const customerWord =
  /^(?:customer|requester|client|kunde|kundin|cliente|client·e|owner|reporter|klient|お客様|客户)$/i;
const team =
  /\b(?:support|service|helpdesk|help desk|service desk|desk|customer care|kundendienst|kundenservice|assistance|soporte|atendimento|suporte|assistenza|klantenservice|kundtjänst|obsługa|team)\b|サポート|客服|الدعم|поддержк/iu;
const requesterLabel =
  /^(?:reporter|requester|requestor|customer|client|contact|submitted by|kunde|kundin|melder|demandeur|solicitante|cliente|richiedente)\s*:?$/i;
const inside = /(?:^|[\s_-])(?:internal|private|is-private|itilprivate)(?:$|[\s_-])|internal[A-Z]|Private\b/;
const insideWord =
  /^(?:internal|private|internal note|internal comment|private note|note|not visible to (?:the )?customer|intern|interne notiz|notiz|nicht öffentlich|privé|interne|note interne|note privée|interno|nota interna|privado|nota privada|privato|社内メモ|内部メモ|内部备注|ملاحظة داخلية)$/i;

/** Who of the authors is on which side: what the page says of each, else who wrote first is the customer. */
export function rolesOf(page: Document, blocks: readonly Block[], opener = ''): Map<string, Role> {
  const names = [...new Set(blocks.map(({ author }) => author.name))];
  const own = ownNames(page);
  const roles = new Map<string, Role>();
  const named = requesterNamed(page, names) ?? (opener || undefined);
  const sides = names.map((name) =>
    blocks
      .filter(({ author }) => author.name === name)
      .map(sideOf)
      .find(Boolean),
  );
  const tells = new Set(sides).size > 1; // The same word at every message says nothing.
  for (const [at, name] of names.entries()) {
    const said = sides[at];
    if (said && tells) roles.set(name, said);
    else if (name === named) roles.set(name, 'customer');
    else if (name === '' || team.test(name) || (own !== '' && own.includes(name))) roles.set(name, 'agent');
  }
  const first = names.find((name) => !roles.has(name));
  const hasCustomer = opener !== '' || [...roles.values()].includes('customer');
  for (const name of names) {
    if (!roles.has(name)) roles.set(name, name === first && !hasCustomer ? 'customer' : 'agent');
  }
  return roles;
}

function sideOf({ element, body, leaves }: Block): Role | undefined {
  const outside = leaves.filter((leaf) => !body.contains(leaf.element));
  const words = outside.map(({ text }) => text);
  const classes = [element, ...outside.map((leaf) => leaf.element)].map((one) =>
    String(one.getAttribute('class') ?? ''),
  );
  if (words.some((word) => agentWord.test(word))) return 'agent';
  if (words.some((word) => customerWord.test(word))) return 'customer';
  if (classes.some((one) => agentClass.test(one))) return 'agent';
  if (classes.some((one) => customerClass.test(one))) return 'customer';
  return undefined;
}

/** Marked as not for the customer: a badge, a lock with a name, or a class that says so. */
export function isInternal({ element, body, leaves }: Block): boolean {
  if (inside.test(String(element.getAttribute('class') ?? ''))) return true;
  if (leaves.some((leaf) => !body.contains(leaf.element) && insideWord.test(leaf.text))) return true;
  for (const one of element.querySelectorAll('[aria-label], [title]')) {
    if (body.contains(one)) continue;
    if (
      insideWord.test(one.getAttribute('aria-label') ?? '') ||
      insideWord.test(one.getAttribute('title') ?? '')
    )
      return true;
  }
  return false;
}

/** "Reporter: Ann Webb" beside the conversation. */
function requesterNamed(page: Document, names: readonly string[]): string | undefined {
  for (const element of page.querySelectorAll('dt, th, label, [class*=label i]')) {
    if (!requesterLabel.test(shortText(element))) continue;
    const next = shortText(element.nextElementSibling);
    const found = names.find((name) => name !== '' && (next === name || next.startsWith(`${name} `)));
    if (found) return found;
  }
  return undefined;
}

function ownNames(page: Document): string {
  const account = page.querySelector(
    '[aria-label*=account i], [class*=current-user i], [class*=account-menu i], header [class*=avatar i][alt]',
  );
  return oneLine(
    `${account?.getAttribute('aria-label') ?? ''} ${account?.textContent ?? ''} ${account?.getAttribute('alt') ?? ''}`,
  ).slice(0, 200);
}
