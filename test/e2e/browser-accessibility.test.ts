import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { beforeAll, expect, test } from '@jest/globals'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startStack, type Stack } from '@astrovoice/dev-env/stack'
import { isPainted, showsScheme } from '../screens/shown-state.ts'
import { walkScreens } from '../screens/walk.ts'
import { openBrowser, openPage, say } from './app-in-browser.ts'

const opened = openForFile()
let stack: Stack
let axe: string
beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  stack = await opened.use(startStack({ say, onLog: say }))
})

/** What axe finds serious or critical on the page, with where. */
async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, { resultTypes: ['violations'] })`)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`))
}

/** Words that are cut off or leave the page sideways, at twice the usual text size. */
async function findCutWords(page: Page): Promise<string[]> {
  await page.evaluate(`document.documentElement.style.fontSize = '200%'`)
  await isPainted(page)
  const cut = await page.evaluate<string[]>(cutWords)
  await page.evaluate(`document.documentElement.style.fontSize = ''`)
  return cut
}

/** Each piece of text must lie in every box around it that hides what leaves it, up to one that scrolls that way. */
const cutWords = `(() => {
  const found = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode
    const element = text.parentElement
    if (!text.data.trim() || !element.checkVisibility() || element.closest('[aria-hidden=true], svg, noscript')) continue
    const range = document.createRange()
    range.selectNodeContents(text)
    const { left, right, top, bottom } = range.getBoundingClientRect()
    const scrolls = (overflow) => overflow === 'scroll' || overflow === 'auto'
    let isCut = false
    let [looksSideways, looksDown] = [true, true]
    for (let box = element; box && !isCut; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box)
      const around = box.getBoundingClientRect()
      if (scrolls(overflowX)) looksSideways = false
      if (scrolls(overflowY)) looksDown = false
      if (looksSideways && overflowX === 'hidden') isCut = left < around.left - 1 || right > around.right + 1
      if (looksDown && overflowY === 'hidden') isCut ||= top < around.top - 1 || bottom > around.bottom + 1
    }
    if (isCut) found.push(text.data)
  }
  return found
})()`

test('axe finds nothing serious or critical in any screen or state of a call, in both schemes', async () => {
  await using cleanup = new AsyncDisposableStack()
  const page = await openPage(await openBrowser(stack, 'Hello', cleanup))
  const found: string[] = []
  for await (const { name } of walkScreens({ page, stack, language: 'en', phone: '+919811111171' })) {
    for (const colorScheme of ['dark', 'light'] as const) {
      await showsScheme(page, colorScheme)
      found.push(...(await findBarriers(page)).map((barrier) => `${name}, ${colorScheme}: ${barrier}`))
    }
  }
  expect(found).toEqual([])
})

test('no word is cut at twice the usual text size, in English and Hindi on a phone', async () => {
  await using cleanup = new AsyncDisposableStack()
  const browser = await openBrowser(stack, 'Hello', cleanup)
  const found: string[] = []
  for (const [language, phone] of [
    ['en', '+919811111172'],
    ['hi', '+919811111173'],
  ] as const) {
    const page = await openPage(browser)
    await page.setViewportSize({ width: 390, height: 844 })
    for await (const { name } of walkScreens({ page, stack, language, phone })) {
      found.push(...(await findCutWords(page)).map((words) => `${name}, ${language}: ${words}`))
    }
    await page.close()
  }
  expect(found).toEqual([])
})
