import { adminActions } from '../admin/actions.ts'

/** Actions that the audit log has lines about, in words for the person whose data or account it is. */
export const auditActions = {
  export_ordered: 'An archive of your data was ordered.',
  erasure_ordered: 'Your account was to be erased.',
  conversation_deleted: 'A talk was deleted.',
  conversations_deleted: 'All your talks were deleted.',
  call_deleted: 'A call was deleted.',
  line_reported: 'A line of a talk was reported.',
  birth_deleted: 'A birth was deleted.',
  memory_corrected: 'Something remembered of you was corrected.',
  memory_forgotten: 'Something remembered of you was forgotten.',
  ...adminActions,
} as const satisfies Record<string, string>

export type AuditAction = keyof typeof auditActions
