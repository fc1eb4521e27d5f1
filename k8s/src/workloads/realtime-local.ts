import { Construct } from 'constructs'
import { text } from '../expressions/index.ts'
import type { Reading } from '../manifests/reading.ts'
import type { OwnEnv } from '../parameters/own-env.ts'
import { parameters } from '../parameters/index.ts'
import { type EnvValue } from './pod/environment.ts'
import { openTraffic } from './network/network-policy.ts'
import { ingress } from './network/traffic.ts'
import { addService } from './service.ts'
import { processEnv } from './settings.ts'
import { addWorkload } from './workload.ts'

const p = parameters.realtimeLocal
const component = 'realtime-local'

const env: Record<OwnEnv<'realtimeLocal'>, EnvValue> = {
  ...processEnv,
  SPEECH_PACE: { value: text`${p.speechPace}` },
}

/** The stand-in for the realtime model. */
export class RealtimeLocal extends Construct {
  constructor(scope: Construct, reading: Reading) {
    super(scope, component)
    reading.given(p.enabled, () => {
      addWorkload(reading, this, {
        component,
        parameters: p,
        image: p.image,
        env,
      })
      addService(reading, this, component, p.service)
      openTraffic(reading, this, component, {
        ingress: [ingress(reading).components('gateway', 'worker-tts', 'call-test')],
      })
    })
  }
}
