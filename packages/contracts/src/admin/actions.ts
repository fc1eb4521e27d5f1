/** What operators do, as the audit log has it, in words for the person whose data it may be about. */
export const adminActions = {
  signed_in: 'An operator signed in.',
  caller_looked_up: 'An operator looked for a caller by phone or mail address.',
  caller_viewed: 'An operator saw your account and the times of your calls.',
  astrologer_created: 'An operator added an astrologer.',
  astrologer_changed: 'An operator changed an astrologer.',
  astrologer_published: 'An operator showed an astrologer to callers.',
  astrologer_retired: 'An operator took an astrologer out of the list.',
  text_changed: 'An operator changed a text.',
  text_reset: 'An operator took a text back to the one of the release.',
  flag_changed: 'An operator changed a flag.',
  dead_letters_replayed: 'An operator put failed jobs back into their queue.',
  dead_letters_discarded: 'An operator removed failed jobs.',
  report_decided: 'An operator decided about a line that you reported.',
  job_retried: 'An operator retried a job of a queue.',
} as const satisfies Record<string, string>

export type AdminAction = keyof typeof adminActions
