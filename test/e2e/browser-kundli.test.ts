import { beforeAll, test } from '@jest/globals'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startStack, type Stack } from '@astrovoice/dev-env/stack'
import { openBrowser, openPage, say, signIn, tellBirth } from './app-in-browser.ts'

const opened = openForFile()
let stack: Stack
beforeAll(async () => {
  stack = await opened.use(startStack({ say, onLog: say }))
})

test('a caller reads the kundli of a birth in three languages, and matches it with a second one', async () => {
  await using cleanup = new AsyncDisposableStack()
  const page = await openPage(await openBrowser(stack, 'When will I get married?', cleanup))
  await signIn(stack, page, '+919811111131')
  await tellBirth(page)
  await page.getByRole('tab', { name: 'Births' }).click()
  await page.getByRole('button', { name: 'Add birth details' }).click()
  await tellBirth(page, 'Ravi')

  await page.getByRole('button', { name: 'Kundli of Asha' }).click()
  await page.getByRole('radio', { name: /^D9 / }).click()
  await page.getByRole('img', { name: 'Kundli of Asha: D9' }).waitFor()
  await page.getByRole('radio', { name: 'Days' }).click()
  await page.getByText(/^Rahu Kaal · to avoid$/).waitFor()
  await page.getByRole('button', { name: 'Why? Rahu Kaal' }).click()
  await page.getByText('A rule of the panchang').first().waitFor()
  await page.getByText('Times are for Pune, your birth place').waitFor()
  await page.getByRole('button', { name: 'Where you are: Change' }).click()
  await page.getByLabel('Town where you are').fill('London')
  await page.getByRole('option', { name: 'London England, GB' }).click()
  await page.getByText('Times are for London, where you are').waitFor()
  await page.getByRole('radio', { name: 'Dashas' }).click()
  await page
    .getByText(/ · now$/)
    .first()
    .waitFor()
  await page.getByRole('radio', { name: 'Doshas' }).click()
  await page.getByRole('heading', { name: 'Mangal dosha' }).waitFor()
  await page.getByRole('radio', { name: 'Transits' }).click()
  await page
    .getByText(/from the Moon/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Back' }).click()

  await page.getByRole('button', { name: 'Match Asha with' }).click()
  await page.getByRole('radio', { name: 'Ravi' }).click()
  await page.getByRole('radio', { name: 'Bride' }).click()
  // Both were born at one moment, and one Moon gives no point for Nadi.
  await page.getByText('0 of 8').waitFor()
  await page.getByRole('button', { name: 'Back' }).click()

  await page.getByRole('tab', { name: 'Settings' }).click()
  await page.getByRole('radio', { name: 'हिन्दी' }).click()
  await page.getByRole('tab', { name: 'जन्म विवरण' }).click()
  await page.getByRole('button', { name: 'Asha की कुंडली' }).click()
  await page.getByText(/लग्न है/).waitFor()
  await page.getByRole('button', { name: 'वापस' }).click()
  await page.getByRole('tab', { name: 'सेटिंग' }).click()
  await page.getByRole('radio', { name: 'Hinglish' }).click()
  await page.getByRole('tab', { name: 'Janm' }).click()
  await page.getByRole('button', { name: 'Asha ki kundli' }).click()
  await page.getByText(/lagna hai/).waitFor()
})
