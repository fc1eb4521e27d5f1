import { beforeAll, expect, test } from '@jest/globals'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startStack, type Stack } from '@astrovoice/dev-env/stack'
import { openBrowser, openPage, say, signIn, tellBirth } from './app-in-browser.ts'

const opened = openForFile()
let stack: Stack
beforeAll(async () => {
  stack = await opened.use(startStack({ say, onLog: say }))
})

test('a call survives a reload: it is offered again with what was said, and is one call on the server', async () => {
  await using cleanup = new AsyncDisposableStack()
  const page = await openPage(await openBrowser(stack, 'When will I get married?', cleanup))
  await signIn(stack, page, '+919811111161')
  await tellBirth(page)
  await page.getByRole('button', { name: 'Call Acharya Vidya Iyer' }).click()
  await page.getByRole('radio', { name: 'Hold to talk' }).click()
  await page.getByRole('button', { name: 'Start the call' }).click()
  const transcript = page.getByRole('log', { name: 'What was said' })
  const ask = async (question: string) => {
    await page.getByRole('textbox', { name: 'Your question' }).fill(question)
    await page.getByRole('button', { name: 'Send' }).click()
  }
  await ask('Show me my birth chart')
  await page.getByRole('img', { name: /Birth chart of Asha/ }).waitFor()

  await page.reload()
  await page.getByRole('button', { name: 'Go on with the call' }).click()
  await page.getByRole('img', { name: /Birth chart of Asha/ }).waitFor()
  await transcript.getByText('Show me my birth chart').waitFor()
  // How the caller talks is kept too.
  await page.getByRole('button', { name: 'Hold to talk' }).waitFor()
  await ask('When will I get married?')
  await transcript
    .getByText(/marriage/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Hang up' }).click()
  await page.getByText('Summary', { exact: true }).waitFor()
  // One call has one summary, and both questions are in its transcript.
  expect(await page.getByText('Summary', { exact: true }).count()).toBe(1)
  await page.getByText('Show me my birth chart').first().waitFor()
  await page.getByText('When will I get married?').first().waitFor()
})

test('a second tab is signed in, in the language that was chosen, and a sign-out is for all tabs', async () => {
  await using cleanup = new AsyncDisposableStack()
  const browser = await openBrowser(stack, 'When will I get married?', cleanup)
  const context = await browser.newContext()
  const [page, second] = [await context.newPage(), await context.newPage()]
  for (const each of [page, second]) each.setDefaultTimeout(120_000)
  await signIn(stack, page, '+919811111162')
  await tellBirth(page)
  await page.getByRole('tab', { name: 'Births' }).click()
  await page.getByRole('radio', { name: 'हिन्दी' }).click()

  await second.goto(`${stack.urls.api}/births`)
  await second.getByRole('button', { name: 'Asha की कुंडली' }).waitFor()
  expect(await second.locator('html').getAttribute('lang')).toBe('hi')
  await second.getByRole('button', { name: 'साइन आउट' }).click()
  await page.getByText('आप साइन आउट हो गए हैं। फिर साइन इन करें।').waitFor()
})

test('what was loaded before is shown after a reload while the API does not reply', async () => {
  await using cleanup = new AsyncDisposableStack()
  const page = await openPage(await openBrowser(stack, 'When will I get married?', cleanup))
  await signIn(stack, page, '+919811111163')
  await tellBirth(page)
  await page.getByRole('tab', { name: 'Births' }).click()
  await page.getByRole('button', { name: 'Kundli of Asha' }).waitFor()
  // The cache writes once a second.
  await page.waitForFunction(`localStorage.getItem('astrovoice.queries')?.includes('Asha')`)
  await page.route('**/v1/**', (route) => route.abort())
  await page.reload()
  await page.getByRole('button', { name: 'Kundli of Asha' }).waitFor()
  await page.getByText('No answer from AstroVoice.').first().waitFor()

  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByLabel('Phone or email').waitFor()
  expect(await page.evaluate(`JSON.stringify(localStorage)`)).not.toContain('Asha')
})
