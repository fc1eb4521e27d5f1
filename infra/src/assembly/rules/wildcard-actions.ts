import type { SynthesizedStack } from '../read-assembly.ts'
import { isMap } from '../template.ts'
import { eachResource } from './each-resource.ts'

interface Statement {
  readonly Effect?: unknown
  readonly Action?: unknown
  readonly NotAction?: unknown
  readonly Principal?: unknown
}

/** Actions with a `*` that a policy allows, and statements with `NotAction`. */
export function findWildcardActions(stacks: readonly SynthesizedStack[]): string[] {
  return eachResource(stacks).flatMap(({ stack, id, resource }) =>
    findStatements(resource.Properties).flatMap((statement) => {
      if (statement.Effect !== 'Allow' || isOwnerOfKey(resource.Type, statement)) return []
      const actions = [statement.Action].flat().filter((action) => String(action).includes('*'))
      return [...actions, ...(statement.NotAction === undefined ? [] : ['NotAction'])].map(
        (action) => `${stack} ${id}: ${String(action)}`,
      )
    }),
  )
}

/** AWS' default: nobody can change or delete a key whose account lacks full access. */
const isOwnerOfKey = (type: string, { Action, Principal }: Statement) =>
  type === 'AWS::KMS::Key' && Action === 'kms:*' && JSON.stringify(Principal).includes(':root')

/** Policy statements, anywhere in a resource. */
function findStatements(value: unknown): Statement[] {
  if (Array.isArray(value)) return value.flatMap(findStatements)
  if (!isMap(value)) return []
  const own = 'Effect' in value && ('Action' in value || 'NotAction' in value) ? [value as Statement] : []
  return [...own, ...Object.values(value).flatMap(findStatements)]
}
