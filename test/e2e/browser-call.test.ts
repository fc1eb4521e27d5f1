import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { chromium, type Browser, type Page } from 'playwright-core'
import { bytesPerMs, callAudio } from '@astrovoice/contracts'
import { writeWav } from '@astrovoice/audio'
import { readInbox, readPcm16, speakQuestion } from '@astrovoice/dev-env/demo'
import { openForFile } from '@astrovoice/dev-env/opened'
import { findChromium, startStack, type Stack } from '@astrovoice/dev-env/stack'

const say = () => undefined
const opened = openForFile()
let stack: Stack
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'browser-'))
  opened.defer(() => rm(folder, { recursive: true }))
  stack = await opened.use(startStack({ say, onLog: say }))
})

/** A browser whose microphone plays the question once, after a silence in which the call is set up. */
async function openBrowser(question: string): Promise<Browser> {
  const spoken = await speakQuestion(stack.urls['realtime-local'], question)
  const silence = (ms: number) => new Uint8Array(ms * bytesPerMs)
  const samples = readPcm16(Buffer.concat([silence(2500), spoken, silence(3000)]))
  const path = join(folder, 'question.wav')
  await writeFile(path, writeWav({ samples, sampleRateHz: callAudio.sampleRateHz }))
  return chromium.launch({
    executablePath: await findChromium(say),
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-audio-capture=${path}%noloop`,
      '--autoplay-policy=no-user-gesture-required',
    ],
  })
}

/** Waits as long as the test may take, because a busy machine is slow. */
async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage()
  page.setDefaultTimeout(0)
  return page
}

async function signIn(page: Page, phone: string): Promise<void> {
  await page.getByLabel('Phone or email').fill(phone)
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await page.getByText(`We sent a code to ${phone}.`).waitFor()
  const [message] = await readInbox(stack.urls.api, phone)
  await page.getByLabel('Six-digit code').fill(message?.body.match(/\d{6}/)?.[0] ?? '')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

async function tellBirth(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Name' }).fill('Asha')
  await page.getByLabel('Date of birth').fill('1990-05-15')
  await page.getByRole('textbox', { name: 'Time of birth' }).fill('10:30')
  await page.getByLabel('Place of birth').fill('Pune')
  await page.getByRole('button', { name: 'Pune Maharashtra, IN' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
}

test('a caller signs in, calls an astrologer, asks aloud, and sees and hears the answer', async () => {
  await using cleanup = new AsyncDisposableStack()
  const browser = await openBrowser('When will I get married?')
  cleanup.defer(() => browser.close())
  const page = await openPage(browser)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })

  await page.goto(stack.urls.api)
  await signIn(page, '+919811111111')
  await tellBirth(page)
  await page.getByRole('button', { name: 'Call Acharya Vidya Iyer' }).click()
  await page.getByRole('button', { name: 'Start the call' }).click()

  const transcript = page.getByRole('log', { name: 'What was said' })
  await transcript.getByText(/married/i).waitFor()
  await transcript.getByText(/seventh house/).waitFor()
  // The answer comes out of the loudspeaker: time passes in it, and it is not silence.
  await page.locator('[data-played-ms]:not([data-output-level="0.000"])').waitFor()
  await expect(
    page.locator('[data-played-ms]').getAttribute('data-played-ms').then(Number),
  ).resolves.toBeGreaterThan(0)

  await page.getByRole('textbox', { name: 'Your question' }).fill('Show me my birth chart')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByRole('img', { name: /Birth chart of Asha/ }).waitFor()
  await page.getByRole('button', { name: 'Hang up' }).click()
  await page.getByText('Summary', { exact: true }).waitFor()
  expect(faults).toEqual([])
})

test('leaving the call screen hangs up', async () => {
  await using cleanup = new AsyncDisposableStack()
  const browser = await openBrowser('When will I get married?')
  cleanup.defer(() => browser.close())
  const page = await openPage(browser)
  const hasHungUp = new Promise<void>((resolve) => {
    page.on('websocket', (socket) => {
      socket.on('framesent', ({ payload }) => {
        if (payload.toString().includes('"call:end"')) socket.on('close', () => resolve())
      })
    })
  })

  await page.goto(stack.urls.api)
  await signIn(page, '+919822222222')
  await tellBirth(page)
  await page.getByRole('button', { name: 'Call Acharya Vidya Iyer' }).click()
  await page.getByRole('button', { name: 'Start the call' }).click()
  await page.getByRole('button', { name: 'Hang up' }).waitFor()
  await page.goBack()
  await page.getByRole('button', { name: 'Call Acharya Vidya Iyer' }).waitFor()
  await hasHungUp
})
