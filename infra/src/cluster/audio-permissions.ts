import type { Permission } from '../permissions/allow.ts'
import { objectsOf } from '../permissions/arns.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'

export const namedById = 'Objects have the ids of their calls as names.'

/** What services may do with files of the audio bucket. No service deletes files: the bucket expires them. */
export function audioPermissions(stack: AstroVoiceStack) {
  const permission = (action: string, prefix: string): Permission => ({
    actions: [action],
    resources: [objectsOf(stack, 'audio', prefix)],
    reason: namedById,
  })
  return {
    write: permission('s3:PutObject', ''),
    writeSummaries: permission('s3:PutObject', 'summaries/'),
    /** A signed address allows what its signer may do, so signers need this too. */
    readSummaries: permission('s3:GetObject', 'summaries/'),
  }
}
