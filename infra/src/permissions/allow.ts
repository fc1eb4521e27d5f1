import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam'
import { acknowledge } from '../nag/acknowledge.ts'

export interface Permission {
  /** Actions, one by one: a wildcard allows actions that nobody has reviewed. */
  readonly actions: readonly string[]
  readonly resources: readonly string[]
  readonly conditions?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Why a resource contains a `*`; required if it does. */
  readonly reason?: string
}

/**
 * Gives a role a permission, and gives cdk-nag the reason for a wide resource.
 * @throws when an action has a wildcard, or a resource has one without a reason
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
