import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Permission } from '../permissions/allow.ts'

/** The controller's version whose policy the CDK carries, as its authors publish it. */
export const loadBalancerControllerVersion = '3.2.2'

interface Statement {
  readonly Action: string | readonly string[]
  readonly Resource: string | readonly string[]
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

const listed = (value: string | readonly string[]) => (typeof value === 'string' ? [value] : value)

/** Permissions of the AWS Load Balancer Controller, from its authors. */
export function readLoadBalancerPermissions(): Permission[] {
  const library = dirname(createRequire(import.meta.url).resolve('aws-cdk-lib/package.json'))
  const file = join(library, `aws-eks-v2/lib/addons/alb-iam_policy-v${loadBalancerControllerVersion}.json`)
  const policy = JSON.parse(readFileSync(file, 'utf8')) as { Statement: readonly Statement[] }
  return policy.Statement.map(({ Action, Resource, Condition }) => ({
    actions: listed(Action),
    resources: listed(Resource),
    ...(Condition && { conditions: Condition }),
    reason: 'The policy of its authors: load balancers have no name before it makes them; tags bound it.',
  }))
}
