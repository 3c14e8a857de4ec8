import type { Selectors } from '../dom';

/** Month last seen to work; from public code, newest first. Fragments parse in quirks mode: `span.g3`, not `.g3`. */
export const selectors = {
  main: { '[role=main]': '2026-09' },
  thread: { '.a98.iY': '2026-08', '.PeIF1d': '2022-10', '.nH.if': '2022-09', '.nH.aHU': '2023-08' },
  subject: { 'h2.hP': '2026-09', '.ha h2': '2021-03', 'h2[data-legacy-thread-id]': '2025-11' },
  item: {
    'div[role=list] > [role=listitem]:has(.adn.ads, .adf.ads)': '2026-09',
    '[role=listitem]:has(.adn.ads, .adf.ads)': '2023-08',
    '.adn.ads, .adf.ads': '2020-01',
    '.gs:has(.gE)': '2025-08',
    ':has(> .ii.gt .a3s)': '2023-05',
  },
  /** The inner part of an item that carries its ids. */
  ids: { '.adn.ads[data-message-id]': '2026-09', '.adn.ads': '2020-01', '.adf.ads': '2020-01' },
  snippet: { '.iA.g6': '2025-03' },
  sender: { '.gD[email]': '2026-09', 'td.gF span[email]': '2020-01', 'h3.iw span[email]': '2016-05' },
  recipient: { '.hb span[email]': '2026-09' },
  date: { 'span.g3[title]': '2026-09', 'span.g3': '2020-01' },
  bodyHolder: { '.ii.gt': '2026-09' },
  body: { '.a3s': '2026-09' },
  clipped: { 'a[href*="view=lg"]': '2026-01' },
  attachment: { '.hq.gt .aQH .aZo': '2025-03', '.gmail_drive_chip': '2015-06' },
  attachmentName: { '.aV3': '2025-03' },
  attachmentSize: { '.SaH2Ve': '2025-03' },
  label: { '.ha .hN': '2026-09' },
  composer: {
    '[g_editable=true][role=textbox][contenteditable=true]': '2026-09',
    '.Ap [g_editable=true]': '2024-06',
    'div.editable.LW-avf[contenteditable=true]': '2024-06',
    '.aoI [contenteditable=true][role=textbox]': '2026-07',
  },
  plainComposer: { '.Ar.As textarea.Ak': '2021-03' },
  composeForm: { 'form.bAs': '2026-07' },
  reply: { 'span.ams.bkI': '2025-11', 'span.ams.bkH': '2025-11' },
  expandAll: { 'button[jsname=tRarif]': '2026-09', 'img.gx': '2016-05' },
  accountButton: { 'a[href*="SignOutOptions"][aria-label]': '2025-03', 'a.gb_A[aria-label]': '2025-03' },
  printPage: { '.bodycontainer .maincontent': '2014-03' },
} satisfies Record<string, Selectors>;

/** Where the sender's own markup begins: nothing inside is ever structure. */
export const fence = '.ii.gt, .a3s';

/** Beside the marks of all mail programs; received ids get a prefix, so Outlook's are matched by their end. */
export const bodyMarks = {
  quote: '[id$=appendonsend], [id$=divRplyFwdMsg], .yj6qo.ajU ~ .adL',
  signature: 'span.HOEnZb.adL',
  skip: '.a6S, .ajR, .ajT, .yj6qo, .adm',
};

/** In an open reply: what is not the agent's own text. */
export const notOwnText =
  '.gmail_signature_prefix, .gmail_signature, [data-smartmail=gmail_signature], .gmail_quote, .gmail_attr, .adL';
