import { beforeAll, expect, test } from '@jest/globals'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startStack, type Stack } from '@astrovoice/dev-env/stack'
import { openBrowser, openPage, say, signIn, tellBirth } from './app-in-browser.ts'

const opened = openForFile()
let stack: Stack
beforeAll(async () => {
  stack = await opened.use(startStack({ say, onLog: say }))
})

test('a caller signs in, calls an astrologer, asks aloud, and sees and hears the answer', async () => {
  await using cleanup = new AsyncDisposableStack()
  const page = await openPage(await openBrowser(stack, 'When will I get married?', cleanup))
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })

  await signIn(stack, page, '+919811111111')
  await tellBirth(page)
  await page.getByRole('button', { name: 'Call Acharya Vidya Iyer' }).click()
  await page.getByRole('button', { name: 'Start the call' }).click()

  const transcript = page.getByRole('log', { name: 'What was said' })
  await transcript.getByText(/married/i).waitFor()
  await transcript
    .getByText(/marriage/)
    .first()
    .waitFor()
  await page
    .getByRole('button', { name: /^Why\?/ })
    .first()
    .click()
  await page
    .getByText(/^A rule of/)
    .first()
    .waitFor()
  // The answer comes out of the loudspeaker: time passes in it, and it is not silence.
  await page.locator('[data-played-ms]:not([data-output-level="0.000"])').waitFor()
  await page.locator('[data-played-ms]:not([data-played-ms="0"])').waitFor()

  await page.getByRole('textbox', { name: 'Your question' }).fill('Show me my birth chart')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByRole('img', { name: /Birth chart of Asha/ }).waitFor()
  await page.getByRole('button', { name: 'Hang up' }).click()
  await page.getByText('Summary', { exact: true }).waitFor()
  expect(faults).toEqual([])
})

test('the browser’s back button asks before it leaves a call, and leaving hangs up', async () => {
  await using cleanup = new AsyncDisposableStack()
  const page = await openPage(await openBrowser(stack, 'When will I get married?', cleanup))
  const hasHungUp = new Promise<void>((resolve) => {
    page.on('websocket', (socket) => {
      socket.on('framesent', ({ payload }) => {
        if (payload.toString().includes('"call:end"')) socket.on('close', () => resolve())
      })
    })
  })

  await signIn(stack, page, '+919822222222')
  await tellBirth(page)
  await page.getByRole('button', { name: 'Call Acharya Vidya Iyer' }).click()
  await page.getByRole('button', { name: 'Start the call' }).click()
  await page.getByRole('button', { name: 'Hang up' }).waitFor()
  const address = page.url()
  await page.goBack()
  await page.getByRole('button', { name: 'Stay in the call' }).click()
  expect(page.url()).toBe(address)
  await page.getByRole('status').filter({ hasText: 'Listening' }).waitFor()

  await page.goBack()
  await page.getByRole('dialog').getByRole('button', { name: 'Hang up' }).click()
  await page.getByRole('button', { name: 'Call Acharya Vidya Iyer' }).waitFor()
  await hasHungUp
})

test('the browser asks before it closes or reloads a live call, and not after the call', async () => {
  await using cleanup = new AsyncDisposableStack()
  const page = await openPage(await openBrowser(stack, 'When will I get married?', cleanup))
  const questions: string[] = []
  page.on('dialog', (dialog) => {
    questions.push(dialog.type())
    void dialog.accept()
  })
  await signIn(stack, page, '+919833333333')
  await tellBirth(page)
  await page.getByRole('button', { name: 'Call Acharya Vidya Iyer' }).click()
  await page.getByRole('button', { name: 'Start the call' }).click()
  await page.getByRole('button', { name: 'Hang up' }).waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'Go on with the call' }).click()
  await page.getByRole('button', { name: 'Hang up' }).click()
  await page.getByText('Summary', { exact: true }).waitFor()
  await page.reload()
  await page.getByText('Summary', { exact: true }).waitFor()
  expect(questions).toEqual(['beforeunload'])
})

test('a question that is typed without a network is shown at once, and asked once when it is back', async () => {
  await using cleanup = new AsyncDisposableStack()
  const page = await openPage(await openBrowser(stack, 'Hello', cleanup))
  await signIn(stack, page, '+919844444444')
  await tellBirth(page)
  await page.getByRole('button', { name: 'Call Acharya Vidya Iyer' }).click()
  await page.getByRole('button', { name: 'Start the call' }).click()
  const question = page.getByRole('textbox', { name: 'Your question' })
  await question.waitFor()
  await page.context().setOffline(true)
  await page.getByText('Reconnecting. What you say is kept.').waitFor()
  await question.fill('Show me my birth chart')
  await question.press('Enter')
  const transcript = page.getByRole('log', { name: 'What was said' })
  await transcript.getByText('Not sent yet').waitFor()
  await page.context().setOffline(false)
  await page.getByRole('img', { name: /Birth chart of Asha/ }).waitFor()
  expect(await transcript.getByText('Show me my birth chart').count()).toBe(1)
  expect(await transcript.getByText('Not sent yet').count()).toBe(0)
  await page.getByRole('button', { name: 'Hang up' }).click()
})
