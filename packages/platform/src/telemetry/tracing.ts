import { trace, type Tracer } from '@opentelemetry/api'

export interface Tracing {
  readonly tracer: Tracer
  /** Sends the collected spans, and nothing after. */
  stop(): Promise<void>
}

/**
 * Spans to an OTLP collector, such as `http://collector:4318`. Without one they cost nothing and are dropped.
 */
export async function startTracing(service: string, collectorUrl: string | undefined): Promise<Tracing> {
  if (collectorUrl === undefined) return { tracer: trace.getTracer(service), stop: async () => {} }
  // Loading takes half a second, which a service without traces saves.
  const [{ OTLPTraceExporter }, { resourceFromAttributes }, { BatchSpanProcessor, TracerProvider }] =
    await Promise.all([
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/sdk-trace'),
    ])
  const exporter = new OTLPTraceExporter({ url: `${collectorUrl.replace(/\/$/, '')}/v1/traces` })
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  })
  return { tracer: provider.getTracer(service), stop: () => provider.shutdown() }
}
