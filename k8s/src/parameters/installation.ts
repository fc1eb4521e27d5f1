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
  namePattern,
  optionalAddressPattern,
  optionalDnsNamePattern,
  optionalEmailPattern,
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
    'Whether stand-ins for real services may be used: on kind and in tests only. A refusal names all that are chosen.',
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
    'Where the realtime model is; with `realtimeLocal.enabled` the local one.',
    urlPattern,
  ),
  modelProvider: textParam(
    'OpenAI',
    'Whose model that is, as notices name it to callers; with `realtimeLocal.enabled` they name a local one. Another name asks every caller again.',
    namePattern,
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
    'Tokens of the conversation that each response costs again; older turns are dropped.',
  ),
  fallback: group('Another realtime model, for outages of the first; none when `baseUrl` is empty.', {
    baseUrl: textParam('', 'Where it is.', optionalUrlPattern),
    model: textParam('gpt-realtime-2.1', 'Which model that is.', /^[A-Za-z0-9._-]+$/),
    provider: textParam('OpenAI', 'Whose it is, as notices name it beside `modelProvider`.', namePattern),
  }),
})

const identityParams = () =>
  group('Who signs callers in.', {
    issuer: choiceParam(
      ['cognito', 'local'],
      'cognito',
      'A user pool of Amazon Cognito in `config.awsRegion`. `local`, a stand-in, is the API itself.',
    ),
    userPoolId: textParam('', 'For `cognito`: the user pool.', /^([\w-]+_[0-9A-Za-z]+)?$/),
    clientId: textParam('', 'For `cognito`: the client of the app.', /^[0-9A-Za-z_+]*$/),
    domain: textParam(
      '',
      'For `cognito`: where the pages of the pool are; needed for `providers`.',
      optionalUrlPattern,
    ),
    providers: textParam(
      '',
      'For `cognito`: providers of the pool that the app offers: `google`, `apple` or both, separated by a comma.',
      /^((google|apple)(,(google|apple))?)?$/,
    ),
  })

const billingParams = () =>
  group('How calls are charged.', {
    enabled: flagParam(false, 'Whether calls are charged to their callers’ wallets.'),
    freeCallMinutes: intParam(10, [0, 90], 'Minutes that may be heard for nothing in a caller’s first call.'),
  })

const paymentsParams = () =>
  group('How callers pay.', {
    provider: choiceParam(
      ['none', 'sandbox', 'razorpay'],
      'none',
      'Who takes callers’ money. `none`: they cannot pay. `sandbox`, a stand-in, moves none.',
    ),
  })

export const configParams = () =>
  group('What the services are told.', {
    publicUrl: textParam(
      'http://localhost:8080',
      'The public address of the API; with `identity.issuer: local` also the issuer of access tokens.',
      urlPattern,
    ),
    gatewayUrl: textParam('http://localhost:8081', 'Where callers reach the gateway.', urlPattern),
    webOrigins: textParam(
      '',
      'Origins of web pages elsewhere that may use the services, separated by commas.',
      originsPattern,
    ),
    grievance: group('Whom callers complain to about the use of their data; notices name it.', {
      name: textParam('Grievance officer', 'A person or an office.', namePattern),
      email: textParam('', 'Where complaints go; needed unless stand-ins are allowed.', optionalEmailPattern),
    }),
    identity: identityParams(),
    logLevel: choiceParam(['debug', 'info', 'warn', 'error'], 'info', 'Least level that is logged.'),
    ...modelParams(),
    maxCalls: intParam(10_000, [1, 1_000_000], 'The maximum of calls on all gateways together.'),
    maxCallsPerCaller: intParam(
      budgets.callsAtOnce.times,
      [1, 100],
      'The maximum of calls of one caller at the same time.',
    ),
    trustedProxies: textParam(
      '',
      'Networks of the load balancer in front of the API, as CIDRs separated by commas. The API trusts `X-Forwarded-For` from there alone. Without them all callers behind the load balancer share the budgets of one network.',
      networksPattern,
    ),
    inrPerUsd: intParam(85, [1, 1000], 'Rupees for a dollar, to convert the cost of the model.'),
    memoryDays: intParam(730, [1, 3650], 'How long what a call taught of its caller is remembered, in days.'),
    speech: choiceParam(['openai', 'polly'], 'openai', 'Who speaks the summaries.'),
    speechModel: textParam(
      'gpt-realtime-2.1-mini',
      'For `openai`: the realtime model that reads aloud.',
      /^[A-Za-z0-9._-]+$/,
    ),
    awsRegion: textParam(
      '',
      'For `polly`, for files in S3 and for `identity.issuer: cognito`: the region.',
      /^([a-z]{2}-[a-z]+-[0-9])?$/,
    ),
    messenger: choiceParam(
      ['none', 'dev-inbox'],
      'none',
      'How messages reach people. With `none` they do not; codes of Cognito do. With `dev-inbox`, a stand-in, anybody can read them at the API.',
    ),
    billing: billingParams(),
    payments: paymentsParams(),
    analytics: choiceParam(
      ['none', 'folder'],
      'none',
      'Where events of calls go. `none` drops them. `folder`, a stand-in, writes files.',
    ),
  })

const secretKey = (key: string, what: string) => textParam(key, `Key of ${what}.`, keyPattern)

export const secretsParams = () =>
  group(
    'The Secret of the services. It must exist before the chart is installed, unless External Secrets makes it.',
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
        authPrivateJwk: secretKey(
          'AUTH_PRIVATE_JWK',
          'the key that signs access tokens; not needed with Cognito',
        ),
        razorpayKeyId: secretKey('RAZORPAY_KEY_ID', 'the id of Razorpay’s API key, for `razorpay`'),
        razorpayKeySecret: secretKey(
          'RAZORPAY_KEY_SECRET',
          'the secret of Razorpay’s API key, for `razorpay`',
        ),
        razorpayWebhookSecrets: secretKey(
          'RAZORPAY_WEBHOOK_SECRETS',
          'the secret of Razorpay’s webhook, for `razorpay`; after a change the old one too, with a comma',
        ),
        objectStoreSigningKey: secretKey(
          'OBJECT_STORE_SIGNING_KEY',
          'the key that signs addresses of files in a folder; not needed with S3',
        ),
      }),
      external: group('External Secrets: makes the Secret from a store such as AWS Secrets Manager.', {
        enabled: flagParam(false, 'Whether External Secrets makes the Secret.'),
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
      'Where audio files are: in a bucket of S3, or in a folder. The folder is a stand-in, whose files the API serves.',
    ),
    s3: group('For `s3`; its region is `config.awsRegion`.', {
      bucket: textParam('', 'The bucket.', /^([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])?$/),
      endpoint: textParam(
        '',
        'Where the store is, if it is not Amazon’s; `networkPolicy.objectStore` lets pods reach it.',
        optionalUrlPattern,
      ),
      publicEndpoint: textParam('', 'The public address of that store, if it differs.', optionalUrlPattern),
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
    'A certificate authority that all pods trust besides Node’s own, for stores and proxies. It replaces those of Amazon RDS in the images; a file may hold several.',
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
  group('How KEDA reaches Redis to count waiting jobs; the services use the address in the Secret.', {
    address: textParam(
      '',
      'Host and port, such as `valkey.data:6379`. KEDA connects from its own namespace: a name without a domain must resolve there.',
      optionalAddressPattern,
    ),
    tls: flagParam(false, 'Whether it speaks TLS.'),
    username: textParam(
      '',
      'KEDA’s user, if it has a name; its password is that of `passwordKey`.',
      /^[^\s"]*$/,
    ),
    databaseIndex: intParam(0, [0, 1023], 'Number of the jobs’ database, as in the address of the Secret.'),
    passwordKey: secretKeyIfAny('its password'),
  })

export const timingParams = () =>
  group(
    'The part of the timing budget for Kubernetes and the load balancer; the services keep the rest. Contradictory values are refused.',
    {
      preStopMs: wholeSeconds(
        timingBudget.preStopMs,
        [1, 120],
        'How long a pod waits before SIGTERM, so that the load balancer stops sending to it.',
      ),
      terminationGraceMs: wholeSeconds(
        timingBudget.terminationGraceMs,
        [1, 7200],
        'How long a gateway may take from then on before Kubernetes kills it.',
      ),
      loadBalancerIdleMs: wholeSeconds(
        timingBudget.loadBalancerIdleMs,
        [1, 4000],
        'How long the load balancer keeps a silent connection.',
      ),
      deregistrationMs: wholeSeconds(
        timingBudget.deregistrationMs,
        [0, 3600],
        'How long connections to a removed pod may last at the load balancer.',
      ),
    },
  )
