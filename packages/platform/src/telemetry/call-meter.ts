import type { Tracer } from '@opentelemetry/api'
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import { activeCallsMetric } from '@astrovoice/contracts/operations'
import type { CallMeter } from '@astrovoice/core'
import type { SafetyMeter } from '@astrovoice/core/safety'
import { createBudgetMeter } from './budget-meter.ts'
import { createClaimMeter } from './claim-meter.ts'
import { createConsentMeter } from './consent-meter.ts'
import { createModelMeter } from './model-meter.ts'
import { createSafetyMeter } from './safety-meter.ts'
import { createTurnMeter } from './turn-meter.ts'

export interface CallMetrics {
  readonly meter: CallMeter
  readonly safety: SafetyMeter
  /** The metrics for Prometheus. */
  expose(): Promise<{ contentType: string; text: string }>
}

export interface CallMetricsOptions {
  readonly tracer: Tracer
  /** Converts the model's cost to paise. */
  readonly inrPerUsd: number
  /** The number of running calls; the autoscaler reads it. */
  readonly countCalls: () => number
  readonly clock?: Clock
}

/** The metrics of calls for Prometheus, and a span for every turn. */
export function createCallMetrics({
  tracer,
  inrPerUsd,
  countCalls,
  clock = systemClock,
}: CallMetricsOptions): CallMetrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  new Gauge({
    name: activeCallsMetric,
    help: 'Calls this gateway carries now.',
    registers,
    collect() {
      this.set(countCalls())
    },
  })
  const counter = <L extends string>(name: string, help: string, labelNames: L[] = []) =>
    new Counter<L>({ name, help, labelNames, registers })

  const started = counter('calls_started_total', 'Calls begun.')
  const ended = counter('calls_ended_total', 'Calls over here, by reason.', ['reason'])
  const returned = counter('callers_returned_total', 'Calls taken up again.', ['where'])
  const reopened = counter('model_sessions_reopened_total', 'Model sessions replaced.', ['reason'])
  const shed = counter('shed_total', 'Frames and events left out, by reason.', ['reason'])

  const meter: CallMeter = {
    ...createModelMeter(registry, inrPerUsd),
    callStarted: () => started.inc(),
    callEnded: (reason) => ended.inc({ reason }),
    ...createTurnMeter(registry, { tracer, clock }),
    callerReturned: (where) => returned.inc({ where }),
    modelReopened: (reason) => reopened.inc({ reason }),
    shed: (reason) => shed.inc({ reason }),
    budgetExceeded: createBudgetMeter(registry),
    claimJudged: createClaimMeter(registry),
    consentMissing: createConsentMeter(registry),
  }
  return {
    meter,
    safety: createSafetyMeter(registry),
    expose: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  }
}
