/** Calls that a gateway holds at the moment, a gauge: what dashboards show and autoscalers count. */
export const activeCallsMetric = 'calls_active'

/** Where a service answers with its metrics, in Prometheus' text format. */
export const metricsPath = '/metrics'
