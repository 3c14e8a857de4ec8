import type { MailLine } from './mail-line';

/** As much of a DOM node as is needed: the page's own nodes fit, and so do those of a parser. */
export interface MailNode {
  nodeType: number;
  nodeName: string;
  nodeValue: string | null;
  firstChild: MailNode | null;
  nextSibling: MailNode | null;
  parentNode: unknown;
  getAttribute?(name: string): string | null;
}

const unseen = new Set([
  'style',
  'script',
  'head',
  'title',
  'template',
  'noscript',
  'object',
  'svg',
  'math',
  'select',
]);
const blocks = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const paragraphs = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'ul',
  'ol',
  'pre',
  'table',
]);
// What mail programs call their quotes, the line above them, and their signatures.
const quoteNames =
  /(?:^|\s)(?:OLK_SRC_BODY_SECTION|yahoo_quoted|ecxyahoo_quoted|protonmail_quote|zmail_extra|tutanota_quote|mail-editor-reference-message-container|isReplyContent|gmail_quote|moz-email-original|freebirdFxRichTextContent|replyforwardmessage)(?:$|\s)/;
const attributionNames = /(?:^|\s)(?:gmail_attr|moz-cite-prefix|protonmail_quote_header|reply-intro)(?:$|\s)/;
const signatureNames =
  /(?:^|\s)(?:x?_?gmail_signature(?:_prefix)?|moz-signature|signature|ms-outlook-mobile-signature|protonmail_signature_block(?:-user|-proton)?|AppleMailSignature|ymail_signature|tutanota_signature)(?:$|\s)/i;
const gmailQuote = /(?:^|\s)(?:ecx)?gmail_quote(?:$|\s)/;

interface Frame {
  node: MailNode;
  depth: number;
  mark: MailLine['mark'];
  pre: boolean;
  /** Inside a container that Gmail makes for history. */
  inGmail: boolean;
}

/** The lines of an HTML mail as a reader sees them, with what its markup says about them. No recursion: mails nest deeply. */
export function linesOfTree(root: MailNode): MailLine[] {
  const lines: MailLine[] = [];
  let text = '';
  let open: Pick<MailLine, 'depth' | 'mark'> | undefined;
  let ruled = false;

  const flush = (force: boolean, frame: Frame) => {
    const trimmed = text.replace(/[ \t]+$/, '');
    if (trimmed.trim() !== '' || force) {
      const { depth, mark } = trimmed.trim() !== '' && open ? open : frame;
      lines.push({ text: trimmed, depth, ...(mark && { mark }), ...(ruled && { ruled }) });
      if (trimmed.trim() !== '') ruled = false;
    }
    text = '';
    open = undefined;
  };
  const blankLine = (frame: Frame) => {
    const last = lines.at(-1);
    if (last && last.text.trim() !== '') lines.push({ text: '', depth: frame.depth });
  };

  const stack: (Frame & { leave?: boolean })[] = [
    { node: root, depth: 0, mark: undefined, pre: false, inGmail: false },
  ];
  while (stack.length > 0) {
    const frame = stack.pop()!;
    const { node } = frame;
    const name = node.nodeName.toLowerCase();
    if (frame.leave) {
      flush(false, frame);
      if (paragraphs.has(name)) blankLine(frame);
      continue;
    }
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? '';
      if (frame.pre) {
        value.split('\n').forEach((part, index) => {
          if (index > 0) flush(true, frame);
          text += part;
        });
      } else {
        const collapsed = value.replace(/[ \t\r\n\f]+/g, ' ');
        text += text === '' || /\s$/.test(text) ? collapsed.replace(/^ /, '') : collapsed;
      }
      if (!open && text.trim() !== '') open = frame;
      continue;
    }
    if ((node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) || unseen.has(name)) continue;
    if (name === 'br') {
      flush(true, frame);
      continue;
    }
    const inside = enter(frame, name);
    if (blocks.has(name)) {
      flush(false, frame);
      if (paragraphs.has(name)) blankLine(frame);
      if (
        name === 'hr' ||
        /border-top(?:-style)?:[^;]*solid|border:none;border-top/i.test(attribute(node, 'style'))
      )
        ruled = true;
      stack.push({ ...frame, leave: true });
    } else if (name === 'td' || name === 'th') {
      if (text !== '' && !/\s$/.test(text)) text += ' ';
    }
    const children: MailNode[] = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
    for (const child of children.reverse()) stack.push({ ...inside, node: child });
  }
  flush(false, { node: root, depth: 0, mark: undefined, pre: false, inGmail: false });
  return lines.map((line) => ({ ...line, text: line.text.replace(/\u00a0/g, ' ') }));
}

const attribute = (node: MailNode, name: string): string => node.getAttribute?.(name) ?? '';

/** What is true for everything inside this element. */
function enter(frame: Frame, name: string): Frame {
  const { node } = frame;
  if (node.nodeType !== 1) return frame;
  const names = `${attribute(node, 'class')} ${attribute(node, 'id')}`;
  const inside = { ...frame, pre: frame.pre || name === 'pre' };
  if (name === 'blockquote') {
    const style = attribute(node, 'style');
    // Gmail and Outlook indent with a blockquote that has no line at its side.
    if (/border(?:-left)?:\s*(?:none|0)/i.test(style) && attribute(node, 'type') !== 'cite') return inside;
    inside.depth = frame.depth + 1;
    const cited =
      attribute(node, 'type') === 'cite' || attribute(node, 'cite') !== '' || quoteNames.test(names);
    if (gmailQuote.test(names) && !frame.inGmail) inside.mark = 'own-quote';
    else if (cited || frame.mark === 'cited') inside.mark = 'cited';
    return inside;
  }
  if (gmailQuote.test(names)) {
    inside.inGmail = true;
    // Without a blockquote inside, the whole container is history; with one, words beside it are answers.
    if (!frame.inGmail && !hasBlockquote(node)) return { ...inside, depth: frame.depth + 1, mark: 'cited' };
    return inside;
  }
  if (quoteNames.test(names)) return { ...inside, depth: frame.depth + 1, mark: 'cited' };
  if (frame.depth === 0) {
    if (attributionNames.test(names)) inside.mark = 'attribution';
    else if (signatureNames.test(names) || node.getAttribute?.('data-signatureblock'))
      inside.mark = 'signature';
  }
  return inside;
}

function hasBlockquote(root: MailNode): boolean {
  const stack = [root];
  while (stack.length > 0) {
    for (let child = stack.pop()!.firstChild; child; child = child.nextSibling) {
      if (child.nodeName.toLowerCase() === 'blockquote') return true;
      if (child.nodeType === 1) stack.push(child);
    }
  }
  return false;
}
