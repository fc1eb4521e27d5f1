import { timingBudget } from '@astrovoice/contracts'
import { z } from 'zod'
import {
  choiceParam,
  dnsNamePattern,
  flagParam,
  intParam,
  keyPattern,
  listParam,
  mapParam,
  optionalDnsNamePattern,
  optionalUrlPattern,
  textParam,
  urlPattern,
} from './kinds.ts'
import { annotationsParam, labelsParam, peer } from './kubernetes.ts'
import { group } from './param.ts'

const wholeSeconds = (defaultValue: number, [min, max]: readonly [number, number], description: string) => {
  const param = intParam(defaultValue, [min * 1000, max * 1000], description)
  return { ...param, schema: (param.schema as z.ZodInt).multipleOf(1000) }
}

export const imagesParams = () =>
  group('Where all images come from.', {
    registry: textParam(
      '',
      'Registry before every repository, e.g. `123456789012.dkr.ecr.ap-south-1.amazonaws.com`.',
      /^([A-Za-z0-9.-]+(:[0-9]{1,5})?(\/[a-z0-9._/-]+)?)?$/,
    ),
    pullPolicy: choiceParam(['IfNotPresent', 'Always', 'Never'], 'IfNotPresent', 'When an image is pulled.'),
    pullSecrets: listParam(
      z.strictObject({ name: z.string().regex(dnsNamePattern) }),
      'Secrets to pull with.',
    ),
  })

export const configParams = () =>
  group('What the services are told.', {
    publicUrl: textParam(
      'http://localhost:8080',
      'Where callers reach the API; also who issues access tokens.',
      urlPattern,
    ),
    gatewayUrl: textParam('http://localhost:8081', 'Where callers reach the gateway.', urlPattern),
    webOrigins: textParam(
      '',
      'Origins of web pages elsewhere that may use the services, separated by commas.',
      /^[A-Za-z0-9.,:/ -]*$/,
    ),
    logLevel: choiceParam(
      ['trace', 'debug', 'info', 'warn', 'error', 'fatal'],
      'info',
      'Least level that is logged.',
    ),
    openaiBaseUrl: textParam(
      'https://api.openai.com/v1',
      'Where the realtime model is; the local one is used instead when `realtimeLocal.enabled`.',
      urlPattern,
    ),
    realtimeModel: textParam('gpt-realtime-2.1', 'Which realtime model speaks.', /^[A-Za-z0-9._-]+$/),
    fallback: group('Another realtime model, for when the first is away; none when `baseUrl` is empty.', {
      baseUrl: textParam('', 'Where it is.', optionalUrlPattern),
      model: textParam('gpt-realtime-2.1', 'Which model that is.', /^[A-Za-z0-9._-]+$/),
    }),
    maxCalls: intParam(10_000, [1, 1_000_000], 'Calls that all gateways carry together; more are refused.'),
    inrPerUsd: intParam(85, [1, 1000], 'Rupees for a dollar, to tell what the model costs.'),
    speech: choiceParam(['openai', 'polly'], 'openai', 'Who speaks the summaries.'),
    speechModel: textParam('gpt-4o-mini-tts', 'For `openai`: its speech model.', /^[A-Za-z0-9._-]+$/),
    awsRegion: textParam('', 'For `polly`: the region.', /^([a-z]{2}-[a-z]+-[0-9])?$/),
    messenger: choiceParam(['dev-inbox'], 'dev-inbox', 'How messages reach people.'),
  })

const secretKey = (key: string, what: string) => textParam(key, `Key of ${what}.`, keyPattern)

export const secretsParams = () =>
  group(
    'The Secret that holds what is secret. It must exist before the chart is installed, unless External Secrets makes it.',
    {
      name: textParam('astrovoice', 'Name of the Secret.', dnsNamePattern),
      keys: group('Which key of the Secret holds what.', {
        databaseUrl: secretKey('DATABASE_URL', 'the address of Postgres, with user and password'),
        redisUrl: secretKey('REDIS_URL', 'the address of Redis or Valkey'),
        openaiApiKey: secretKey(
          'OPENAI_API_KEY',
          'the key of the realtime model; not needed with realtimeLocal',
        ),
        fallbackApiKey: secretKey('FALLBACK_API_KEY', 'the key of the fallback model, if there is one'),
        authPrivateJwk: secretKey('AUTH_PRIVATE_JWK', 'the key that signs access tokens'),
        objectStoreSigningKey: secretKey('OBJECT_STORE_SIGNING_KEY', 'the key that signs addresses of files'),
      }),
      external: group('External Secrets: makes the Secret from a store such as AWS Secrets Manager.', {
        enabled: flagParam(false, 'Whether the Secret is made by External Secrets.'),
        storeName: textParam('aws-secrets-manager', 'Name of the store.', dnsNamePattern),
        storeKind: choiceParam(
          ['ClusterSecretStore', 'SecretStore'],
          'ClusterSecretStore',
          'Kind of the store.',
        ),
        remoteKey: textParam(
          'astrovoice',
          'Name of the secret in the store; its properties have the names of `secrets.keys`.',
          /^[A-Za-z0-9/_+=.@:-]+$/,
        ),
        refreshInterval: textParam('1h', 'How often it is read again.', /^[0-9]+(s|m|h)$/),
      }),
    },
  )

export const filesParams = () =>
  group(
    'The folder of audio files and events. Without a claim each pod has its own and loses it: enough to try out, not to run.',
    {
      claimName: textParam(
        '',
        'An existing PersistentVolumeClaim that many pods may write (ReadWriteMany), e.g. of EFS.',
        optionalDnsNamePattern,
      ),
    },
  )

export const redisParams = () =>
  group('How KEDA reaches Redis, to see how many jobs wait; the services use the address in the Secret.', {
    address: textParam('valkey:6379', 'Host and port.', /^[A-Za-z0-9.-]+:[0-9]{1,5}$/),
    tls: flagParam(false, 'Whether it speaks TLS.'),
    passwordKey: textParam(
      '',
      'Key of `secrets.name` with its password, if it has one.',
      /^[A-Za-z0-9._-]{0,63}$/,
    ),
  })

export const timingParams = () =>
  group(
    'The part of the timing budget that Kubernetes and the load balancer keep; the services keep the rest. A set that cannot hold together is refused.',
    {
      preStopMs: wholeSeconds(
        timingBudget.preStopMs,
        [1, 120],
        'How long a pod that is to stop waits before it is told, so that the load balancer has heard of it.',
      ),
      terminationGraceMs: wholeSeconds(
        timingBudget.terminationGraceMs,
        [1, 7200],
        'How long a gateway may take from then on until it is killed.',
      ),
      loadBalancerIdleMs: wholeSeconds(
        timingBudget.loadBalancerIdleMs,
        [1, 4000],
        'How long the load balancer keeps a silent connection.',
      ),
      deregistrationMs: wholeSeconds(
        timingBudget.deregistrationMs,
        [0, 3600],
        'How long the load balancer lets connections live to a pod that it has taken out.',
      ),
    },
  )

/** What the chart sets itself on an Ingress. */
const ownAlbAnnotations =
  /^(helm\.sh\/|alb\.ingress\.kubernetes\.io\/(scheme|target-type|group\.name|listen-ports|ssl-redirect|certificate-arn|load-balancer-attributes|target-group-attributes|healthcheck-path)$)/

const hostPattern = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+)?$/

export const exposureParams = () =>
  group('How callers come in.', {
    kind: choiceParam(
      ['none', 'alb', 'gateway-api'],
      'none',
      '`alb`: an Ingress for the AWS Load Balancer Controller. `gateway-api`: HTTPRoutes.',
    ),
    apiHost: textParam('', 'Host name of the API.', hostPattern),
    gatewayHost: textParam('', 'Host name of the gateway.', hostPattern),
    alb: group(
      'For `alb`. Label the namespace `elbv2.k8s.aws/pod-readiness-gate-inject: enabled`, so that a rollout waits for the load balancer.',
      {
        className: textParam('alb', 'Ingress class.', dnsNamePattern),
        groupName: textParam('astrovoice', 'Ingresses of one group share a load balancer.', dnsNamePattern),
        scheme: choiceParam(['internet-facing', 'internal'], 'internet-facing', 'Who may reach it.'),
        certificateArn: textParam(
          '',
          'Certificate; found by the host names when empty.',
          /^(arn:[a-z-]+:acm:[a-z0-9:/-]+)?$/,
        ),
        annotations: annotationsParam('Further annotations of both Ingresses.', ownAlbAnnotations),
      },
    ),
    gatewayApi: group('For `gateway-api`.', {
      gatewayName: textParam('astrovoice', 'The Gateway that the routes attach to.', dnsNamePattern),
      gatewayNamespace: textParam('', 'Its namespace; the same when empty.', optionalDnsNamePattern),
      sectionName: textParam('', 'Its listener; all of them when empty.', optionalDnsNamePattern),
    }),
  })

const port = (defaultValue: number, what: string) => intParam(defaultValue, [1, 65_535], `Port of ${what}.`)
const peers = (what: string) => listParam(peer, `Where ${what}; anywhere when empty.`)

export const networkPolicyParams = () =>
  group('Network policies: nothing goes in or out but what is named here.', {
    enabled: flagParam(true, 'Whether traffic is restricted.'),
    ingressFrom: peers('callers come from, e.g. the subnets of the load balancer'),
    metricsFrom: listParam(peer, 'Who reads the metrics; nobody else than `ingressFrom` when empty.'),
    postgres: group('Postgres.', { port: port(5432, 'Postgres'), to: peers('Postgres is') }),
    redis: group('Redis or Valkey.', { port: port(6379, 'Redis'), to: peers('Redis is') }),
    https: group('Services outside, by HTTPS: the realtime model, speech.', {
      to: listParam(peer, 'Where they are; by default all that is not a private network.', [
        {
          ipBlock: {
            cidr: '0.0.0.0/0',
            except: ['10.0.0.0/8', '100.64.0.0/10', '169.254.0.0/16', '172.16.0.0/12', '192.168.0.0/16'],
          },
        },
      ]),
    }),
    apiServer: group('Kubernetes itself, if `gateway.deletionCost.enabled`.', {
      port: port(443, 'its API, as pods are led to it; often 6443 outside EKS'),
      to: peers('it is'),
    }),
    podIdentity: flagParam(
      false,
      'Whether pods reach the agent of EKS Pod Identity, which gives them their IAM roles.',
    ),
    otlp: group('The collector of traces, if `observability.otlpUrl` is given.', {
      port: port(4318, 'the collector'),
      to: peers('it is'),
    }),
    dns: group('Name resolution.', {
      to: listParam(peer, 'Where the resolver is.', [
        {
          namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
          podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
        },
      ]),
    }),
  })

export const observabilityParams = () =>
  group('Metrics, alerts and dashboards, for the Prometheus operator and Grafana.', {
    otlpUrl: textParam(
      '',
      'Where traces go, e.g. `http://collector.monitoring.svc:4318`.',
      optionalUrlPattern,
    ),
    serviceMonitor: group('ServiceMonitors: what Prometheus reads.', {
      enabled: flagParam(false, 'Whether there are any.'),
      interval: textParam('30s', 'How often.', /^[0-9]+(s|m)$/),
      labels: labelsParam('Labels by which Prometheus finds them.'),
    }),
    alerts: group('PrometheusRules: when to wake somebody.', {
      enabled: flagParam(false, 'Whether there are any.'),
      labels: labelsParam('Labels by which Prometheus finds them.'),
      runbookUrl: textParam(
        'https://github.com/astrovoice/astrovoice/blob/main/docs/runbooks',
        'Where the runbooks are; each alert links to its own.',
        optionalUrlPattern,
      ),
    }),
    dashboards: group('Grafana dashboards, as ConfigMaps for its sidecar.', {
      enabled: flagParam(false, 'Whether there are any.'),
      labels: mapParam(
        z.string().regex(/^[A-Za-z0-9._/-]{1,63}$/),
        z.string().regex(/^[A-Za-z0-9._-]{0,63}$/),
        'Labels by which the sidecar finds them.',
        { grafana_dashboard: '1' },
      ),
    }),
  })
