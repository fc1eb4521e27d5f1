import { Construct } from 'constructs'
import { number, secondsOf, sumOf } from '../expressions/index.ts'
import type { Reading } from '../manifests/reading.ts'
import type { OwnEnv } from '../parameters/own-env.ts'
import { parameters } from '../parameters/index.ts'
import { type EnvValue } from './environment.ts'
import { dataMount, readDataVolume } from './data-volume.ts'
import { openTraffic } from './network/network-policy.ts'
import { egress, ingress } from './network/traffic.ts'
import { filesEnv, processEnv, storesEnv, webOrigins } from './settings.ts'
import { addWorkload } from './workload.ts'
import { expose } from './exposure/expose.ts'

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
    addWorkload(reading, this, {
      component,
      parameters: p,
      image: p.image,
      env,
      graceSeconds: secondsOf(sumOf(timing.preStopMs, finishing)),
      preStopSeconds: secondsOf(timing.preStopMs),
      mounts: [dataMount],
      volumes: readDataVolume(reading),
    })
    expose(reading, this, component, exposure.apiHost)
    const out = egress(reading)
    const into = ingress(reading)
    openTraffic(reading, this, component, {
      ingress: [into.callers, into.components('gateway', 'call-test')],
      egress: [out.dns, out.postgres, out.redis, out.podIdentity],
    })
  }
}
