import { Construct } from 'constructs'
import { number, text } from '../expressions/index.ts'
import type { Reading } from '../manifests/reading.ts'
import type { OwnEnv } from '../parameters/own-env.ts'
import { parameters } from '../parameters/index.ts'
import { addDeployment, hasSpare } from './deployment.ts'
import { addDisruptionBudget } from './disruption-budget.ts'
import { readEnv, type EnvValue } from './environment.ts'
import { readImage } from './image.ts'
import { openTraffic } from './network/network-policy.ts'
import { ingress } from './network/traffic.ts'
import { addServiceAccount } from './service-account.ts'
import { addService } from './service.ts'
import { processEnv } from './settings.ts'

const p = parameters.realtimeLocal
const component = 'realtime-local'

const env: Record<OwnEnv<'realtimeLocal'>, EnvValue> = {
  ...processEnv,
  HOST: { value: '0.0.0.0' },
  SPEECH_PACE: { value: text`${p.speechPace}` },
}

/** The stand-in for the realtime model. */
export class RealtimeLocal extends Construct {
  constructor(scope: Construct, reading: Reading) {
    super(scope, component)
    reading.given(p.enabled, () => {
      addServiceAccount(reading, this, component, p.serviceAccount)
      addDeployment(reading, this, {
        component,
        parameters: p,
        image: readImage(reading, p.image),
        env: readEnv(reading, env, p),
        // It depends on nothing: it is ready while it is alive.
        probes: { liveness: '/healthz', readiness: '/healthz' },
        graceSeconds: number(30),
      })
      addService(reading, this, component)
      addDisruptionBudget(reading, this, component, p.podDisruptionBudget, hasSpare(p))
      openTraffic(reading, this, component, {
        ingress: [ingress(reading).components('gateway', 'worker-tts', 'call-test')],
      })
    })
  }
}
