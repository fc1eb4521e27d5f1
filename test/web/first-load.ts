import { chromium, type Browser, type Page } from 'playwright-core'
import { findChromium, type Stack } from '@astrovoice/dev-env/stack'
import { agreeToAll, fillSignIn, headless, say, tellBirth } from '../e2e/app-in-browser.ts'

/** A slow phone on a slow network: 1.6 Mbit/s, 150 ms there and back, and a processor four times slower. */
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 }
const slowdown = 4

/** What a caller waits for who opens the app for the first time. Times count from the start of the navigation. */
export interface FirstLoad {
  /** Text or a picture is on the screen. */
  readonly firstPaintMs: number
  /** The sign-in form is there, and the page responds. */
  readonly interactiveMs: number
  readonly scriptBytes: {
    /** As sent, up to the sign-in form. */
    readonly firstScreen: number
    /** As sent, up to the screen that starts the first call. */
    readonly beforeCall: number
  }
}

/** Part of the page: resolves when a field has been drawn and the processor is free for events again. */
const watchFirstField = `
  globalThis.interactive = new Promise((resolve) => {
    const freeAt = () => setTimeout(() => resolve(performance.now()))
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector('input')) return
      observer.disconnect()
      requestAnimationFrame(freeAt)
    }).observe(document, { childList: true, subtree: true })
  })`

export async function openSlowBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(say), args: [...headless] })
}

/** Opens the app with an empty cache, signs in, enters a birth and opens the screen of a call. */
export async function measureFirstLoad(stack: Stack, browser: Browser, phone: string): Promise<FirstLoad> {
  await using cleanup = new AsyncDisposableStack()
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  cleanup.defer(() => context.close())
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.addInitScript({ content: watchFirstField })
  await page.goto(stack.urls.api)
  const interactiveMs = await page.evaluate<number>('interactive')
  const firstPaintMs = await page.evaluate<number>(
    `performance.getEntriesByName('first-contentful-paint')[0].startTime`,
  )
  const firstScreen = await countScriptBytes(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await fillSignIn(stack, page, phone)
  await agreeToAll(page)
  await tellBirth(page)
  await page.getByRole('button', { name: 'Call Acharya Vidya Iyer' }).click()
  await page.getByRole('button', { name: 'Start the call' }).waitFor()
  const beforeCall = await countScriptBytes(page)
  return { firstPaintMs, interactiveMs, scriptBytes: { firstScreen, beforeCall } }
}

/** The bodies of all scripts that the page has loaded, as they were sent. */
const countScriptBytes = (page: Page) =>
  page.evaluate<number>(`performance.getEntriesByType('resource')
    .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`)
