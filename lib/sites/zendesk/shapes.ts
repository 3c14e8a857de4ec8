import * as z from 'zod/mini';

// Only what is needed: tokens, IP addresses, places and attachment addresses are dropped here and never kept.
const maybe = <T extends z.core.SomeType>(schema: T) => z.optional(z.nullable(schema));

export const userSchema = z.object({
  id: z.number(),
  name: z.optional(z.string()),
  email: maybe(z.string()),
  role: maybe(z.string()),
  organization_id: maybe(z.number()),
});
export type User = z.infer<typeof userSchema>;

const via = maybe(z.object({ channel: maybe(z.union([z.string(), z.number()])) }));

export const ticketSchema = z.object({
  id: z.number(),
  subject: maybe(z.string()),
  status: maybe(z.string()),
  priority: maybe(z.string()),
  type: maybe(z.string()),
  tags: maybe(z.array(z.string())),
  requester_id: maybe(z.number()),
  assignee_id: maybe(z.number()),
  organization_id: maybe(z.number()),
  group_id: maybe(z.number()),
  via,
  due_at: maybe(z.string()),
  created_at: maybe(z.string()),
  updated_at: maybe(z.string()),
  satisfaction_rating: maybe(z.object({ score: maybe(z.string()) })),
});
export type Ticket = z.infer<typeof ticketSchema>;

const named = z.object({ id: z.number(), name: z.string() });
export const ticketAnswerSchema = z.object({
  ticket: ticketSchema,
  users: z.optional(z.array(userSchema)),
  groups: z.optional(z.array(named)),
  organizations: z.optional(z.array(named)),
});
export type TicketAnswer = z.infer<typeof ticketAnswerSchema>;

const attachmentSchema = z.object({
  file_name: z.string(),
  size: maybe(z.number()),
  inline: maybe(z.boolean()),
});

export const commentSchema = z.object({
  id: z.number(),
  type: maybe(z.string()),
  author_id: z.number(),
  body: maybe(z.string()),
  html_body: maybe(z.string()),
  public: maybe(z.boolean()),
  attachments: maybe(z.array(attachmentSchema)),
  via,
  created_at: maybe(z.string()),
});
export type Comment = z.infer<typeof commentSchema>;

export const logEventSchema = z.object({
  id: z.union([z.string(), z.number()]),
  type: z.string(),
  created_at: maybe(z.string()),
  author: maybe(
    z.object({
      type: maybe(z.string()),
      display_name: maybe(z.string()),
      'zen:support:user_id': maybe(z.union([z.number(), z.string()])),
    }),
  ),
  content: maybe(
    z.object({
      type: maybe(z.string()),
      text: maybe(z.string()),
      body: maybe(z.string()),
      html_body: maybe(z.string()),
    }),
  ),
  metadata: maybe(z.object({ public: maybe(z.boolean()) })),
  attachments: maybe(z.array(z.object({ file_name: maybe(z.string()) }))),
});
export type LogEvent = z.infer<typeof logEventSchema>;
