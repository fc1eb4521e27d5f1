import { expect, test } from '@jest/globals'
import { helmMajors } from '../src/helm/helm.ts'
import { synthesize, defaultRelease, type KubernetesObject } from '../src/synthesize.ts'
import { containersOf, idOf, kindOf, podOf, workloadsOf } from './objects.ts'
import { byId, refusalOf, renderChart } from './render.ts'
import { minValues } from './topologies.ts'

type Release = typeof defaultRelease | { readonly name: string; readonly namespace: string }

const everything = { ...minValues, standIns: 'allowed', realtimeLocal: { enabled: true } }
const alb = {
  ...minValues,
  exposure: { kind: 'alb', apiHost: 'api.example.com', gatewayHost: 'calls.example.com' },
  config: {
    ...minValues.config,
    publicUrl: 'https://api.example.com',
    gatewayUrl: 'https://calls.example.com',
  },
}
/** With the API as the issuer of tokens, a stand-in. */
const ownIssuer = (config: object) => ({
  standIns: 'allowed',
  config: { ...config, identity: { issuer: 'local' } },
})
const named = (name: string): Release => ({ name, namespace: 'calls' })

interface Manner {
  readonly values: object
  readonly release?: Release
  readonly shows: (objects: readonly KubernetesObject[]) => void
}

const find = (objects: readonly KubernetesObject[], id: string) => {
  const found = objects.find((object) => idOf(object) === id)
  if (!found) throw new Error(`${id} is not among ${objects.map(idOf).join(', ')}`)
  return found
}
const variablesOf = (objects: readonly KubernetesObject[], name: string) =>
  objects
    .flatMap(containersOf)
    .flatMap(({ env = [] }) => env)
    .filter((variable) => variable.name === name)
    .map(({ value }) => value)
const annotationsOf = (object: KubernetesObject) =>
  (object['metadata'] as { annotations?: Record<string, string> }).annotations

/** Values and names that other charts accept, each with its effect here. */
const manners: Readonly<Record<string, Manner>> = {
  'a release whose name no Service may have, with fullnameOverride': {
    values: {
      ...minValues,
      ...ownIssuer(minValues.config),
      fullnameOverride: 'voice',
      nameOverride: 'calls',
    },
    release: named('1.team'),
    shows: (objects) => {
      expect(find(objects, 'Service/voice-api')).toMatchObject({
        spec: {
          selector: { 'app.kubernetes.io/instance': '1.team', 'app.kubernetes.io/name': 'calls' },
        },
      })
      expect(variablesOf(objects, 'AUTH_JWKS_URL')).toEqual(['http://voice-api:8080/.well-known/jwks.json'])
    },
  },
  'slashes at the end of public addresses': {
    values: {
      ...alb,
      ...ownIssuer({
        ...alb.config,
        publicUrl: 'https://api.example.com/',
        gatewayUrl: 'https://calls.example.com//',
      }),
    },
    shows: (objects) => {
      expect(new Set(variablesOf(objects, 'AUTH_ISSUER'))).toEqual(new Set(['https://api.example.com']))
      expect(new Set(variablesOf(objects, 'GATEWAY_URL'))).toEqual(new Set(['https://calls.example.com']))
    },
  },
  'callers in a user pool of Cognito': {
    values: minValues,
    shows: (objects) => {
      const pool = 'https://cognito-idp.ap-south-1.amazonaws.com/ap-south-1_Example01'
      // Of the gateway alone: the API knows the pool by its id.
      expect(variablesOf(objects, 'AUTH_ISSUER')).toEqual([pool])
      expect(variablesOf(objects, 'AUTH_JWKS_URL')).toEqual([`${pool}/.well-known/jwks.json`])
      expect(variablesOf(objects, 'AUTH_CLIENT_IDS')).toEqual(['4exampleclient0example'])
      expect(variablesOf(objects, 'AUTH_PRIVATE_JWK')).toEqual([])
    },
  },
  'quantities as numbers and with large suffixes': {
    values: {
      ...minValues,
      api: { resources: { requests: { cpu: 1, memory: 536_870_912 }, limits: { memory: '1Ti' } } },
      gateway: { resources: { requests: { cpu: 0.5 }, limits: { memory: '2e9' } } },
    },
    shows: (objects) => {
      const resources = (id: string) =>
        (containersOf(find(objects, id))[0] as unknown as { resources: object }).resources
      expect(resources('Deployment/astrovoice-api')).toEqual({
        requests: { cpu: 1, memory: 536_870_912 },
        limits: { memory: '1Ti' },
      })
      expect(resources('Deployment/astrovoice-gateway')).toMatchObject({ requests: { cpu: 0.5 } })
    },
  },
  'KEDA asks another database as a user with a name': {
    values: {
      ...minValues,
      redis: { address: 'valkey:6379', username: 'keda', databaseIndex: 3, passwordKey: 'PASSWORD' },
      worker: { queues: { tts: { autoscaling: { kind: 'keda' } } } },
    },
    shows: (objects) =>
      expect(find(objects, 'ScaledObject/astrovoice-worker-tts')).toMatchObject({
        spec: { triggers: [{ metadata: { username: 'keda', databaseIndex: '3' } }] },
      }),
  },
  'several certificates of any partition': {
    values: {
      ...alb,
      exposure: {
        ...alb.exposure,
        alb: {
          certificateArns: [
            'arn:aws:acm:ap-south-1:123456789012:certificate/0f1e2d3c',
            'arn:aws-cn:iam::123456789012:server-certificate/calls',
          ],
        },
      },
    },
    shows: (objects) =>
      expect(annotationsOf(find(objects, 'Ingress/astrovoice-api'))).toMatchObject({
        'alb.ingress.kubernetes.io/certificate-arn':
          'arn:aws:acm:ap-south-1:123456789012:certificate/0f1e2d3c,arn:aws-cn:iam::123456789012:server-certificate/calls',
      }),
  },
  'both families of addresses': {
    values: { ...alb, ipFamily: 'dual' },
    shows: (objects) => {
      expect(find(objects, 'Service/astrovoice-api')).toMatchObject({
        spec: { ipFamilyPolicy: 'PreferDualStack' },
      })
      expect(annotationsOf(find(objects, 'Ingress/astrovoice-gateway'))).toMatchObject({
        'alb.ingress.kubernetes.io/ip-address-type': 'dualstack',
      })
      expect(new Set(variablesOf(objects, 'HOST'))).toEqual(new Set(['::']))
    },
  },
  'IPv6 alone': {
    values: { ...everything, ipFamily: 'ipv6', networkPolicy: { podIdentity: true } },
    shows: (objects) => {
      for (const service of objects.filter((object) => kindOf(object) === 'Service')) {
        expect(service).toMatchObject({ spec: { ipFamilyPolicy: 'SingleStack', ipFamilies: ['IPv6'] } })
      }
      // https://docs.aws.amazon.com/eks/latest/userguide/pod-id-how-it-works.html
      expect(JSON.stringify(find(objects, 'NetworkPolicy/astrovoice-api'))).toContain('fd00:ec2::23/128')
      expect(JSON.stringify(find(objects, 'NetworkPolicy/astrovoice-worker-notifications'))).toContain(
        '"::/0"',
      )
    },
  },
  'interface endpoints in the private network': {
    values: {
      ...minValues,
      networkPolicy: { https: { endpoints: [{ ipBlock: { cidr: '10.0.64.0/18' } }] } },
    },
    shows: (objects) => {
      const { egress } = (
        find(objects, 'NetworkPolicy/astrovoice-worker-tts') as unknown as {
          spec: { egress: { to: unknown[]; ports: { port: number }[] }[] }
        }
      ).spec
      const outside = egress.find(({ ports }) => ports[0]?.port === 443)
      expect(outside?.to).toContainEqual({ ipBlock: { cidr: '10.0.64.0/18' } })
      expect(outside?.to).toHaveLength(3)
    },
  },
  'endpoints beside a policy that lets everything out do not narrow it': {
    values: {
      ...minValues,
      networkPolicy: { https: { to: [], endpoints: [{ ipBlock: { cidr: '10.0.64.0/18' } }] } },
    },
    shows: (objects) =>
      expect(JSON.stringify(find(objects, 'NetworkPolicy/astrovoice-worker-tts'))).not.toContain('10.0.64.0'),
  },
  'a security context without a user, as OpenShift wants it': {
    values: {
      ...everything,
      podSecurityContext: { runAsUser: null, runAsGroup: null, fsGroup: null, supplementalGroups: [2000] },
      containerSecurityContext: { runAsUser: null, runAsGroup: null, privileged: null },
    },
    shows: (objects) => {
      const workloads = objects.flatMap(workloadsOf)
      expect(new Set(workloads.map(kindOf))).toEqual(new Set(['Deployment', 'Job', 'Pod']))
      for (const workload of workloads) {
        expect(podOf(workload)).toMatchObject({
          securityContext: { runAsNonRoot: true, supplementalGroups: [2000] },
        })
        for (const container of containersOf(workload)) {
          expect(container.securityContext).toMatchObject({ allowPrivilegeEscalation: false })
        }
      }
      expect(JSON.stringify(workloads)).not.toMatch(/runAsUser|runAsGroup|fsGroup|"privileged"/)
    },
  },
  'volumes and name resolution of every pod': {
    values: {
      ...everything,
      ...Object.fromEntries(
        ['migration', 'callTest', 'api'].map((name) => [
          name,
          {
            dnsPolicy: 'None',
            dnsConfig: { nameservers: ['10.0.0.2'], options: [{ name: 'ndots', value: '2' }] },
            extraVolumes: [{ name: 'x-cache', emptyDir: {} }],
            extraVolumeMounts: [{ name: 'x-cache', mountPath: '/cache' }],
          },
        ]),
      ),
    },
    shows: (objects) => {
      for (const id of [
        'Job/astrovoice-migration',
        'Pod/astrovoice-call-test',
        'Deployment/astrovoice-api',
      ]) {
        expect(podOf(find(objects, id))).toMatchObject({
          dnsPolicy: 'None',
          dnsConfig: { nameservers: ['10.0.0.2'] },
          volumes: expect.arrayContaining([{ name: 'x-cache', emptyDir: {} }]) as unknown,
        })
        for (const { volumeMounts } of containersOf(find(objects, id))) {
          expect(volumeMounts).toContainEqual({ name: 'x-cache', mountPath: '/cache' })
        }
      }
    },
  },
  'annotations of a Service': {
    values: { ...minValues, gateway: { service: { annotations: { 'team.example.com/owner': 'voice' } } } },
    shows: (objects) =>
      expect(annotationsOf(find(objects, 'Service/astrovoice-gateway'))).toEqual({
        'team.example.com/owner': 'voice',
      }),
  },
  'further objects': {
    values: {
      ...minValues,
      extraManifests: [
        {
          apiVersion: 'v1',
          kind: 'ConfigMap',
          metadata: { name: 'team' },
          data: { note: '{{ not a template }}' },
        },
      ],
    },
    shows: (objects) =>
      expect(find(objects, 'ConfigMap/team')).toMatchObject({ data: { note: '{{ not a template }}' } }),
  },
}

const rendered = Object.keys(manners).flatMap((name) => helmMajors.map((major) => [name, major] as const))

test.each(rendered)('%s: Helm %i renders it as the constructs do', async (name, major) => {
  const { values, release = defaultRelease, shows } = manners[name]!
  const objects = await renderChart(major, values, release)
  expect(byId(objects)).toEqual(byId(synthesize(values, release)))
  shows(objects)
})

const queue = (scaleDownSeconds: number, minReplicas: number) => ({
  ...minValues,
  redis: { address: 'valkey:6379' },
  worker: { queues: { analytics: { autoscaling: { kind: 'keda', minReplicas, scaleDownSeconds } } } },
})

const refused: Readonly<Record<string, readonly [values: object, reason: string, release?: Release]>> = {
  'a release with a dot': [minValues, 'has a dot or begins with a digit', named('voice.team')],
  'a release that begins with a digit': [minValues, 'has a dot or begins with a digit', named('1voice')],
  'a public address of this machine behind a load balancer': [
    { ...alb, config: { ...alb.config, publicUrl: 'http://localhost:8080' } },
    'config.publicUrl is an address of the pod itself',
  ],
  'a gateway at a loopback address behind a load balancer': [
    { ...alb, config: { ...alb.config, gatewayUrl: 'http://127.0.0.1:8081/' } },
    'config.gatewayUrl is an address of the pod itself',
  ],
  // Eight attempts, the first wait a second and each twice the one before: the seventh is 64 s.
  'a worker that leaves before the longest retry': [queue(63, 0), 'shorter than 64 s'],
  'metrics that no policy lets Prometheus read': [
    { ...minValues, observability: { serviceMonitor: { enabled: true } } },
    'networkPolicy.metricsFrom is empty, but observability.serviceMonitor.enabled; the network policies keep Prometheus from the metrics',
  ],
}

test.each(Object.keys(refused).flatMap((name) => helmMajors.map((major) => [name, major] as const)))(
  '%s: Helm %i refuses it with the reason',
  async (name, major) => {
    const [values, reason, release] = refused[name]!
    expect(await refusalOf(renderChart(major, values, release))).toContain(reason)
  },
)

test('a worker may scale to zero after the longest retry, or sooner where a pod stays', () => {
  expect(synthesize(queue(64, 0))).not.toEqual([])
  expect(synthesize(queue(0, 1))).not.toEqual([])
})

test('metrics without network policies need no named readers', () => {
  const observability = { serviceMonitor: { enabled: true } }
  const objects = synthesize({ ...minValues, observability, networkPolicy: { enabled: false } })
  expect(objects.filter((object) => /^(Service|Pod)Monitor$/.test(kindOf(object)))).toHaveLength(6)
})

test('an additional object needs an identity', () => {
  expect(() => synthesize({ ...minValues, extraManifests: [{ kind: 'ConfigMap' }] })).toThrow(
    'extraManifests',
  )
})
