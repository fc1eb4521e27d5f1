import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { Language } from '@astrovoice/contracts'
import { startStack, type Stack } from '@astrovoice/dev-env/stack'
import { openBrowser, openPage } from '../e2e/app-in-browser.ts'
import { showsScheme, type ShownState } from './shown-state.ts'
import { walkScreens } from './walk.ts'

const folder = resolve(import.meta.dirname, '../../docs/screens')
const schemes = ['dark', 'light'] as const
const windows = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } } as const
/** Words are sharp at it. A file has some 12 kB. */
const quality = 45

const say = (line: string) => process.stderr.write(`${line}\n`)

/** Which pictures a state has: a minor one only on phones, in both schemes in English alone. */
function combinations({ isMinor }: ShownState, language: Language) {
  return schemes.flatMap((scheme) =>
    (['phone', 'desktop'] as const).flatMap((device) =>
      isMinor && (device === 'desktop' || language !== 'en') ? [] : [{ scheme, device }],
    ),
  )
}

async function takePictures(page: Page, state: ShownState, language: Language): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  for (const { scheme, device } of combinations(state, language)) {
    await page.setViewportSize(windows[device])
    await showsScheme(page, scheme)
    const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality })
    await writeFile(resolve(folder, `${state.name}.${language}.${scheme}.${device}.webp`), data, 'base64')
  }
  await devtools.detach()
}

async function walkIn(language: Language, browser: Browser, stack: Stack): Promise<void> {
  const page = await openPage(browser)
  await page.setViewportSize(windows.phone)
  const phone = `+91981111${2000 + Language.options.indexOf(language)}`
  for await (const state of walkScreens({ page, stack, language, phone })) {
    say(`${language} ${state.name}`)
    await takePictures(page, state, language)
    await page.setViewportSize(windows.phone)
  }
  await page.close()
}

/** The languages that the command names, or all of them. */
const named = process.argv.slice(2)
const languages = Language.options.filter((language) => named.length === 0 || named.includes(language))
if (named.length === 0) await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
await using stack = await startStack({ say, onLog: () => undefined })
await using cleanup = new AsyncDisposableStack()
const browser = await openBrowser(stack, 'Hello', cleanup)
for (const language of languages) await walkIn(language, browser, stack)

const pictures = await readdir(folder)
const sizes = await Promise.all(pictures.map(async (name) => (await stat(resolve(folder, name))).size))
const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1_000_000
say(`${pictures.length} pictures, ${megabytes.toFixed(1)} MB`)
