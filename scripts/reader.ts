import { visibleText } from '../lib/sites/visible-text';

export function read(body: Element): { text: string; hidden: string[] } {
  const { text, hidden } = visibleText(body);
  return { text, hidden };
}
