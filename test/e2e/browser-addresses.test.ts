import { beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { describeProblem, type ErrorCode } from '@astrovoice/contracts'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startStack, type Stack } from '@astrovoice/dev-env/stack'
import { agreeToAll, fillSignIn, openBrowser, openPage, say, tellBirth } from './app-in-browser.ts'

const opened = openForFile()
let stack: Stack
beforeAll(async () => {
  stack = await opened.use(startStack({ say, onLog: say }))
})

/** Requests to the address are refused as the API does. */
const refuse = (page: Page, path: string, code: ErrorCode) =>
  page.route(`**${path}`, (route) =>
    route.fulfill({
      status: 401,
      contentType: 'application/problem+json',
      body: JSON.stringify(describeProblem(code)),
    }),
  )

const addressOf = (page: Page) => page.url().slice(new URL(stack.urls.api).origin.length)

test('a link leads to its screen after the sign-in and the first birth, and each screen has an address', async () => {
  await using cleanup = new AsyncDisposableStack()
  const page = await openPage(await openBrowser(stack, 'When will I get married?', cleanup))
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

  await page.goto(`${stack.urls.api}/births`)
  await fillSignIn(stack, page, '+919811111141')
  await agreeToAll(page)
  await tellBirth(page)
  await page.getByRole('button', { name: 'Kundli of Asha' }).waitFor()
  expect(addressOf(page)).toBe('/births')
  expect(await page.title()).toBe('Birth details · AstroVoice')

  await page.getByRole('button', { name: 'Kundli of Asha' }).click()
  await page.getByRole('radio', { name: 'Doshas' }).click()
  await page.getByRole('heading', { name: 'Mangal dosha' }).waitFor()
  expect(addressOf(page)).toMatch(/^\/births\/[\da-f-]{36}\?section=doshas$/)
  await page.reload()
  await page.getByRole('heading', { name: 'Mangal dosha' }).waitFor()
  expect(await page.title()).toBe('Kundli of Asha · AstroVoice')

  await page.goBack()
  await heading('Birth details')
  await page.getByRole('tab', { name: 'Talks' }).click()
  await heading('Your talks')
  expect(addressOf(page)).toBe('/conversations')
  await page.getByRole('tab', { name: 'Astrologers' }).click()
  await heading('Who would you like to talk to?')
  await page.goBack()
  await heading('Your talks')
  await page.goForward()
  await heading('Who would you like to talk to?')
  await page.getByRole('radio', { name: 'Career' }).click()
  await page.getByRole('button', { name: 'Call Acharya Vidya Iyer' }).waitFor()
  expect(addressOf(page)).toBe('/?speciality=career')

  await page.getByRole('button', { name: 'Call Acharya Vidya Iyer' }).click()
  await page.getByRole('button', { name: 'Start the call' }).waitFor()
  expect(addressOf(page)).toBe('/call/acharya-vidya')
  await page.reload()
  await page.getByRole('button', { name: 'Start the call' }).waitFor()
  await page.getByRole('button', { name: 'Back' }).click()
  await heading('Who would you like to talk to?')
})

test('an unknown address says so and leads to the first page; so does one of an unknown person', async () => {
  await using cleanup = new AsyncDisposableStack()
  const page = await openPage(await openBrowser(stack, 'When will I get married?', cleanup))
  const reply = await page.goto(`${stack.urls.api}/nowhere/at-all`)
  expect(reply?.status()).toBe(404)
  await page.getByRole('heading', { name: 'Page not found' }).waitFor()
  await page.getByRole('button', { name: 'Go to the first page' }).click()
  await fillSignIn(stack, page, '+919811111142')
  await agreeToAll(page)
  await tellBirth(page)
  await page.getByRole('button', { name: 'Call Acharya Vidya Iyer' }).waitFor()

  await page.goto(`${stack.urls.api}/call/nobody-here`)
  await page.getByRole('heading', { name: 'Page not found' }).waitFor()
})

test('a birth is removed after a question, and the next one is asked for when it was the last', async () => {
  await using cleanup = new AsyncDisposableStack()
  const page = await openPage(await openBrowser(stack, 'When will I get married?', cleanup))
  await page.goto(`${stack.urls.api}/births`)
  await fillSignIn(stack, page, '+919811111143')
  await agreeToAll(page)
  await tellBirth(page)
  const remove = page.getByRole('button', { name: 'Remove Asha' })
  await remove.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Keep', exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await remove.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Remove with its talks' }).click()
  await page.getByRole('textbox', { name: 'Name' }).waitFor()
  expect(addressOf(page)).toBe('/births/new?next=%2Fbirths')
})

test('a caller whose sign-in has ended reads so, and comes back to the screen that was open', async () => {
  await using cleanup = new AsyncDisposableStack()
  const page = await openPage(await openBrowser(stack, 'When will I get married?', cleanup))
  await page.goto(`${stack.urls.api}/births`)
  await fillSignIn(stack, page, '+919811111144')
  await agreeToAll(page)
  await tellBirth(page)
  await page.getByRole('button', { name: 'Kundli of Asha' }).waitFor()
  await refuse(page, '/v1/birth-profiles', 'token_expired')
  await refuse(page, '/v1/auth/tokens/refresh', 'refresh_token_invalid')
  await page.reload()
  await page.getByText('You have been signed out. Please sign in again.').waitFor()
  await page.unrouteAll()
  await fillSignIn(stack, page, '+919811111144')
  await page.getByRole('button', { name: 'Kundli of Asha' }).waitFor()
  expect(addressOf(page)).toBe('/births')
})
