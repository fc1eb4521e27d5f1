import { beforeAll, expect, test } from '@jest/globals'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startStack, type Stack } from '@astrovoice/dev-env/stack'
import { openBrowser, openPage, say, signIn } from './app-in-browser.ts'

const opened = openForFile()
let stack: Stack
beforeAll(async () => {
  stack = await opened.use(startStack({ say, onLog: say }))
})

test('the sign-in says why an address or a code does not fit', async () => {
  await using cleanup = new AsyncDisposableStack()
  const page = await openPage(await openBrowser(stack, 'When will I get married?', cleanup))
  await page.goto(stack.urls.api)
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await page.getByText('Give a phone with country code').waitFor()
  await page.getByLabel('Phone or email').fill('+919811111152')
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await page.getByLabel('Code from the message').fill('123')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByText('The code has six to eight digits.').waitFor()
})

test('the birth form says why a field does not fit, and reads dates and times as people type them', async () => {
  await using cleanup = new AsyncDisposableStack()
  const page = await openPage(await openBrowser(stack, 'When will I get married?', cleanup))
  const date = page.getByLabel('Date of birth')
  const time = page.getByRole('textbox', { name: 'Time of birth' })
  const save = page.getByRole('button', { name: 'Save' })

  await signIn(stack, page, '+919811111151')
  await save.click()
  for (const reason of [
    'Please enter a name.',
    'Please enter the date of birth.',
    'Please enter the time, or choose “Time unknown”.',
    'Please type the town and choose it from the list.',
  ]) {
    await page.getByText(reason).waitFor()
  }
  expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Name')

  await page.getByRole('textbox', { name: 'Name' }).fill('Asha')
  await date.fill('1/1/2100')
  await page.getByText('This date is in the future.').waitFor()
  await date.fill('31/12/1899')
  await page.getByText('Births from 1 January 1900 on can be computed.').waitFor()
  // The browser's own calendar gives a date in this form.
  await page.locator('input[type=date]').fill('1990-05-14')
  expect(await date.inputValue()).toBe('1990-05-14')
  await date.fill('15/05/1990')
  await page.getByText('15 May 1990').waitFor()
  await time.fill('10:30 PM')
  await page.getByLabel('Place of birth').fill('Pune')
  await page.getByRole('option', { name: 'Pune Maharashtra, IN' }).click()
  await save.click()

  await page.getByRole('tab', { name: 'Births' }).click()
  await page.getByText('15 May 1990, 22:30').waitFor()
})
