import { chromium, type Page } from 'playwright-core'
import { createDevInbox } from '@astrovoice/platform/local'
import { createLogger } from '@astrovoice/platform/process'
import { connectRedis, disconnectRedis } from '@astrovoice/platform/redis'
import { findChromium } from '@astrovoice/dev-env/stack'
import { codeOf, type AdminUnderTest } from '../admin-under-test.ts'

/** How Chromium runs without a window and asks nothing of the network by itself. */
const headless = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** A page of the admin; a step may take a minute, because a busy machine is slow. */
export async function openPage(admin: AdminUnderTest, cleanup: AsyncDisposableStack): Promise<Page> {
  const browser = await chromium.launch({ executablePath: await findChromium(() => {}), args: headless })
  cleanup.defer(() => browser.close())
  const page = await browser.newPage({ baseURL: admin.url })
  page.setDefaultTimeout(60_000)
  return page
}

/** Signs the first owner in, as somebody does it: address, code, key of an authenticator, its code. */
export async function signIn(admin: AdminUnderTest, page: Page): Promise<void> {
  const redis = connectRedis({ url: admin.redisUrl, logger: createLogger('test', 'silent') })
  const to = 'owner@example.org'
  await page.goto('/')
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  await page.getByLabel('Phone or email').fill(to)
  await page.getByRole('button', { name: 'Send me a code' }).click()
  const code = page.getByLabel('Six-digit code')
  await code.waitFor()
  const [message] = await createDevInbox({ redis }).list(to)
  await disconnectRedis(redis)
  await code.fill(message?.body.match(/\d{6}/)?.[0] ?? '')
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('heading', { name: 'Add an authenticator' }).waitFor()
  const key = (await page.locator('#key').textContent()) ?? ''
  await page.getByLabel('Code of your authenticator').fill(codeOf(key.replaceAll(' ', '')))
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { name: 'Overview' }).waitFor()
}
