import { budgets, timingBudget } from '@astrovoice/contracts'
import { z } from 'zod'
import {
  choiceParam,
  dnsNamePattern,
  flagParam,
  intParam,
  networksPattern,
  keyPattern,
  listParam,
  optionalAddressPattern,
  optionalDnsNamePattern,
  optionalRegistryPattern,
  optionalUrlPattern,
  originsPattern,
  textParam,
  urlPattern,
} from './kinds.ts'
import { group } from './param.ts'

const wholeSeconds = (defaultValue: number, [min, max]: readonly [number, number], description: string) => {
  const param = intParam(defaultValue, [min * 1000, max * 1000], description)
  return { ...param, schema: (param.schema as z.ZodInt).multipleOf(1000) }
}

export const standInsParam = () =>
  choiceParam(
    ['refused', 'allowed'],
    'refused',
    'Whether what stands in for something real may be used: on kind and in tests only. All that is chosen is named when it is refused.',
  )

export const imagesParams = () =>
  group('Where all images come from.', {
    registry: textParam(
      '',
      'Registry before every repository, e.g. `123456789012.dkr.ecr.ap-south-1.amazonaws.com`.',
      optionalRegistryPattern,
    ),
    pullPolicy: choiceParam(['IfNotPresent', 'Always', 'Never'], 'IfNotPresent', 'When an image is pulled.'),
    pullSecrets: listParam(
      z.strictObject({ name: z.string().regex(dnsNamePattern) }),
      'Secrets to pull with.',
    ),
  })

/** The realtime model, and its fallback. */
const modelParams = () => ({
  openaiBaseUrl: textParam(
    'https://api.openai.com/v1',
    'Where the realtime model is; the local one is used instead when `realtimeLocal.enabled`.',
    urlPattern,
  ),
  realtimeModel: textParam('gpt-realtime-2.1', 'Which realtime model speaks.', /^[A-Za-z0-9._-]+$/),
  modelMaxOutputTokens: intParam(
    2048,
    [256, 4096],
    'Longest response of the model; 20 tokens are a second of speech.',
  ),
  modelContextTokens: intParam(
    16_000,
    [2000, 96_000],
    'How much of a conversation each response is paid for again; older turns are dropped.',
  ),
  fallback: group('Another realtime model, for when the first is away; none when `baseUrl` is empty.', {
    baseUrl: textParam('', 'Where it is.', optionalUrlPattern),
    model: textParam('gpt-realtime-2.1', 'Which model that is.', /^[A-Za-z0-9._-]+$/),
  }),
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
      originsPattern,
    ),
    logLevel: choiceParam(['debug', 'info', 'warn', 'error'], 'info', 'Least level that is logged.'),
    ...modelParams(),
    maxCalls: intParam(10_000, [1, 1_000_000], 'Calls that all gateways carry together; more are refused.'),
    maxCallsPerCaller: intParam(
      budgets.callsAtOnce.times,
      [1, 100],
      'Calls that one caller holds at the same time; more are refused.',
    ),
    trustedProxies: textParam(
      '',
      'Networks of the load balancer in front of the API, as CIDRs separated by commas. Only from there does the API believe `X-Forwarded-For`; when empty all callers behind the load balancer share the budgets of one network.',
      networksPattern,
    ),
    inrPerUsd: intParam(85, [1, 1000], 'Rupees for a dollar, to tell what the model costs.'),
    speech: choiceParam(['openai', 'polly'], 'openai', 'Who speaks the summaries.'),
    speechModel: textParam(
      'gpt-realtime-2.1-mini',
      'For `openai`: the realtime model that reads aloud.',
      /^[A-Za-z0-9._-]+$/,
    ),
    awsRegion: textParam('', 'For `polly` and for files in S3: the region.', /^([a-z]{2}-[a-z]+-[0-9])?$/),
    messenger: choiceParam(
      ['none', 'dev-inbox'],
      'none',
      'How messages reach people. `none`: they do not, and no sign-in code can be sent. `dev-inbox`, a stand-in: anybody can read them at the API.',
    ),
    analytics: choiceParam(
      ['none', 'folder'],
      'none',
      'Where events of calls go. `none`: they are forgotten. `folder`, a stand-in: into files.',
    ),
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
        objectStoreSigningKey: secretKey(
          'OBJECT_STORE_SIGNING_KEY',
          'the key that signs addresses of files in a folder; not needed with S3',
        ),
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

const secretKeyIfAny = (what: string) =>
  textParam('', `Key of \`secrets.name\` with ${what}, if it has one.`, /^[A-Za-z0-9._-]{0,63}$/)

export const filesParams = () =>
  group('Audio files, and the folder of files and events. A folder without a claim is lost with its pod.', {
    store: choiceParam(
      ['s3', 'folder'],
      's3',
      'Where audio files are kept: in a bucket of S3, or in a folder, a stand-in from which the API serves them.',
    ),
    s3: group('For `s3`; its region is `config.awsRegion`.', {
      bucket: textParam('', 'The bucket.', /^([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])?$/),
      endpoint: textParam(
        '',
        'Where the store is, if it is not Amazon’s; `networkPolicy.objectStore` lets pods reach it.',
        optionalUrlPattern,
      ),
      publicEndpoint: textParam(
        '',
        'Where callers reach that store, if they come by another address.',
        optionalUrlPattern,
      ),
      accessKeyIdKey: secretKeyIfAny('the id of its access key'),
      secretAccessKeyKey: secretKeyIfAny('the access key’s secret'),
    }),
    claimName: textParam(
      '',
      'An existing PersistentVolumeClaim that many pods may write (ReadWriteMany), e.g. of EFS.',
      optionalDnsNamePattern,
    ),
  })

export const certificateAuthorityParams = () =>
  group(
    'A certificate authority that all pods trust besides those that Node knows, for stores and proxies with certificates of it. It takes the place of those of Amazon RDS in the images: a file may hold several.',
    {
      configMap: textParam(
        '',
        'Name of an existing ConfigMap that holds it; must exist before the chart is installed.',
        optionalDnsNamePattern,
      ),
      key: textParam('ca.crt', 'Key of the ConfigMap with the certificates, as PEM.', keyPattern),
    },
  )

export const redisParams = () =>
  group('How KEDA reaches Redis, to see how many jobs wait; the services use the address in the Secret.', {
    address: textParam(
      '',
      'Host and port, such as `valkey.data:6379`. KEDA asks from its own namespace: a name without a domain must resolve there.',
      optionalAddressPattern,
    ),
    tls: flagParam(false, 'Whether it speaks TLS.'),
    username: textParam(
      '',
      'User that KEDA signs in as, if it has a name; its password is the one of `passwordKey`.',
      /^[^\s"]*$/,
    ),
    databaseIndex: intParam(
      0,
      [0, 1023],
      'Number of the database in which the jobs are, as in the address of the Secret.',
    ),
    passwordKey: secretKeyIfAny('its password'),
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
