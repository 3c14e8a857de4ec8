import type { Selectors } from '../dom';

/** From public code, none seen live by us. Only `data-test-id`, `data-garden-id` and ARIA: class names change with each release. */
export const selectors = {
  subject: {
    'input[data-test-id="omni-header-subject"]': '2026-06',
    'input[data-test-id="ticket-pane-subject"]': '2025-08',
  },
  log: { '[data-test-id="omni-log-container"]': '2026-06' },
  item: {
    'article[data-test-id="omni-log-comment-item"]': '2026-06',
    '.event-container .event[data-comment-id]': '2020-01',
  },
  message: { '[data-test-id="omni-log-item-message"]:not([aria-hidden="true"])': '2026-06' },
  internalTag: { '[data-test-id="omni-log-internal-note-tag"]': '2026-06' },
  body: { '[data-test-id="omni-log-message-content"]': '2026-06', '.zd-comment': '2020-01' },
  author: {
    '[data-test-id="omni-log-item-sender"]': '2026-06',
    '[data-test-id="omni-log-comment-user-link"]': '2025-08',
    '.actor': '2020-01',
  },
  agentBadge: { '[data-test-id="omni-log-avatar-badge-AgentBadge"]': '2026-06' },
  time: { 'time[datetime]': '2026-06' },
  loadMore: {
    'button[data-test-id="convolog-show-more-button"]': '2026-06',
    '[id^="convo_log_sentinel_"]': '2025-08',
  },
  status: {
    '[data-test-id="ticket-fields-status-view"]': '2026-06',
    '[data-cy-test-id="status-badge-state"]': '2026-06',
    '[data-test-id^="status-badge-"]': '2026-06',
  },
  priority: {
    '[data-test-id="ticket-fields-priority-select"] [data-garden-id="dropdowns.combobox.value"]': '2026-06',
  },
  requester: {
    '[data-test-id="tabs-nav-item-users"]': '2026-06',
    '[data-test-id="ticket-system-field-requester-select"]': '2026-06',
  },
  organisation: { '[data-test-id="tabs-nav-item-organizations"]': '2026-06' },
  owner: { '[data-test-id="assignee-field-selected-agent-tag"]': '2026-06' },
  tag: {
    '[data-test-id="ticket-system-field-tags-item-selected"]': '2026-06',
    '[data-test-id="ticket-fields-tags"] [data-garden-id="tags.tag_view"]': '2025-08',
  },
  sla: { '[data-test-id^="sla-policy-"]': '2026-06' },
  composerRegion: { '[data-test-id="editor-view"]': '2026-08', '#editor-view': '2026-08' },
  composer: {
    '[data-test-id="omnicomposer-rich-text-ckeditor"]': '2026-07',
    '[data-test-id="omnicomposer-plain-text-ckeditor"]': '2026-07',
    '[data-test-id="ticket-rich-text-editor"] .ck-editor__editable[contenteditable="true"]': '2026-07',
    '[data-test-id="standalone-rich-text-ckeditor"]': '2023-01',
    '.zendesk-editor--rich-text-comment [contenteditable="true"]': '2022-01',
  },
  sideConversation: {
    '[data-test-id="threadBody"] [contenteditable="true"]': '2026-05',
    '[data-test-id="threadBody"][contenteditable="true"]': '2026-05',
  },
  channel: { 'button[data-test-id="omnichannel-channel-switcher-button"]': '2026-07' },
} satisfies Record<string, Selectors>;

/** Where the sender's own markup begins. */
export const fence = '[data-test-id="omni-log-message-content"], .zd-comment';

export const bodyMarks = {
  signature: '.zd-comment .signature, span.collapse-signature',
  skip: '[data-test-id^="convo-log-item-"]',
};

export const notOwnText = 'blockquote, .signature';

/** Panes of all open tickets stay in the page: only the active one is read or written. */
export function paneSelectors(id: string): Selectors {
  return {
    [`[data-ticket-id="${id}"]`]: '2026-06',
    [`[data-side-conversations-anchor-id="${id}"]`]: '2025-08',
    [`[data-test-id="ticket-${id}-custom-layout"]`]: '2026-06',
    '.ticket-panes-grid-layout[data-is-active="true"]': '2026-06',
    '.ticket-panes-grid-layout.active': '2024-01',
    'div.workspace:not(.is-cached)': '2020-01',
  };
}
