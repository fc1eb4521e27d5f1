import type { Page } from 'playwright-core'
import { readInbox } from '@astrovoice/dev-env/demo'
import { isLoaded, major, minor, type ShownState, type Walk } from './shown-state.ts'
import { walkCall } from './walk-call.ts'

/**
 * Goes through every screen and state of a call as a new caller. Steps are found by roles and places, not by words, so they
 * are the same in all languages.
 */
export async function* walkScreens(walk: Walk): AsyncGenerator<ShownState> {
  const { page, stack, language } = walk
  await page.addInitScript(`localStorage.setItem('astrovoice.language', '${language}')`)
  yield* walkSignIn(walk)
  yield* walkWelcome(walk)
  yield* walkFirstBirth(walk)
  yield* walkAstrologers(walk)
  yield* walkCall(walk)
  await page.goto(`${stack.urls.api}/conversations`)
  await isLoaded(page)
  yield major('talks')
  yield* walkBirths(walk)
  await page.goto(`${stack.urls.api}/settings`)
  await isLoaded(page)
  yield major('settings')
  await page.goto(`${stack.urls.api}/memory`)
  await isLoaded(page)
  yield major('memory')
  await page.goto(`${stack.urls.api}/devices`)
  await isLoaded(page)
  yield minor('devices')
  await page.goto(`${stack.urls.api}/wallet`)
  await isLoaded(page)
  yield minor('wallet')
  await page.goto(`${stack.urls.api}/delete-account`)
  await isLoaded(page)
  yield major('delete-account')
  await page.goto(`${stack.urls.api}/nowhere`)
  await isLoaded(page)
  yield major('not-found')
}

async function* walkSignIn({ page, stack, phone }: Walk): AsyncGenerator<ShownState> {
  await page.goto(`${stack.urls.api}/births`)
  await isLoaded(page)
  yield major('sign-in')
  const field = page.getByRole('textbox')
  await field.press('Enter')
  await page.locator('[aria-invalid=true]').waitFor()
  yield minor('sign-in-wrong')
  await field.fill(phone)
  await field.press('Enter')
  const code = page.locator('[autocomplete=one-time-code]')
  await code.waitFor()
  yield major('sign-in-code')
  const [message] = await readInbox(stack.urls.api, phone)
  await code.fill(message?.body.match(/\d{6}/)?.[0] ?? '')
  await code.press('Enter')
}

async function* walkWelcome({ page }: Walk): AsyncGenerator<ShownState> {
  await page.waitForURL(/\/welcome/)
  await isLoaded(page)
  const main = page.getByRole('main')
  await main.getByRole('radiogroup').nth(2).waitFor()
  yield major('welcome')
  // The first group is of languages; in the others the last choice agrees.
  for (const group of (await main.getByRole('radiogroup').all()).slice(1)) {
    await group.getByRole('radio').last().click()
  }
  // Below the button that goes on are those that lead to the settings and out.
  await main.getByRole('button').nth(-3).click()
}

async function* walkFirstBirth({ page }: Walk): AsyncGenerator<ShownState> {
  await page.waitForURL(/\/births\/new/)
  await isLoaded(page)
  yield major('birth')
  const save = page.getByRole('main').getByRole('button').last()
  await save.click()
  await page.locator('[aria-invalid=true]').first().waitFor()
  yield minor('birth-wrong')
  await page.getByRole('combobox').fill('Pune')
  await page.getByRole('option').first().waitFor()
  yield minor('birth-places')
  await fillBirth(page, 'Asha')
  await page.waitForURL(/\/births$/)
  await isLoaded(page)
}

async function fillBirth(page: Page, name: string): Promise<void> {
  const fields = page.getByRole('main').getByRole('textbox')
  await fields.nth(0).fill(name)
  await fields.nth(1).fill('1990-05-15')
  await fields.nth(2).fill('10:30')
  await page.getByRole('combobox').fill('Pune')
  await page.getByRole('option').first().click()
  await page.getByRole('main').getByRole('button').last().click()
}

async function* walkAstrologers({ page, stack }: Walk): AsyncGenerator<ShownState> {
  const list = '**/v1/astrologers**'
  await page.route(list, () => undefined)
  // Another filter is not kept from earlier.
  await page.goto(`${stack.urls.api}/?speciality=career`)
  await page.locator('[role=progressbar]').waitFor()
  yield minor('astrologers-loading')
  await page.unroute(list)
  await page.route(list, (route) => route.abort())
  await page.goto(`${stack.urls.api}/?speciality=health`)
  await page.locator('[role=alert]').waitFor()
  yield minor('astrologers-error')
  await page.unroute(list)
  await page.route(list, (route) => route.fulfill({ json: { astrologers: [] } }))
  await page.goto(`${stack.urls.api}/?speciality=family`)
  await page.locator('[role=status]').waitFor()
  yield minor('astrologers-empty')
  await page.unroute(list)
  await page.goto(stack.urls.api)
  await isLoaded(page)
  yield major('astrologers')
}

const sections = ['chart', 'day', 'dashas', 'yogas', 'doshas', 'transits'] as const

async function* walkBirths({ page, stack }: Walk): AsyncGenerator<ShownState> {
  await page.goto(`${stack.urls.api}/births`)
  await isLoaded(page)
  // The last button adds a birth.
  await page.getByRole('main').getByRole('button').last().click()
  await page.waitForURL(/\/births\/new/)
  await isLoaded(page)
  await fillBirth(page, 'Ravi')
  await page.waitForURL(/\/births$/)
  await page.getByRole('img').nth(1).waitFor()
  yield major('births')
  // The first button of the page changes the first birth, the second removes it after a question, the third opens it.
  await page.getByRole('main').getByRole('button').nth(1).click()
  await page.getByRole('dialog').waitFor()
  yield minor('birth-remove')
  await page.getByRole('dialog').getByRole('button').first().click()
  await page.getByRole('main').getByRole('button').first().click()
  await page.waitForURL(/\/births\/[\da-f-]{36}\/edit$/)
  await isLoaded(page)
  // The third group is of how well the time is known; its third choice asks for the part of the day.
  await page.getByRole('radiogroup').nth(2).getByRole('radio').nth(2).click()
  await page.getByRole('radiogroup').nth(3).waitFor()
  yield major('birth-edit')
  await page.goto(`${stack.urls.api}/births`)
  await isLoaded(page)

  await page.getByRole('main').getByRole('button').nth(2).click()
  await page.waitForURL(/\/births\/[\da-f-]{36}/)
  const { pathname } = new URL(page.url())
  for (const section of sections) {
    await page.goto(`${stack.urls.api}${pathname}?section=${section}`)
    await isLoaded(page)
    await page.getByRole('main').getByRole('listitem').first().waitFor()
    yield major(`kundli-${section}`)
  }
  await page.goto(`${stack.urls.api}${pathname}/match`)
  await isLoaded(page)
  yield minor('match-choice')
  await page.getByRole('radiogroup').nth(0).getByRole('radio').first().click()
  await page.getByRole('radiogroup').nth(1).getByRole('radio').first().click()
  await page.getByRole('main').getByRole('listitem').first().waitFor()
  yield major('match')
}
