import { z } from 'zod'

/** The settings that can choose stand-ins; those of other services are absent. */
type Chosen = Readonly<Record<string, unknown>>

interface StandIn {
  /** The setting that chooses it. */
  readonly setting: string
  readonly isChosen: (settings: Chosen) => boolean
  readonly what: string
  readonly remedy: string
}

const isPlain = (address: unknown) => new URL(String(address)).protocol !== 'https:'
const localKey = 'local'
const model = 'the model of realtime-local, which speaks plain HTTP and takes any key'

/** Every stand-in for a real service. Without STAND_INS=allowed no service starts with one of them. */
export const standIns = {
  localIssuer: {
    setting: 'IDENTITY',
    isChosen: ({ IDENTITY }) => IDENTITY === 'local',
    what: 'an issuer of tokens that the service runs itself',
    remedy: 'set IDENTITY=cognito with its user pool',
  },
  localCognito: {
    setting: 'COGNITO_ENDPOINT',
    isChosen: ({ COGNITO_ENDPOINT }) => COGNITO_ENDPOINT !== undefined && isPlain(COGNITO_ENDPOINT),
    what: 'Cognito over plain HTTP, which only an emulator speaks',
    remedy: 'leave COGNITO_ENDPOINT out',
  },
  devInbox: {
    setting: 'MESSENGER',
    isChosen: ({ MESSENGER }) => MESSENGER === 'dev-inbox',
    what: 'an inbox in Redis that anybody can read',
    remedy: 'set MESSENGER=off until there is a real messenger',
  },
  sandboxPayments: {
    setting: 'PAYMENTS',
    isChosen: ({ PAYMENTS }) => PAYMENTS === 'sandbox',
    what: 'a payment provider whose page lets anybody have money for nothing',
    remedy: 'set PAYMENTS=none, or a provider that takes money',
  },
  plainRazorpay: {
    setting: 'RAZORPAY_URL',
    isChosen: ({ RAZORPAY_URL }) => isPlain(RAZORPAY_URL),
    what: 'Razorpay over plain HTTP, which only a stub speaks',
    remedy: 'leave RAZORPAY_URL out',
  },
  folderObjectStore: {
    setting: 'OBJECT_STORE',
    isChosen: ({ OBJECT_STORE }) => OBJECT_STORE === 'folder',
    what: 'a folder in place of an object store',
    remedy: 'set OBJECT_STORE=s3 with its bucket and region',
  },
  folderAnalytics: {
    setting: 'ANALYTICS',
    isChosen: ({ ANALYTICS }) => ANALYTICS === 'folder',
    what: 'a folder in place of an analytics sink',
    remedy: 'set ANALYTICS=off until there is a real sink',
  },
  localModel: {
    setting: 'OPENAI_BASE_URL',
    isChosen: ({ OPENAI_BASE_URL, SPEECH }) => SPEECH !== 'polly' && isPlain(OPENAI_BASE_URL),
    what: model,
    remedy: 'give an address that begins with https, or none for OpenAI’s',
  },
  localModelKey: {
    setting: 'OPENAI_API_KEY',
    isChosen: ({ OPENAI_API_KEY, SPEECH }) => SPEECH !== 'polly' && OPENAI_API_KEY === localKey,
    what: 'the key for realtime-local',
    remedy: 'give a key that the model’s provider has issued',
  },
  localFallback: {
    setting: 'FALLBACK_BASE_URL',
    isChosen: ({ FALLBACK_BASE_URL }) => FALLBACK_BASE_URL !== undefined && isPlain(FALLBACK_BASE_URL),
    what: model,
    remedy: 'give an address that begins with https, or no fallback',
  },
  localFallbackKey: {
    setting: 'FALLBACK_API_KEY',
    isChosen: ({ FALLBACK_API_KEY }) => FALLBACK_API_KEY === localKey,
    what: 'the key for realtime-local',
    remedy: 'give a key that the model’s provider has issued',
  },
  realtimeLocal: {
    // Only realtime-local has a pace: a real model sends audio at any speed.
    setting: 'SPEECH_PACE',
    isChosen: () => true,
    what: 'a setting of realtime-local, which stands in for the realtime model and its speech',
    remedy: 'do not run realtime-local; let the gateway and the worker use a real model',
  },
  firstOwner: {
    setting: 'FIRST_OWNER',
    isChosen: ({ FIRST_OWNER }) => FIRST_OWNER !== undefined,
    what: 'an owner of the admin whom nobody has granted the role',
    remedy: 'leave it out, and grant roles as docs/runbooks/admin.md says',
  },
  plainAdmin: {
    setting: 'ADMIN_URL',
    // A forwarded port is on this machine, and its way is encrypted.
    isChosen: ({ ADMIN_URL }) => isPlain(ADMIN_URL) && new URL(String(ADMIN_URL)).hostname !== 'localhost',
    what: 'sign-ins of operators over plain HTTP',
    remedy: 'give an address that begins with https, or http://localhost for a forwarded port',
  },
  faultInjection: {
    setting: 'CONTROL',
    isChosen: ({ CONTROL }) => CONTROL === 'on',
    what: 'faults and scenarios that anybody can order',
    remedy: 'set CONTROL=off',
  },
} as const satisfies Record<string, StandIn>

export type StandInName = keyof typeof standIns

/** The setting of every service that allows them. */
export const standInsSetting = z
  .enum(['allowed', 'refused'])
  .default('refused')
  .describe(
    'allowed on a developer’s machine and in tests only: whether what stands in for something real may be used',
  )

/** The same settings, which refuse every chosen stand-in unless STAND_INS=allowed. */
export const refuseStandIns = <S extends z.ZodObject>(schema: S): S =>
  Object.values<StandIn>(standIns)
    .filter(({ setting }) => setting in schema.shape)
    .reduce<S>(
      (checked, { setting, isChosen, what, remedy }) =>
        checked.refine((settings) => settings['STAND_INS'] === 'allowed' || !isChosen(settings), {
          // All settings together: a missing setting may choose one too.
          path: [],
          message: `${setting} chooses a stand-in, which STAND_INS refuses: ${what}; ${remedy}`,
          when: ({ issues }) => issues.every(({ path }) => path?.[0] !== setting),
        }),
      schema,
    )
