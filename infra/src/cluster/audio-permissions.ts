import type { Permission } from '../permissions/allow.ts'
import { objectsOf } from '../permissions/arns.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'

export const namedById = 'Objects have the ids of their calls as names.'

/** What services may do with files of the audio bucket. The bucket expires files; people delete their own before. */
export function audioPermissions(stack: AstroVoiceStack) {
  const permission = (prefix: string, ...actions: string[]): Permission => ({
    actions,
    resources: [objectsOf(stack, 'audio', prefix)],
    reason: namedById,
  })
  return {
    write: permission('', 's3:PutObject'),
    writeSummaries: permission('summaries/', 's3:PutObject'),
    /** A signed address allows what its signer may do, so signers need this too. */
    readSummaries: permission('summaries/', 's3:GetObject'),
    deleteSummaries: permission('summaries/', 's3:DeleteObject'),
    writeSamples: permission('samples/', 's3:PutObject'),
    readSamples: permission('samples/', 's3:GetObject'),
    readExports: permission('exports/', 's3:GetObject'),
    writeExports: permission('exports/', 's3:PutObject', 's3:AbortMultipartUpload', 's3:DeleteObject'),
  }
}
