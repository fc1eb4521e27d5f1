import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam'
import { acknowledge } from '../nag/acknowledge.ts'

export interface Permission {
  /** Spelled out, one by one: a wildcard allows what nobody has thought of. */
  readonly actions: readonly string[]
  readonly resources: readonly string[]
  readonly conditions?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Why a resource has a `*` in it; needed if one has. */
  readonly reason?: string
}

/**
 * Gives a role a permission, and tells cdk-nag why a resource is wide.
 * @throws when an action has a wildcard, or a resource has one and nobody says why
 */
export function allow(role: Role, { actions, resources, conditions, reason }: Permission): void {
  const wideActions = actions.filter((action) => action.includes('*'))
  if (wideActions.length > 0) {
    throw new Error(`${role.node.path}: name every action instead of ${wideActions.join(', ')}`)
  }
  role.addToPolicy(
    new PolicyStatement({
      actions: [...actions],
      resources: [...resources],
      ...(conditions && { conditions }),
    }),
  )
  for (const resource of resources.filter((name) => name.includes('*'))) {
    if (!reason) throw new Error(`${role.node.path}: say why it needs ${resource}`)
    acknowledge(role, { [`IAM5[Resource::${resource.replaceAll(/\$\{(.*?)\}/g, '<$1>')}]`]: reason })
  }
}
