import { beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startStack, type Stack } from '@astrovoice/dev-env/stack'
import { fillSignIn, openBrowser, openPage, say, signIn } from './app-in-browser.ts'

const opened = openForFile()
let stack: Stack
beforeAll(async () => {
  stack = await opened.use(startStack({ say, onLog: say }))
})

/** The last of that name: a question has its buttons behind those of the page. */
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).last()
const openDevices = async (page: Page) => {
  await page.goto(`${stack.urls.api}/devices`)
  await page.getByText('This device').waitFor()
}

test('a caller sees both browsers, signs the other one out, and then out everywhere', async () => {
  await using cleanup = new AsyncDisposableStack()
  const browser = await openBrowser(stack, 'When will I get married?', cleanup)
  const phone = '+919811111181'
  const here = await openPage(browser)
  await signIn(stack, here, phone)
  // A context of its own shares no storage with the first.
  const there = await (await browser.newContext()).newPage()
  await there.goto(stack.urls.api)
  await fillSignIn(stack, there, phone)
  await there.waitForURL(/\/births\/new/)

  await openDevices(here)
  await here.getByText(/^Last seen /).waitFor()
  await button(here, /^Sign out (Chrome|Browser)/).click()
  await button(here, 'Sign out').click()
  await here.getByText(/^Last seen /).waitFor({ state: 'detached' })
  await there.reload()
  await there.getByText('You have been signed out. Please sign in again.').waitFor()

  await button(here, 'Sign out everywhere').click()
  await here.getByText('Sign out on all devices?').waitFor()
  await button(here, 'Sign out everywhere').click()
  await button(here, 'Send me a code').waitFor()
  expect(await here.evaluate(() => localStorage.getItem('astrovoice.tokens'))).toBeNull()
})
