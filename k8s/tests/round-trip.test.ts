import { expect, test } from '@jest/globals'
import { helmMajors } from '../src/helm/helm.ts'
import { synthesize } from '../src/synthesize.ts'
import { byId, renderChart } from './render.ts'

test.each(helmMajors)(
  'with default values, Helm %i renders exactly what the constructs make',
  async (major) => {
    expect(byId(await renderChart(major))).toEqual(byId(synthesize()))
  },
)

test.each(helmMajors)(
  'with everything on, Helm %i renders exactly what the constructs make',
  async (major) => {
    expect(byId(await renderChart(major, everythingOn))).toEqual(byId(synthesize(everythingOn)))
  },
)

const everythingOn = {
  commonLabels: { team: 'voice', tier: 'gold' },
  secrets: { external: { enabled: true } },
  exposure: { kind: 'alb', apiHost: 'api.example.com', gatewayHost: 'calls.example.com' },
  observability: {
    serviceMonitor: { enabled: true, labels: { team: 'mine' } },
    alerts: { enabled: true },
    dashboards: { enabled: true },
  },
  realtimeLocal: { enabled: true, replicas: 2 },
  files: { claimName: 'files' },
  redis: { passwordKey: 'REDIS_PASSWORD', tls: true },
  gateway: {
    autoscaling: { kind: 'keda' },
    extraEnv: { B: 'x: "y"', A: { secretKeyRef: { name: 's', key: 'k' } } },
    tolerations: [{ key: 'calls', operator: 'Exists' }],
    affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [] } } },
  },
  api: { autoscaling: { kind: 'hpa' } },
  worker: { queues: { tts: { autoscaling: { kind: 'keda', paused: true } } } },
}
