import { trace, type Tracer } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'

export interface Tracing {
  readonly tracer: Tracer
  /** Sends what is gathered, and nothing after. */
  stop(): Promise<void>
}

/** Spans to an OTLP collector, such as `http://collector:4318`; without one they cost nothing and go nowhere. */
export function startTracing(service: string, collectorUrl: string | undefined): Tracing {
  if (collectorUrl === undefined) return { tracer: trace.getTracer(service), stop: async () => {} }
  const exporter = new OTLPTraceExporter({ url: `${collectorUrl.replace(/\/$/, '')}/v1/traces` })
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  })
  return { tracer: provider.getTracer(service), stop: () => provider.shutdown() }
}
