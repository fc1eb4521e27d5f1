import type { Page } from 'playwright-core'
import type { Language } from '@astrovoice/contracts'
import { isLoaded, major, minor, type ShownState, type Walk } from './shown-state.ts'

const questions: Record<
  Language,
  { readonly when: string; readonly chart: string; readonly crisis: string }
> = {
  en: { when: 'When will I get married?', chart: 'Show me my birth chart', crisis: 'I want to die' },
  hi: { when: 'मेरी शादी कब होगी?', chart: 'मेरी जन्म कुंडली दिखाइए', crisis: 'मैं मरना चाहती हूँ' },
  hinglish: {
    when: 'Meri shaadi kab hogi?',
    chart: 'Meri janm kundli dikhaiye',
    crisis: 'Main marna chahti hoon',
  },
}

interface HelpWalk {
  readonly page: Page
  readonly api: string
  /** What a caller says who needs help. */
  readonly crisis: string
}

/** Every state of a call, and the talk that it leaves. */
export async function* walkCall({ page, stack, language }: Walk): AsyncGenerator<ShownState> {
  const asked = questions[language]
  const log = page.getByRole('log')
  // The browser's back button leads from the call to the list.
  const vidya = page.getByRole('listitem').filter({ hasText: /Acharya Vidya|आचार्या विद्या/ })
  // The first button leads to the astrologer's page, the last to the call.
  await vidya.getByRole('button').first().click()
  await page.waitForURL(/\/astrologers\//)
  await isLoaded(page)
  yield major('astrologer')
  await page.goBack()
  await vidya.getByRole('button').last().click()
  await page.waitForURL(/\/call\//)
  await isLoaded(page)
  yield major('call-setup')
  await start(page)
  yield major('call-listening')
  await page.goBack()
  await page.getByRole('dialog').waitFor()
  yield minor('call-leave')
  await page.getByRole('dialog').getByRole('button').first().click()
  await ask(page, asked.when)
  await log.getByRole('listitem').first().or(page.getByRole('main').getByRole('listitem').first()).waitFor()
  yield major('call-answer')
  await log.locator('[aria-expanded=false]').first().click()
  yield minor('call-why')
  await askForChart(page, asked.chart)
  yield major('call-chart')
  await page.context().setOffline(true)
  const reconnecting = page.getByRole('main').getByRole('status').nth(1)
  await reconnecting.waitFor()
  yield minor('call-reconnecting')
  await page.context().setOffline(false)
  await reconnecting.waitFor({ state: 'hidden' })
  // A call that was lost is not reconnecting either. It has no field, and is left without a question.
  await page.getByRole('main').getByRole('textbox').waitFor()
  await hangUp(page)
  await page.waitForURL(/\/conversations\//)
  // The headline of the summary, which the worker writes.
  await page.getByRole('main').locator('[aria-expanded]').first().waitFor()
  yield major('talk')
  const report = page.getByRole('main').locator('[aria-expanded=false]').last()
  await report.click()
  await page.getByRole('radiogroup').last().waitFor()
  yield minor('talk-report')
  yield* walkPushToTalk({ page, api: stack.urls.api, crisis: asked.crisis })
}

/** A call by push to talk, in which the caller asks for help. */
async function* walkPushToTalk({ page, api, crisis }: HelpWalk): AsyncGenerator<ShownState> {
  await page.goto(`${api}/call/acharya-vidya`)
  await isLoaded(page)
  await page.getByRole('radiogroup').nth(1).getByRole('radio').nth(1).click()
  await start(page)
  yield minor('call-push-to-talk')
  await ask(page, crisis)
  // Each number of the help card names its own in figures, apart.
  await page
    .getByRole('button', { name: /\d \d \d/ })
    .first()
    .waitFor()
  yield major('call-help')
  await hangUp(page)
  await page.waitForURL(/\/conversations\//)
  await isLoaded(page)
}

/** The last button of the page starts the call; then there is a field for questions. */
async function start(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('button').last().click()
  await page.getByRole('main').getByRole('textbox').waitFor()
}

const hangUp = (page: Page) => page.getByRole('main').getByRole('button').last().click()

async function ask(page: Page, question: string): Promise<void> {
  const field = page.getByRole('main').getByRole('textbox')
  await field.fill(question)
  await field.press('Enter')
}

/** Asks again where no chart comes, as a caller does: on a busy machine an answer may be cut off before it. */
async function askForChart(page: Page, question: string): Promise<void> {
  const chart = page.getByRole('main').getByRole('img')
  for (let tries = 0; tries < 2; tries++) {
    await ask(page, question)
    const isShown = await chart.waitFor({ timeout: 45_000 }).then(
      () => true,
      () => false,
    )
    if (isShown) return
  }
  await ask(page, question)
  await chart.waitFor()
}
