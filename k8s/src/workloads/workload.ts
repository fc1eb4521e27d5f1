import type { k8s } from 'cdk8s-plus-27'
import type { Construct } from 'constructs'
import { equals, not, number, type Condition, type Expression } from '../expressions/index.ts'
import type { Reading } from '../manifests/reading.ts'
import type { Parameters } from '../parameters/index.ts'
import { addDeployment, hasSpare, type WorkloadParameters } from './deployment.ts'
import { addDisruptionBudget } from './disruption-budget.ts'
import { readEnv, type EnvValue } from './pod/environment.ts'
import type { Component } from './identity.ts'
import { readImage } from './pod/image.ts'
import { addCpuAutoscaler } from './scaling/cpu-autoscaler.ts'
import { addServiceAccount } from './service-account.ts'

type Scaling = Pick<Parameters['api']['autoscaling'], 'minReplicas' | 'maxReplicas' | 'cpuPercent'> & {
  readonly kind: Expression<string>
}

export interface WorkloadOptions {
  readonly component: Component
  readonly parameters: WorkloadParameters & { readonly autoscaling?: Scaling }
  readonly image: Parameters['gateway']['image']
  readonly env: Readonly<Record<string, EnvValue>>
  /** @default those of Kubernetes, more than a service takes to stop */
  readonly graceSeconds?: Expression<number>
  readonly preStopSeconds?: Expression<number>
  readonly hasToken?: Condition
  readonly hasMetrics?: boolean
  readonly mounts?: k8s.VolumeMount[]
  readonly volumes?: k8s.Volume[]
}

const defaultGraceSeconds = number(30)

/**
 * Every long-running part: an account, a Deployment, a disruption budget, and an HPA if its values choose that.
 */
export function addWorkload(reading: Reading, scope: Construct, options: WorkloadOptions): void {
  const { component, parameters: p, image, env, graceSeconds = defaultGraceSeconds, ...rest } = options
  const { autoscaling } = p
  const scaled = autoscaling && {
    isScaled: not(equals(autoscaling.kind, 'none')),
    minReplicas: autoscaling.minReplicas,
  }
  addServiceAccount(reading, scope, component, p.serviceAccount)
  addDeployment(reading, scope, {
    ...rest,
    component,
    graceSeconds,
    parameters: p,
    image: readImage(reading, image),
    env: readEnv(reading, env, p),
    ...(scaled && { isScaled: scaled.isScaled }),
  })
  addDisruptionBudget(reading, scope, component, p.podDisruptionBudget, hasSpare(p, scaled))
  if (autoscaling) addCpuAutoscaler(reading, scope, component, autoscaling)
}
