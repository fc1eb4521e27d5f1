import { queueNames } from '@astrovoice/contracts/operations'
import type { ChartInputs } from './chart-inputs.ts'
import { adminUrl } from '../identity/admin-client.ts'
import { stages } from '../stages/index.ts'
import type { StageName } from '../stages/stage-props.ts'

type Values = Readonly<Record<string, unknown>>

/** The name of the Secret in the cluster, and of the store that External Secrets fills it from. */
const secretName = 'astrovoice'
export const secretStoreName = 'aws-secrets-manager'

/** What infrastructure knows, as values of the chart; the rest are the chart's defaults. */
export function toChartValues(inputs: ChartInputs): Values {
  return {
    images: { registry: inputs.registry },
    config: {
      publicUrl: `https://${inputs.apiHost}`,
      gatewayUrl: `https://${inputs.callsHost}`,
      webOrigins: inputs.webOrigins,
      grievance: { email: stages[inputs.stage as StageName].grievanceEmail },
      trustedProxies: inputs.publicCidrs,
      speech: 'polly',
      awsRegion: inputs.region,
      identity: identityOf(inputs),
      // Until there is a messenger and an event sink: no stage may use a stand-in.
      messenger: 'none',
      analytics: 'none',
    },
    secrets: {
      name: secretName,
      external: {
        enabled: true,
        storeName: secretStoreName,
        remoteKey: inputs.appSecretName,
        refreshInterval: '5m',
      },
    },
    files: { store: 's3', s3: { bucket: inputs.audioBucket } },
    redis: { address: inputs.valkeyAddress, tls: true, passwordKey: 'REDIS_PASSWORD' },
    exposure: exposure(inputs),
    networkPolicy: networkPolicy(inputs),
    ...workloads(inputs),
  }
}

/** Callers are in the stage's user pool; the app offers its providers. */
function identityOf({ stage, userPoolId, userPoolClientId, signInPages }: ChartInputs): Values {
  const { hasGoogle, apple } = stages[stage as StageName].identity
  const providers = [...(hasGoogle ? ['google'] : []), ...(apple ? ['apple'] : [])].join(',')
  return { issuer: 'cognito', userPoolId, clientId: userPoolClientId, domain: signInPages, providers }
}

/** A load balancer when the stage has a certificate for one. */
const exposure = ({ apiHost, callsHost, certificateArn, webAclArn }: ChartInputs): Values =>
  certificateArn === ''
    ? { kind: 'none' }
    : {
        kind: 'alb',
        apiHost,
        gatewayHost: callsHost,
        alb: {
          certificateArns: [certificateArn],
          annotations: webAclArn ? { 'alb.ingress.kubernetes.io/wafv2-acl-arn': webAclArn } : {},
        },
      }

function networkPolicy(inputs: ChartInputs): Values {
  const { publicCidrs, dataCidrs, endpointCidrs, postgresPort, valkeyPort } = inputs
  const blocks = (cidrs: string) =>
    cidrs === '' ? [] : cidrs.split(',').map((cidr) => ({ ipBlock: { cidr } }))
  return {
    // Pods get credentials from the agent of Pod Identity; no other rule opens the way to it.
    podIdentity: true,
    ingressFrom: blocks(publicCidrs),
    postgres: { port: Number(postgresPort), to: blocks(dataCidrs) },
    redis: { port: Number(valkeyPort), to: blocks(dataCidrs) },
    https: { endpoints: blocks(endpointCidrs) },
  }
}

/** Reloader restarts pods one after the other when a password in their Secret was rotated. */
const restarted = { podAnnotations: { 'reloader.stakater.com/auto': 'true' } }

/** Calls run on their own nodes; queues run on Spot where the stage has such nodes. */
function workloads({ stage, adminClientId }: ChartInputs): Values {
  const { workerNodes, gatewayNodes } = stages[stage as StageName].cluster
  const onGatewayNodes = { nodeSelector: { 'astrovoice/nodes': 'gateway' }, ...restarted }
  const onWorkerNodes = {
    nodeSelector: { 'astrovoice/nodes': workerNodes ? 'worker' : 'gateway' },
    ...restarted,
  }
  const least = Math.min(gatewayNodes.min, 2)
  const scaled = { kind: 'hpa', minReplicas: least, maxReplicas: gatewayNodes.max * 2 }
  return {
    gateway: { ...onGatewayNodes, autoscaling: scaled },
    api: { ...onGatewayNodes, autoscaling: scaled },
    // Operators forward its port with the cluster's own sign-in: nothing leads to it from a network.
    admin: { enabled: true, url: adminUrl, clientId: adminClientId, ...onWorkerNodes },
    worker: {
      queues: Object.fromEntries(
        queueNames.map((queue) => [camelCase(queue), { ...onWorkerNodes, autoscaling: { kind: 'keda' } }]),
      ),
    },
    migration: { nodeSelector: onGatewayNodes.nodeSelector },
  }
}

/** A queue's key in the values. */
const camelCase = (queue: string) => queue.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
