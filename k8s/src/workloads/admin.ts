import { Construct } from 'constructs'
import { isGiven, literal } from '../expressions/index.ts'
import type { Reading } from '../manifests/reading.ts'
import type { OwnEnv } from '../parameters/own-env.ts'
import { parameters } from '../parameters/index.ts'
import { type EnvValue } from './pod/environment.ts'
import { addHttpRoute } from './exposure/http-route.ts'
import { addAlbIngress } from './exposure/ingress.ts'
import { openTraffic } from './network/network-policy.ts'
import { egress, ingress } from './network/traffic.ts'
import { addServiceMonitor } from './observability/monitors.ts'
import { addService } from './service.ts'
import { metricsEnv, noticesEnv, processEnv, storesEnv } from './settings.ts'
import { areInCognito, identityEnv, signInEnv } from './sign-in.ts'
import { addWorkload } from './workload.ts'

const { admin: p, config } = parameters
const component = 'admin'

const env: Record<OwnEnv<'admin'>, EnvValue> = {
  ...processEnv,
  ...metricsEnv,
  ...storesEnv,
  ...noticesEnv,
  ADMIN_URL: { value: p.url },
  ...identityEnv,
  AWS_REGION: { only: areInCognito, then: { value: config.awsRegion } },
  ADMIN_CLIENT_ID: { only: areInCognito, then: { value: p.clientId } },
  AUTH_ISSUER: signInEnv.AUTH_ISSUER,
  AUTH_PRIVATE_JWK: signInEnv.AUTH_PRIVATE_JWK,
  TRUSTED_PROXIES: { only: isGiven(config.trustedProxies), then: { value: config.trustedProxies } },
}

/** The pages of operators, which only an internal load balancer or a forwarded port leads to. */
export class Admin extends Construct {
  constructor(scope: Construct, reading: Reading) {
    super(scope, component)
    reading.given(p.enabled, () => {
      addWorkload(reading, this, {
        component,
        parameters: p,
        image: p.image,
        hasMetrics: true,
        env,
      })
      addService(reading, this, component, p.service)
      addAlbIngress(reading, this, component, {
        host: p.host,
        loadBalancer: { scheme: literal('internal'), ...p.alb },
      })
      addHttpRoute(reading, this, component, { host: p.host, gatewayName: p.gatewayName })
      addServiceMonitor(reading, this, component)
      const out = egress(reading)
      const into = ingress(reading)
      openTraffic(reading, this, component, {
        ingress: [into.operators, into.metrics],
        egress: [out.dns, out.postgres, out.redis, reading.when(areInCognito, out.https)],
      })
    })
  }
}
