import type { PlatformInputs, PlatformRelease } from './platform-release.ts'

/** The releases that carry logs to CloudWatch, and traces and metrics through ADOT to X-Ray and CloudWatch. */
export const telemetryReleases = (inputs: PlatformInputs): PlatformRelease[] => [
  {
    name: 'adot-collector',
    namespace: 'observability',
    source: {
      repository: 'https://open-telemetry.github.io/opentelemetry-helm-charts',
      chart: 'opentelemetry-collector',
      version: '0.140.0',
    },
    values: {
      mode: 'deployment',
      fullnameOverride: 'adot-collector',
      // AWS's build of the collector; the chart is the community's.
      image: { repository: 'public.ecr.aws/aws-observability/aws-otel-collector', tag: 'v0.46.0' },
      command: { name: 'awscollector' },
      serviceAccount: { name: 'adot-collector' },
      resources: { requests: { cpu: '50m', memory: '128Mi' }, limits: { memory: '256Mi' } },
      alternateConfig: collectorConfig(inputs),
    },
  },
  {
    name: 'fluent-bit',
    namespace: 'observability',
    source: { repository: 'https://fluent.github.io/helm-charts', chart: 'fluent-bit', version: '0.54.0' },
    values: {
      serviceAccount: { name: 'fluent-bit' },
      config: { outputs: serviceLogOutput(inputs), filters: kubernetesFilter },
    },
  },
]

const collectorConfig = ({ region }: PlatformInputs) => ({
  extensions: { health_check: { endpoint: '0.0.0.0:13133' } },
  receivers: {
    otlp: { protocols: { grpc: { endpoint: '0.0.0.0:4317' }, http: { endpoint: '0.0.0.0:4318' } } },
  },
  processors: { batch: { timeout: '5s' }, memory_limiter: { check_interval: '1s', limit_mib: 200 } },
  exporters: { awsxray: { region, local_mode: true } },
  service: {
    extensions: ['health_check'],
    pipelines: {
      traces: { receivers: ['otlp'], processors: ['memory_limiter', 'batch'], exporters: ['awsxray'] },
    },
  },
})

const kubernetesFilter = `[FILTER]
    Name kubernetes
    Match kube.*
    Merge_Log On
    Keep_Log Off
    K8S-Logging.Parser On
    Labels On
    Annotations Off
`

/** Each service's lines go to its group of the observability stack. */
const serviceLogOutput = ({ region, stage }: PlatformInputs) => `[OUTPUT]
    Name cloudwatch_logs
    Match kube.var.log.containers.astrovoice-*
    region ${region}
    log_group_name /astrovoice/${stage}/services/api
    log_group_template /astrovoice/${stage}/services/$kubernetes['labels']['app.kubernetes.io/component']
    log_stream_prefix pod-
    auto_create_group Off
`
