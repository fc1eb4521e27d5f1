import { Construct } from 'constructs'
import { all, isGiven, literal, secondsOf, text } from '../expressions/index.ts'
import type { Reading } from '../manifests/reading.ts'
import type { OwnEnv } from '../parameters/own-env.ts'
import { parameters } from '../parameters/index.ts'
import { type EnvValue } from './pod/environment.ts'
import { egress, ingress } from './network/traffic.ts'
import { openTraffic } from './network/network-policy.ts'
import { scaleByCalls } from './scaling/scale-by-calls.ts'
import { allowOwnPods } from './own-pods.ts'
import {
  billingEnv,
  callsMaxEnv,
  metricsEnv,
  noticesEnv,
  openAiEnv,
  processEnv,
  storesEnv,
  webOrigins,
} from './settings.ts'
import { areInCognito, verifyEnv } from './sign-in.ts'
import { addServiceMonitor } from './observability/monitors.ts'
import { addWorkload } from './workload.ts'
import { expose } from './exposure/expose.ts'

const { gateway: p, config, timing, exposure, realtimeLocal } = parameters
const { otlpUrl, callTrace } = parameters.observability
const { deletionCost } = p
const component = 'gateway'
/** In the pod's /tmp, which ends with the pod. */
const callTraceFolder = '/tmp/call-traces'
const hasFallback = isGiven(config.fallback.baseUrl)

const env: Record<OwnEnv<'gateway'>, EnvValue> = {
  ...processEnv,
  ...metricsEnv,
  ...storesEnv,
  ...openAiEnv,
  ...noticesEnv,
  ...billingEnv,
  ...callsMaxEnv,
  ...verifyEnv,
  OPENAI_REALTIME_MODEL: { value: config.realtimeModel },
  MODEL_MAX_OUTPUT_TOKENS: { value: text`${config.modelMaxOutputTokens}` },
  MODEL_CONTEXT_TOKENS: { value: text`${config.modelContextTokens}` },
  FALLBACK_BASE_URL: { only: hasFallback, then: { value: config.fallback.baseUrl } },
  FALLBACK_API_KEY: { only: hasFallback, then: { secret: parameters.secrets.keys.fallbackApiKey } },
  FALLBACK_REALTIME_MODEL: { only: hasFallback, then: { value: config.fallback.model } },
  CALLS_MAX_PER_GATEWAY: { value: text`${p.maxCalls}` },
  CALLS_MAX_PER_CALLER: { value: text`${config.maxCallsPerCaller}` },
  CALL_TRACE: { only: callTrace, then: { value: literal(callTraceFolder) } },
  TURN_ENDPOINTING_MS: { value: text`${p.turns.endpointingMs}` },
  TURN_INTERRUPT_AFTER_MS: { value: text`${p.turns.interruptAfterMs}` },
  TURN_MIN_WORDS_MS: { value: text`${p.turns.minWordsMs}` },
  TURN_FALSE_INTERRUPTION_MS: { value: text`${p.turns.falseInterruptionMs}` },
  TURN_MAX_MS: { value: text`${p.turns.maxTurnMs}` },
  TURN_ACKNOWLEDGE_AFTER_MS: { value: text`${p.turns.acknowledgeAfterMs}` },
  INR_PER_USD: { value: text`${config.inrPerUsd}` },
  OTLP_URL: { only: isGiven(otlpUrl), then: { value: otlpUrl } },
  POD_NAME: { only: deletionCost.enabled, then: { field: 'metadata.name' } },
  POD_NAMESPACE: { only: deletionCost.enabled, then: { field: 'metadata.namespace' } },
  WEB_ORIGINS: webOrigins,
}

/** The voice gateway. A rollout starts a new pod before it stops an old one, whose calls have time to move. */
export class Gateway extends Construct {
  constructor(scope: Construct, reading: Reading) {
    super(scope, component)
    addWorkload(reading, this, {
      component,
      parameters: p,
      image: p.image,
      hasMetrics: true,
      env,
      graceSeconds: secondsOf(timing.terminationGraceMs),
      preStopSeconds: secondsOf(timing.preStopMs),
      hasToken: deletionCost.enabled,
    })
    allowOwnPods(reading, this, component, deletionCost.enabled)
    scaleByCalls(reading, this, component)
    expose(reading, this, component, { host: exposure.gatewayHost, service: p.service })
    addServiceMonitor(reading, this, component)
    this.#openTraffic(reading)
  }

  #openTraffic(reading: Reading) {
    const out = egress(reading)
    const into = ingress(reading)
    openTraffic(reading, this, component, {
      ingress: [into.callers, into.components('call-test'), into.metrics],
      egress: [
        out.dns,
        out.postgres,
        out.redis,
        out.podIdentity,
        out.otlp,
        out.apiServer,
        out.component('api'),
        ...out.model,
        // For the keys of Cognito; the model on the Internet opens the same.
        reading.when(all(areInCognito, realtimeLocal.enabled), out.https),
      ],
    })
  }
}
