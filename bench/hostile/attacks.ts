import type { AST } from '@eslint-community/regexpp';
import { isOne, parse, testOf } from './steps';

const candidates = [...'a 0.\n-"x_,!?:/@A>~\u0001'];
const killers = ['', ' \u0001', 'x\u0001'];

/** A text of about this length that makes a pattern work hard. */
export type Attack = (length: number) => string;

/** What leads to each repetition of `pattern`, then what it repeats, over and over, then what fits nowhere. */
export function attacksOn(pattern: RegExp): Attack[] {
  const attacks: Attack[] = [];
  for (const { lead, body } of repetitions(pattern)) {
    for (const killer of killers) attacks.push((length) => lead + fill(body, length - lead.length) + killer);
    for (const times of [1, 8]) attacks.push((length) => fill(lead + body.repeat(times), length));
  }
  const whole = sampleOf(parse(pattern), pattern.flags, 0);
  if (whole) attacks.push((length) => fill(whole, length));
  return attacks;
}

const fill = (unit: string, length: number) => unit.repeat(Math.max(1, Math.floor(length / unit.length)));

interface Repetition {
  lead: string;
  body: string;
}

function repetitions(pattern: RegExp): Repetition[] {
  const found: Repetition[] = [];
  const { flags } = pattern;
  const visitAll = (alternatives: readonly AST.Alternative[], lead: string): void => {
    for (const { elements } of alternatives) {
      let before = lead;
      for (const node of elements) {
        visit(node, before);
        before += sampleOf(node, flags, 0);
      }
    }
  };
  const visit = (node: AST.Element, lead: string): void => {
    if (node.type === 'Quantifier') {
      if (node.max > 2) for (const body of bodiesOf(node.element, flags)) found.push({ lead, body });
      visit(node.element as AST.Element, lead);
    } else if (node.type === 'Group' || node.type === 'CapturingGroup') visitAll(node.alternatives, lead);
    else if (node.type === 'Assertion' && 'alternatives' in node) visitAll(node.alternatives, lead);
  };
  visitAll(parse(pattern).alternatives, '');
  return found;
}

function bodiesOf(node: AST.Element, flags: string): string[] {
  if (isOne(node)) {
    const fits = testOf(node, flags);
    return candidates.filter(fits).slice(0, 2);
  }
  const ways = [0, 1].map((way) => sampleOf(node, flags, way));
  return [...new Set(ways)].filter((body) => body !== '');
}

/** A short text that fits; `way` chooses among alternatives. Empty where nothing simple does. */
function sampleOf(node: AST.Element | AST.Pattern, flags: string, way: number): string {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup': {
      const { elements } = node.alternatives[way % node.alternatives.length]!;
      return elements.map((one) => sampleOf(one, flags, way)).join('');
    }
    case 'Quantifier':
      return sampleOf(node.element as AST.Element, flags, way).repeat(Math.max(node.min, way > 0 ? 1 : 0));
    case 'Assertion':
      // "(?<= )word(?= )": the spaces around belong to the sample.
      return 'alternatives' in node && !node.negate
        ? node.alternatives[0]!.elements.map((one) => sampleOf(one, flags, way)).join('')
        : '';
    case 'Backreference':
      return '';
    default:
      return (
        candidates.find(testOf(node, flags)) ??
        (node.type === 'Character' ? String.fromCodePoint(node.value) : '')
      );
  }
}
