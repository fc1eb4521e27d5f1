import { join } from 'node:path'
import type { SynthesizedStack } from '../../assembly/read-assembly.ts'
import { eachResource } from '../../assembly/rules/each-resource.ts'

const root = join(import.meta.dirname, '../../../..')

/** A program of ours and how the names of its roles end. */
export interface Program {
  readonly name: string
  readonly entry: string
  readonly role: RegExp
}

const service = (name: string, role: RegExp): Program => ({
  name,
  role,
  entry: join(root, 'services', name, 'src/main.ts'),
})

const lambda = (name: string, entry: string): Program => ({
  name,
  role: new RegExp(`^${name.replaceAll('-', '')}role[0-9A-F]{8}$`),
  entry: join(root, 'infra/src', entry),
})

export const programs: readonly Program[] = [
  service('api', /-pods-astrovoice-api$/),
  service('gateway', /-pods-astrovoice-gateway$/),
  service('worker', /-pods-astrovoice-worker-\w+$/),
  service('admin', /-pods-astrovoice-admin$/),
  lambda('sign-in-triggers', 'identity/sign-in-triggers/handler.ts'),
  lambda('sms-sender', 'identity/sms-sender/main.ts'),
  lambda('signing-key', 'edge/signing-key/handler.ts'),
  lambda('push-platform', 'messaging/push-platform/handler.ts'),
  lambda('valkey-token', 'data/valkey-token/main.ts'),
  lambda('app-secret', 'release/app-secret/main.ts'),
  lambda('event-metrics', 'analytics/event-metrics/handler.ts'),
]

interface Statement {
  readonly Effect: string
  readonly Action: string | readonly string[]
}

/** Each action that the roles of a program may do in these stacks, with the roles that may. */
export function findGranted(stacks: readonly SynthesizedStack[], { role }: Program): Map<string, string[]> {
  const granted = new Map<string, string[]>()
  for (const { id, resource } of eachResource(stacks, 'AWS::IAM::Role')) {
    const { RoleName: given } = resource.Properties ?? {}
    const name = typeof given === 'string' ? given : id
    if (!role.test(name)) continue
    for (const action of actionsOf(stacks, id)) granted.set(action, [...(granted.get(action) ?? []), name])
  }
  return granted
}

const actionsOf = (stacks: readonly SynthesizedStack[], roleId: string): string[] =>
  eachResource(stacks, 'AWS::IAM::Policy')
    .filter(({ resource }) => JSON.stringify(resource.Properties?.['Roles']).includes(`"${roleId}"`))
    .flatMap(({ resource }) => {
      const { Statement } = resource.Properties?.['PolicyDocument'] as { Statement: Statement[] }
      return Statement.filter(({ Effect }) => Effect === 'Allow').flatMap(({ Action }) => Action)
    })
