import { expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const app = dirname(fileURLToPath(import.meta.resolve('../../package.json')))
const env = { ...process.env, CI: '1', EXPO_OFFLINE: '1', EXPO_NO_TELEMETRY: '1' }

/** What a command of Expo prints as JSON. */
async function ask(command: string, ...args: string[]) {
  const { stdout } = await run(join(app, '../node_modules/.bin', command), [...args, '--json'], {
    cwd: app,
    env,
    maxBuffer: 2 ** 26,
  })
  return JSON.parse(stdout.slice(stdout.indexOf('{')))
}

interface Declared {
  readonly $: Readonly<Record<string, string>>
}
const names = (declared: readonly Declared[]) => declared.map(({ $ }) => $['android:name'])

test('Expo builds the microphone service and its permissions into both applications', async () => {
  const { _internal } = await ask('expo', 'config', '--type', 'introspect')
  const { android, ios } = _internal.modResults
  expect(ios.infoPlist).toMatchObject({
    NSMicrophoneUsageDescription: expect.stringContaining('AstroVoice listens'),
    UIBackgroundModes: ['audio'],
  })
  // What Android 14 demands of an app that records in the background.
  const { manifest } = android.manifest
  expect(names(manifest['uses-permission'])).toEqual(
    expect.arrayContaining([
      'android.permission.RECORD_AUDIO',
      'android.permission.FOREGROUND_SERVICE',
      'android.permission.FOREGROUND_SERVICE_MICROPHONE',
    ]),
  )
  const services: Declared[] = manifest.application[0].service
  expect(services.map(({ $ }) => $)).toEqual([
    expect.objectContaining({
      'android:name': 'expo.modules.callaudio.CallService',
      'android:foregroundServiceType': 'microphone',
    }),
  ])
})

test.each(['android', 'apple'])('Expo links the native module of calls on %s', async (platform) => {
  const { modules } = await ask('expo-modules-autolinking', 'resolve', '-p', platform)
  const linked = JSON.stringify(
    modules.find((each: { packageName: string }) => each.packageName === 'call-audio'),
  )
  expect(linked).toContain('CallAudioModule')
})
