import { z } from 'zod'

/**
 * What members of staff may do. `viewer` sees, `support` looks callers up, `editor` changes astrologers and texts,
 * `operator` works with queues, dead letters and flags. `owner` may do all of it.
 */
export const AdminRole = z.enum(['viewer', 'support', 'editor', 'operator', 'owner'])
export type AdminRole = z.infer<typeof AdminRole>
