import { Construct } from 'constructs'
import { all, any, isGiven, not, number, secondsOf, sumOf } from '../expressions/index.ts'
import type { Reading } from '../manifests/reading.ts'
import type { OwnEnv } from '../parameters/own-env.ts'
import { parameters } from '../parameters/index.ts'
import { type EnvValue } from './pod/environment.ts'
import { readDataVolume } from './pod/data-volume.ts'
import { areAtAmazon, areInFolder, filesEnv } from './pod/files.ts'
import { openTraffic } from './network/network-policy.ts'
import { egress, ingress } from './network/traffic.ts'
import { addServiceMonitor } from './observability/monitors.ts'
import {
  billingEnv,
  callersEnv,
  gatewayUrl,
  isRazorpay,
  metricsEnv,
  noticesEnv,
  paymentsEnv,
  processEnv,
  storesEnv,
  webOrigins,
} from './settings.ts'
import { areInCognito, signInEnv } from './sign-in.ts'
import { addWorkload } from './workload.ts'
import { expose } from './exposure/expose.ts'

const { api: p, config, timing, exposure, networkPolicy } = parameters
const component = 'api'

/** The time a request may still take after the wait: the services' own limit of 20 s, and a reserve. */
const finishing = number(30_000)

const env: Record<OwnEnv<'api'>, EnvValue> = {
  ...processEnv,
  ...metricsEnv,
  ...storesEnv,
  ...filesEnv,
  ...callersEnv,
  ...noticesEnv,
  ...billingEnv,
  ...paymentsEnv,
  GRIEVANCE_NAME: { value: config.grievance.name },
  GRIEVANCE_EMAIL: { only: isGiven(config.grievance.email), then: { value: config.grievance.email } },
  ...signInEnv,
  GATEWAY_URL: { value: gatewayUrl },
  WEB_ORIGINS: webOrigins,
  TRUSTED_PROXIES: { only: isGiven(config.trustedProxies), then: { value: config.trustedProxies } },
}

/** The REST API and the web app. */
export class Api extends Construct {
  constructor(scope: Construct, reading: Reading) {
    super(scope, component)
    addWorkload(reading, this, {
      component,
      parameters: p,
      image: p.image,
      hasMetrics: true,
      env,
      graceSeconds: secondsOf(sumOf(timing.preStopMs, finishing)),
      preStopSeconds: secondsOf(timing.preStopMs),
      ...readDataVolume(reading, areInFolder),
    })
    expose(reading, this, component, { host: exposure.apiHost, service: p.service })
    addServiceMonitor(reading, this, component)
    const out = egress(reading)
    const into = ingress(reading)
    // Without an agent for its role the API asks STS; the role signs addresses of files.
    const asksForRole = all(areAtAmazon, not(networkPolicy.podIdentity))
    const reachesOutside = any(asksForRole, areInCognito, isRazorpay)
    openTraffic(reading, this, component, {
      ingress: [into.callers, into.components('gateway', 'call-test'), into.metrics],
      egress: [out.dns, out.postgres, out.redis, out.podIdentity, reading.when(reachesOutside, out.https)],
    })
  }
}
