import { htmlOf } from '@/lib/editors/draft-html';
import { parseDraft } from '@/lib/editors/plain-draft';
import { safeHtml } from '@/lib/editors/safe-html';

/** A draft on the clipboard as text, and as markup for programs that keep lists and links. Throws when refused. */
export const copyDraft = (text: string): Promise<void> =>
  navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([safeHtml(htmlOf(parseDraft(text)))], { type: 'text/html' }),
    }),
  ]);
