import { beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startStack, type Stack } from '@astrovoice/dev-env/stack'
import { openBrowser, openPage, say, signIn, tellBirth, watchEvents } from './app-in-browser.ts'

const opened = openForFile()
let stack: Stack
beforeAll(async () => {
  stack = await opened.use(startStack({ say, onLog: say }))
})

/** The page's own script: it remembers the tracks it gave, and gives none while the microphone is unplugged. */
const devices = `
  const { mediaDevices } = navigator
  const getUserMedia = mediaDevices.getUserMedia.bind(mediaDevices)
  globalThis.tracks = []
  globalThis.isUnplugged = false
  mediaDevices.getUserMedia = async (wanted) => {
    if (isUnplugged) throw new DOMException('Requested device not found', 'NotFoundError')
    const stream = await getUserMedia(wanted)
    tracks.push(...stream.getTracks())
    return stream
  }`

async function openPageWithDevices(cleanup: AsyncDisposableStack): Promise<Page> {
  const page = await openPage(await openBrowser(stack, 'When will I get married?', cleanup))
  await page.addInitScript({ content: devices })
  return page
}

/** As the system does: the track ends, and no other one is given. */
const unplug = (page: Page) =>
  page.evaluate(`isUnplugged = true; tracks.forEach((track) => track.dispatchEvent(new Event('ended')))`)

const plugIn = (page: Page) => page.evaluate('isUnplugged = false')

async function startCall(page: Page, phone: string, how: 'Just talk' | 'Hold to talk'): Promise<void> {
  await signIn(stack, page, phone)
  await tellBirth(page)
  await page.getByRole('button', { name: 'Call Acharya Vidya Iyer' }).click()
  await page.getByRole('radio', { name: how }).click()
  await page.getByRole('button', { name: 'Start the call' }).click()
  await page.getByRole('button', { name: 'Hang up' }).waitFor()
}

test('a caller whose microphone is unplugged reads it, and is heard again when one is there', async () => {
  await using cleanup = new AsyncDisposableStack()
  const page = await openPageWithDevices(cleanup)
  const events = watchEvents(page)
  await startCall(page, '+919811111121', 'Just talk')
  await page.getByRole('button', { name: 'Mute' }).waitFor()

  await unplug(page)
  await page.getByText('The microphone is not available.').waitFor()
  await events.sends('"call:mute"', '"muted":true', 'microphone_gone')
  await plugIn(page)
  await page.getByRole('button', { name: 'Try again' }).click()
  await events.sends('"call:mute"', '"muted":false')
  await page.getByRole('button', { name: 'Mute' }).waitFor()
  expect(await page.getByText('The microphone is not available.').count()).toBe(0)
})

test('a caller who holds to talk can tap instead, and cancel what was said', async () => {
  await using cleanup = new AsyncDisposableStack()
  const page = await openPageWithDevices(cleanup)
  const events = watchEvents(page)
  await startCall(page, '+919811111122', 'Hold to talk')

  await page.getByRole('button', { name: 'Hold to talk' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await events.sends('"call:cancel"')
  await page.getByRole('button', { name: 'Hold to talk' }).waitFor()
})

test('the stop button ends the answer and not the call, and says when there is nothing to stop', async () => {
  await using cleanup = new AsyncDisposableStack()
  const page = await openPageWithDevices(cleanup)
  const events = watchEvents(page)
  await startCall(page, '+919811111123', 'Hold to talk')

  await page.getByRole('status').filter({ hasText: 'Listening' }).waitFor()
  await page.getByRole('button', { name: 'Stop' }).click()
  await page.getByText('There is no answer to stop right now.').waitFor()
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByText('Please type your question first.').waitFor()
  await page.getByRole('textbox', { name: 'Your question' }).fill('When will I get married?')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByRole('status').filter({ hasText: 'Speaking' }).waitFor()
  expect(await page.getByText('There is no answer to stop right now.').count()).toBe(0)
  await page.getByRole('button', { name: 'Stop' }).click()
  await events.sends('"call:interrupt"')
  await page.getByText('interrupted', { exact: true }).waitFor()
  await page.getByRole('status').filter({ hasText: 'Listening' }).waitFor()
  await page.getByRole('button', { name: 'Hang up' }).waitFor()
})
