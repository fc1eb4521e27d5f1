import { beforeAll, expect, test } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import { readInbox } from '@astrovoice/dev-env/demo'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startStack, type Stack } from '@astrovoice/dev-env/stack'
import { openBrowser, openPage, say } from './app-in-browser.ts'

const opened = openForFile()
let stack: Stack
beforeAll(async () => {
  stack = await opened.use(startStack({ say, onLog: say }))
})

/** More stops than any screen has: twelve astrologers have a page and a call each. */
const maxStops = 48

/** What this test reads of an element; tests are type-checked without a page. */
interface Focusable {
  readonly ownerDocument: { readonly activeElement: unknown }
}

const hasFocus = (wanted: Locator): Promise<boolean> =>
  wanted.evaluate((element: Focusable) => element.ownerDocument.activeElement === element)

/** Presses Tab until the element has the focus; returns how often. */
async function tabTo(page: Page, wanted: Locator): Promise<number> {
  await wanted.waitFor()
  for (let stops = 0; stops <= maxStops; stops++) {
    if (await hasFocus(wanted)) return stops
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab did not reach ${String(wanted)} in ${maxStops} stops`)
}

async function press(page: Page, wanted: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, wanted)
  await page.keyboard.press(key)
}

async function type(page: Page, wanted: Locator, text: string): Promise<void> {
  await tabTo(page, wanted)
  await page.keyboard.type(text)
}

test('the keyboard alone signs in, agrees, enters a birth, holds a call and reads the talk', async () => {
  await using cleanup = new AsyncDisposableStack()
  const page = await openPage(await openBrowser(stack, 'Hello', cleanup))
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const titleHasFocus = async (name: string) => {
    const title = page.getByRole('heading', { level: 1, name })
    await title.waitFor()
    await expect(hasFocus(title)).resolves.toBe(true)
  }
  const phone = '+919811111181'

  await page.goto(stack.urls.api)
  await type(page, page.getByLabel('Phone or email'), phone)
  await press(page, button('Send me a code'))
  const code = page.getByLabel('Code from the message')
  await code.waitFor()
  const [message] = await readInbox(stack.urls.api, phone)
  await type(page, code, message?.body.match(/\d{6}/)?.[0] ?? '')
  await press(page, button('Sign in'))

  await titleHasFocus('Before you begin')
  const groups = page.getByRole('main').getByRole('radiogroup')
  await groups.nth(2).waitFor()
  // The first group is of languages; in the others the second of two choices agrees.
  for (const group of (await groups.all()).slice(1)) {
    await tabTo(page, group.getByRole('radio').first())
    await page.keyboard.press('ArrowRight')
  }
  await press(page, button('Continue'))

  await titleHasFocus('Birth details')
  await type(page, page.getByRole('textbox', { name: 'Name' }), 'Asha')
  await type(page, page.getByLabel('Date of birth'), '15/05/1990')
  await type(page, page.getByRole('textbox', { name: 'Time of birth' }), '10:30')
  const place = page.getByRole('combobox', { name: 'Place of birth' })
  await type(page, place, 'Pune')
  await page.getByRole('option', { name: 'Pune Maharashtra, IN' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  expect(await place.inputValue()).toBe('Pune, Maharashtra, IN')
  await press(page, button('Save'))

  await titleHasFocus('Who would you like to talk to?')
  const all = page.getByRole('radio', { name: 'All', exact: true })
  await tabTo(page, all)
  await page.keyboard.press('ArrowRight')
  await page.getByRole('radio', { name: 'Vedic', checked: true }).waitFor()
  await page.keyboard.press('Home')
  await page.getByRole('radio', { name: 'All', exact: true, checked: true }).waitFor()
  const call = button('Call Acharya Vidya Iyer')
  // The languages of the page, both filters, and the calls before this one.
  expect(await tabTo(page, call)).toBeLessThan(15)
  await page.keyboard.press('Enter')

  await titleHasFocus('Acharya Vidya Iyer')
  await press(page, button('Start the call'), ' ')
  const question = page.getByRole('textbox', { name: 'Your question' })
  await type(page, question, 'When will I get married?')
  await page.keyboard.press('Enter')
  await page
    .getByRole('log')
    .getByText(/marriage/)
    .first()
    .waitFor()
  await press(page, button('Hang up'))

  await titleHasFocus('Talk with Acharya Vidya Iyer')
  await page.getByText('Summary', { exact: true }).waitFor()
  await press(page, button('Back'))
  await titleHasFocus('Who would you like to talk to?')
  await tabTo(page, page.getByRole('tab', { name: 'Astrologers' }))
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press(' ')
  await titleHasFocus('Your talks')
})
