import { beforeAll, expect, test } from '@jest/globals'
import { chromium, type Browser } from 'playwright-core'
import { openForFile } from '@astrovoice/dev-env/opened'
import { findChromium, startStack, type Stack } from '@astrovoice/dev-env/stack'
import { headless, say } from './app-in-browser.ts'

const opened = openForFile()
let stack: Stack
let browser: Browser
beforeAll(async () => {
  stack = await opened.use(startStack({ say, onLog: say }))
  browser = await chromium.launch({ executablePath: await findChromium(say), args: [...headless] })
  opened.defer(() => browser.close())
})

const newPage = async (options: Parameters<Browser['newContext']>[0] = {}) => {
  const context = await browser.newContext(options)
  opened.defer(() => context.close())
  const page = await context.newPage()
  const refused: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text())
  })
  return { page, refused }
}

test.each([
  ['light', 'rgb(250, 245, 234)'],
  ['dark', 'rgb(11, 14, 32)'],
] as const)('in %s the page shows the app before any script has run', async (colorScheme, night) => {
  const { page, refused } = await newPage({ colorScheme })
  await page.route('**/*.js', (route) => route.abort())
  await page.goto(stack.urls.api)
  await page.getByText('AstroVoice', { exact: true }).waitFor()
  await page.waitForFunction(`performance.getEntriesByName('first-contentful-paint').length`)
  expect(await page.getAttribute('html', 'lang')).toBe('en')
  expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(night)
  expect(refused).toEqual([])
})

test('the first screen takes the place of the first paint, in the language of the device', async () => {
  const { page, refused } = await newPage({ locale: 'hi-IN' })
  await page.goto(stack.urls.api)
  await page.getByLabel('फ़ोन या ईमेल').waitFor()
  expect(await page.locator('#shell').count()).toBe(0)
  expect(await page.getAttribute('html', 'lang')).toBe('hi')
  expect(refused).toEqual([])
})

test('scripts arrive as brotli and are kept for good; the page is asked for each time', async () => {
  const { page } = await newPage()
  const scripts: Promise<Record<string, string>>[] = []
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.startsWith('/_expo/')) scripts.push(response.allHeaders())
  })
  const reply = await page.goto(stack.urls.api)
  await page.getByLabel('Phone or email').waitFor()
  const headers = await Promise.all(scripts)
  expect(headers.length).toBeGreaterThan(0)
  expect([...new Set(headers.map((each) => each['cache-control']))]).toEqual([
    'public, max-age=31536000, immutable',
  ])
  // The bundler's own part of a few hundred bytes may not shrink.
  expect(
    headers.filter((each) => Number(each['content-length']) > 5000).map((each) => each['content-encoding']),
  ).toEqual(expect.arrayContaining(['br']))
  expect(reply?.headers()['cache-control']).toBe('no-cache')
})

test('the page asks for its configuration once, while the script is on its way', async () => {
  const { page } = await newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(stack.urls.api)
  await page.getByLabel('Phone or email').waitFor()
  expect(asked.filter((path) => path === '/config.json')).toHaveLength(1)
  const begun = await page.evaluate<Record<string, { startMs: number; endMs: number }>>(`Object.fromEntries(
    performance.getEntriesByType('resource').map(({ name, startTime, responseEnd }) =>
      [new URL(name).pathname.replace(/-[\\da-f]{32}/, ''), { startMs: startTime, endMs: responseEnd }]))`)
  const script = begun['/_expo/static/js/web/entry.js']
  expect(begun['/config.json']?.startMs).toBeLessThan(script?.endMs ?? 0)
})

interface Manifest {
  readonly start_url: string
  readonly display: string
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly type: string }[]
}

test('the manifest lets a browser install the app, and its icons are of the sizes that it names', async () => {
  const reply = await fetch(`${stack.urls.api}/manifest.webmanifest`)
  expect(reply.headers.get('content-type')).toContain('application/manifest+json')
  const { start_url, display, icons } = (await reply.json()) as Manifest
  expect([start_url, display]).toEqual(['/', 'standalone'])
  const sizes = await Promise.all(
    icons
      .filter(({ type }) => type === 'image/png')
      .map(async ({ src, sizes: size }) => {
        const bytes = Buffer.from(await (await fetch(`${stack.urls.api}${src}`)).arrayBuffer())
        // Width and height are the first fields of a PNG's header (PNG specification, section 11.2.2).
        return [size, `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`]
      }),
  )
  expect(sizes.map(([, actual]) => actual)).toEqual(sizes.map(([named]) => named))
  expect(sizes.length).toBeGreaterThanOrEqual(3)
})
