import { Construct } from 'constructs'
import { equals, not, number, secondsOf, sumOf } from '../expressions/index.ts'
import type { Reading } from '../manifests/reading.ts'
import type { OwnEnv } from '../parameters/own-env.ts'
import { parameters } from '../parameters/index.ts'
import { addDeployment, hasSpare } from './deployment.ts'
import { addDisruptionBudget } from './disruption-budget.ts'
import { readEnv, type EnvValue } from './environment.ts'
import { addAlbIngress } from './exposure/ingress.ts'
import { addHttpRoute } from './exposure/http-route.ts'
import { dataMount, readDataVolume } from './data-volume.ts'
import { readImage } from './image.ts'
import { openTraffic } from './network/network-policy.ts'
import { egress, ingress } from './network/traffic.ts'
import { addCpuAutoscaler } from './scaling/cpu-autoscaler.ts'
import { addServiceAccount } from './service-account.ts'
import { addService } from './service.ts'
import { filesEnv, processEnv, storesEnv, webOrigins } from './settings.ts'

const { api: p, config, secrets, timing, exposure } = parameters
const component = 'api'

/** What a request may still take after the wait, by the services' own limit of 20 s, and some to spare. */
const finishing = number(30_000)

const env: Record<OwnEnv<'api'>, EnvValue> = {
  ...processEnv,
  ...storesEnv,
  ...filesEnv,
  AUTH_ISSUER: { value: config.publicUrl },
  AUTH_PRIVATE_JWK: { secret: secrets.keys.authPrivateJwk },
  GATEWAY_URL: { value: config.gatewayUrl },
  WEB_ORIGINS: webOrigins,
}

/** The REST API and the web app. */
export class Api extends Construct {
  constructor(scope: Construct, reading: Reading) {
    super(scope, component)
    const isScaled = not(equals(p.autoscaling.kind, 'none'))
    addServiceAccount(reading, this, component, p.serviceAccount)
    addDeployment(reading, this, {
      component,
      parameters: p,
      image: readImage(reading, p.image),
      env: readEnv(reading, env, p),
      probes: { liveness: '/healthz', readiness: '/readyz' },
      graceSeconds: secondsOf(sumOf(timing.preStopMs, finishing)),
      preStopSeconds: secondsOf(timing.preStopMs),
      isScaled,
      mounts: [dataMount],
      volumes: readDataVolume(reading),
    })
    addService(reading, this, component)
    addDisruptionBudget(
      reading,
      this,
      component,
      p.podDisruptionBudget,
      hasSpare(p, { isScaled, minReplicas: p.autoscaling.minReplicas }),
    )
    addCpuAutoscaler(reading, this, component, p.autoscaling)
    const out = egress(reading)
    const into = ingress(reading)
    openTraffic(reading, this, component, {
      ingress: [into.callers, into.components('gateway', 'call-test')],
      egress: [out.dns, out.postgres, out.redis, out.podIdentity],
    })
    addAlbIngress(reading, this, component, exposure.apiHost)
    addHttpRoute(reading, this, component, exposure.apiHost)
  }
}
