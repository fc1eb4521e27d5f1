import { beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startStack, type Stack } from '@astrovoice/dev-env/stack'
import { agreeToAll, fillSignIn, openBrowser, openPage, say, tellBirth } from './app-in-browser.ts'

const opened = openForFile()
let stack: Stack
beforeAll(async () => {
  stack = await opened.use(startStack({ say, onLog: say }))
})

const answer = (page: Page, question: string | RegExp, reply: string) =>
  page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: reply, exact: true }).click()
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

test('nothing is ticked before, no data is sent before the answers, and without the AI the kundli works', async () => {
  await using cleanup = new AsyncDisposableStack()
  const page = await openPage(await openBrowser(stack, 'When will I get married?', cleanup))
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(`${request.method()} ${new URL(request.url()).pathname}`)
  })
  await page.goto(`${stack.urls.api}/births`)
  await fillSignIn(stack, page, '+919811111171')
  await heading(page, 'Before you begin')
  await page.getByText('an AI model on this server itself; nothing leaves it').first().waitFor()
  expect(await page.getByRole('radio', { name: /^(I agree|Yes)$/, checked: true }).count()).toBe(0)
  expect(sent).toEqual(['POST /v1/auth/codes', 'POST /v1/auth/tokens'])

  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByText('Please say whether you are 18 or older.').waitFor()
  await answer(page, 'Are you 18 or older?', 'No')
  await page.getByText('AstroVoice is for people of 18 and older.').waitFor()
  await answer(page, 'Are you 18 or older?', 'Yes')
  await page.getByText(/^Without “Your account and charts” there is no account/).waitFor()
  expect(sent).toHaveLength(2)
  await answer(page, 'Your account and charts', 'I agree')
  await answer(page, 'Talking with an AI astrologer', 'I do not agree')
  await page.getByRole('button', { name: 'Continue' }).click()

  await tellBirth(page)
  await page.getByRole('button', { name: 'Kundli of Asha' }).click()
  await page.getByRole('radio', { name: 'Days' }).click()
  await page
    .getByText(/^Rahu Kaal/)
    .first()
    .waitFor()

  await page.goto(`${stack.urls.api}/call/acharya-vidya`)
  await page.getByRole('button', { name: 'Start the call' }).click()
  await page.getByText('This needs your agreement. You can give it under Settings.').waitFor()
  await page.goto(stack.urls.api)
  await page.getByText('Calls need your agreement.').waitFor()
})

test('a consent is withdrawn and given by one press each, and a call starts only with it', async () => {
  await using cleanup = new AsyncDisposableStack()
  const page = await openPage(await openBrowser(stack, 'When will I get married?', cleanup))
  await page.goto(stack.urls.api)
  await fillSignIn(stack, page, '+919811111172')
  await agreeToAll(page)
  await tellBirth(page)
  await page.getByRole('tab', { name: 'Settings' }).click()
  await heading(page, 'Settings')
  await page.getByText('Signed in as +919811111172').waitFor()
  await page.getByRole('button', { name: 'grievance@example.org' }).waitFor()
  const withdraw = page.getByRole('button', { name: 'Talking with an AI astrologer: Withdraw' })
  const give = page.getByRole('button', { name: 'Talking with an AI astrologer: I agree' })
  await withdraw.click()
  await give.waitFor()
  await page.getByRole('tab', { name: 'Astrologers' }).click()
  await page.getByText('Calls need your agreement.').waitFor()
  await page.getByRole('tab', { name: 'Settings' }).click()
  await give.click()
  await withdraw.waitFor()
  await page.goto(`${stack.urls.api}/call/acharya-vidya`)
  await page.getByRole('button', { name: 'Start the call' }).click()
  await page.getByRole('button', { name: 'Hang up' }).waitFor()
})
