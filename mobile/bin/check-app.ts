#!/usr/bin/env node
/**
 * Checks of the app for phones that need no phone: Expo's doctor, the types, Hermes bytecode for both systems, and the
 * native projects that Expo makes of app.json. Leaves nothing behind. The template comes from the package registry.
 *
 *   node bin/check-app.ts
 */
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expectNoFindings } from './doctor-findings.ts'

const app = resolve(import.meta.dirname, '..')
/** Expo 56.0.23 packs the template of SDK 57. */
const template = 'expo-template-bare-minimum@56.0.9'
const env = { ...process.env, CI: '1', EXPO_NO_TELEMETRY: '1', EXPO_OFFLINE: '1' }
const say = (line: string) => void process.stdout.write(`${line}\n`)

/** The output of a command. @throws Error with its output when it fails. */
async function run(command: string, args: readonly string[], cwd = app): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(command, args, { cwd, env, maxBuffer: 1e8 })
    return stdout
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string }
    throw new Error(`${message}\n${stdout}${stderr}`, { cause: error })
  }
}

/** @throws Error naming what the file lacks. */
async function expectIn(file: string, wanted: readonly string[]): Promise<void> {
  const text = await readFile(file, 'utf8')
  const missing = wanted.filter((part) => !text.includes(part))
  if (missing.length > 0) throw new Error(`${file} lacks ${missing.join(', ')}. See the plugins in app.json.`)
}

/** Asks Expo's doctor, who has findings when it has no network. */
async function askDoctor(): Promise<string> {
  const options = { EXPO_DOCTOR_ENABLE_DIRECTORY_CHECK: 'false', EXPO_DOCTOR_WARN_ON_NETWORK_ERRORS: '1' }
  const { stdout } = await promisify(execFile)('expo-doctor', [], {
    cwd: app,
    env: { ...env, ...options },
  }).catch((error: Error & { stdout?: string }) => ({ stdout: error.stdout ?? '' }))
  return expectNoFindings(stdout)
}

async function checkTypes(): Promise<string> {
  await run('npm', ['run', '--silent', 'typecheck'])
  return 'fit, for phones and for the web'
}

async function exportAll(folder: string): Promise<string> {
  await run('expo', ['export', '--platform', 'all', '--output-dir', folder])
  const files = (await readdir(folder, { recursive: true })).map((file) => file.replaceAll('\\', '/'))
  for (const system of ['android', 'ios']) {
    // Hermes' bytecode has this extension.
    const hasBytecode = files.some((file) => file.includes(`/js/${system}/`) && file.endsWith('.hbc'))
    if (!hasBytecode) throw new Error(`The export has no bytecode for ${system}.`)
  }
  return 'the web app, and bytecode for Android and iOS'
}

async function prebuild(folder: string): Promise<string> {
  const parts = (await readdir(app)).filter((name) => !/^(dist|node_modules|bin|src|\..*)$/.test(name))
  for (const part of parts) await cp(join(app, part), join(folder, part), { recursive: true })
  await symlink(resolve(app, '../node_modules'), join(folder, 'node_modules'))
  await run('expo', ['prebuild', '--no-install', '--platform', 'all', '--template', template], folder)
  await expectIn(join(folder, 'android/app/src/main/AndroidManifest.xml'), [
    'android.permission.RECORD_AUDIO',
    'android.permission.FOREGROUND_SERVICE_MICROPHONE',
    'android:allowBackup="false"',
    'android:scheme="astrovoice"',
  ])
  await expectIn(join(folder, 'ios/AstroVoice/Info.plist'), [
    '<key>NSMicrophoneUsageDescription</key>',
    '<string>audio</string>',
    '<string>astrovoice</string>',
  ])
  const resources = join(folder, 'android/app/src/main/res')
  await expectIn(join(resources, 'values/strings.xml'), [
    '"expo_system_ui_user_interface_style"',
    'automatic',
  ])
  // The first picture of the app is in the scheme of the system.
  await expectIn(join(resources, 'values/colors.xml'), ['splashscreen_background">#FAF5EA'])
  await expectIn(join(resources, 'values-night/colors.xml'), ['splashscreen_background">#0B0E20'])
  await expectIn(join(folder, 'ios/AstroVoice/Info.plist'), ['SplashScreen', '<string>Automatic</string>'])
  return 'an Android and an iOS project, with the permissions of calls and both schemes'
}

await using cleanup = new AsyncDisposableStack()
const makeFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'check-app-'))
  cleanup.defer(() => rm(folder, { recursive: true, force: true }))
  return folder
}
const steps = [
  ['expo-doctor', askDoctor],
  ['types', checkTypes],
  ['export', async () => exportAll(await makeFolder())],
  ['prebuild', async () => prebuild(await makeFolder())],
] as const
try {
  for (const [name, act] of steps) {
    const startedMs = performance.now()
    const result = await act()
    say(`${name}: ${result} (${Math.round((performance.now() - startedMs) / 1000)} s)`)
  }
} catch (error) {
  process.stderr.write(`The check failed: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
