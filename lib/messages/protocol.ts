import * as z from 'zod/mini';
import { reportSchema, rewriteSchema } from '../lint/finding';
import { threadSchema } from '../thread';
import { errorCodes } from './error-codes';
import { siteCheckSchema } from './site-check';

/**
 * Where a message comes from, as the browser stamps it: `page` is our content script in a tab's top frame, `panel` any
 * of the extension's own pages, `worker` the background.
 */
export type Context = 'page' | 'panel' | 'worker';

const errorCode = z.enum(errorCodes);
const outcomeOf = <T extends z.core.SomeType>(value: T) =>
  z.union([
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), code: errorCode }),
  ]);
const nothing = z.null();
const offset = z.int().check(z.nonnegative());
const ruleId = z.string().check(z.regex(/^[a-z0-9-]{1,60}$/));
const draftText = z.string().check(z.maxLength(200_000));

export const channelSchema = z.enum(['public', 'internal', 'side', 'unknown']);

/** What the content script knows of its page. */
export const pageReadingSchema = z.union([
  z.strictObject({ status: z.literal('no-thread'), siteName: z.string(), reason: z.string() }),
  z.strictObject({ status: z.literal('thread'), siteName: z.string(), thread: threadSchema }),
]);
export type PageReading = z.infer<typeof pageReadingSchema>;

export const composerReadingSchema = z.union([
  z.strictObject({ status: z.literal('none') }),
  z.strictObject({
    status: z.literal('open'),
    channel: channelSchema,
    text: z.string(),
    report: reportSchema,
    /** Rules that keep quiet in this text alone. */
    mutedHere: z.optional(z.array(z.string())),
  }),
]);
export type ComposerReading = z.infer<typeof composerReadingSchema>;

/** What of the settings a page needs to know. What the check needs of them the worker reads itself. */
export const pageSettingsSchema = z.strictObject({ active: z.boolean() });
export type PageSettings = z.infer<typeof pageSettingsSchema>;

/** Every request that crosses a context: who may ask, who answers, and the exact shapes. */
export const protocol = {
  'reading-get': { from: ['panel'], to: 'page', request: nothing, response: pageReadingSchema },
  /** How each part of the page was found. */
  'health-get': { from: ['panel'], to: 'page', request: nothing, response: outcomeOf(siteCheckSchema) },
  /** The page's tags and roles, for a report; no word of it. */
  'skeleton-get': { from: ['panel'], to: 'page', request: nothing, response: outcomeOf(z.string()) },
  'thread-expand': { from: ['panel'], to: 'page', request: nothing, response: outcomeOf(nothing) },
  'selection-read': { from: ['panel'], to: 'page', request: nothing, response: outcomeOf(z.string()) },
  'draft-insert': {
    from: ['panel'],
    to: 'page',
    request: z.strictObject({
      threadKey: z.string(),
      text: draftText,
      channel: z.enum(['public', 'internal']),
    }),
    response: outcomeOf(z.strictObject({ lost: z.array(z.string()) })),
  },
  'insert-undo': { from: ['panel'], to: 'page', request: nothing, response: outcomeOf(nothing) },
  'composer-fix': {
    from: ['panel'],
    to: 'page',
    /** All of them as one change, where the text still reads `expected`. */
    request: z.strictObject({
      expected: draftText,
      rewrites: z.array(rewriteSchema).check(z.minLength(1), z.maxLength(1000)),
    }),
    response: outcomeOf(z.strictObject({ taken: offset, steps: offset })),
  },
  /** Takes back what the last `composer-fix` changed. */
  'fix-undo': { from: ['panel'], to: 'page', request: nothing, response: outcomeOf(nothing) },
  'composer-show': {
    from: ['panel'],
    to: 'page',
    request: z.strictObject({ start: offset, end: offset }),
    response: nothing,
  },
  'composer-mute': {
    from: ['panel'],
    to: 'page',
    request: z.strictObject({ rules: z.array(ruleId), muted: z.boolean() }),
    response: nothing,
  },
  'finding-step': {
    from: ['worker'],
    to: 'page',
    request: z.strictObject({ by: z.enum(['next', 'previous']) }),
    response: nothing,
  },
  'settings-changed': { from: ['worker'], to: 'page', request: pageSettingsSchema, response: nothing },
  'page-settings-get': { from: ['page'], to: 'worker', request: nothing, response: pageSettingsSchema },
  'edit-load': { from: ['page'], to: 'worker', request: nothing, response: z.boolean() },
  'guess-load': { from: ['page'], to: 'worker', request: nothing, response: z.boolean() },
  'text-check': {
    from: ['page'],
    to: 'worker',
    request: z.strictObject({
      text: z.string(),
      audience: z.enum(['reply', 'note']),
      /** Rules that keep quiet in this text alone. */
      muted: z.array(ruleId),
      /** The thread that is answered; it comes along itself only when the worker does not know its stamp. */
      threadStamp: z.optional(z.string()),
      thread: z.optional(threadSchema),
    }),
    response: z.union([
      z.strictObject({ status: z.literal('checked'), report: reportSchema }),
      z.strictObject({ status: z.literal('thread-wanted') }),
    ]),
  },
  'errors-count': {
    from: ['page'],
    to: 'worker',
    request: z.strictObject({ count: offset }),
    response: nothing,
  },
  'panel-open': { from: ['page'], to: 'worker', request: nothing, response: nothing },
  'rule-mute': {
    from: ['page'],
    to: 'worker',
    /** On a site: the one the message comes from, as the browser says. */
    request: z.strictObject({ rule: ruleId, scope: z.enum(['site', 'everywhere']) }),
    response: nothing,
  },
  'page-started': { from: ['page'], to: 'panel', request: nothing, response: nothing },
  'insert-asked': { from: ['worker'], to: 'panel', request: nothing, response: nothing },
} as const satisfies Record<
  string,
  { from: readonly Context[]; to: Context; request: z.core.$ZodType; response: z.core.$ZodType }
>;

export type Protocol = typeof protocol;
export type Kind = keyof Protocol;
export type Request<K extends Kind> = z.infer<Protocol[K]['request']>;
export type Response<K extends Kind> = z.infer<Protocol[K]['response']>;
export type KindTo<C extends Context> = { [K in Kind]: Protocol[K]['to'] extends C ? K : never }[Kind];

/** Port over which a page tells an open panel what changed. */
export const panelPort = 'panel';
export const pageEventSchema = z.union([
  z.strictObject({ event: z.literal('reading'), reading: pageReadingSchema }),
  z.strictObject({ event: z.literal('composer'), composer: composerReadingSchema }),
]);
export type PageEvent = z.infer<typeof pageEventSchema>;
