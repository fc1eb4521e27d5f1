/** AWS emulators on this machine. Each is right where the other is wrong. */
export const emulators = ['moto', 'ministack'] as const
export type Emulator = (typeof emulators)[number]

/** Both take any key; ministack verifies signed addresses of `test`. */
const emulatorCredentials = { accessKeyId: 'test', secretAccessKey: 'test' } as const
export const emulatorRegion = 'ap-south-1' as const

/** Where an emulator listens. @throws Error outside of `make check-aws`, which starts them */
export function emulatorUrl(emulator: Emulator): string {
  const url = process.env[`${emulator.toUpperCase()}_URL`]
  if (!url) throw new Error(`No ${emulator} is started; run these tests with \`make check-aws\`.`)
  return url
}

/** The settings of a client of an emulator. It sends each request once: an emulator replies to an unknown one by HTML. */
export const emulatorClient = (emulator: Emulator) => ({
  endpoint: emulatorUrl(emulator),
  region: emulatorRegion,
  credentials: { ...emulatorCredentials },
  maxAttempts: 1,
})
