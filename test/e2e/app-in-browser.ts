import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { bytesPerMs, callAudio } from '@astrovoice/contracts'
import { writeWav } from '@astrovoice/audio'
import { readInbox, readPcm16, speakQuestion } from '@astrovoice/dev-env/demo'
import { findChromium, type Stack } from '@astrovoice/dev-env/stack'

export const say = () => undefined

/** How Chromium runs without a window and asks nothing of the network by itself. */
export const headless = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** A browser whose microphone plays the question once, after a silence in which the call is set up. */
export async function openBrowser(
  stack: Stack,
  question: string,
  cleanup: AsyncDisposableStack,
): Promise<Browser> {
  const folder = await mkdtemp(join(tmpdir(), 'browser-'))
  cleanup.defer(() => rm(folder, { recursive: true }))
  const spoken = await speakQuestion(stack.urls['realtime-local'], question)
  const silence = (ms: number) => new Uint8Array(ms * bytesPerMs)
  const samples = readPcm16(Buffer.concat([silence(2500), spoken, silence(3000)]))
  const path = join(folder, 'question.wav')
  await writeFile(path, writeWav({ samples, sampleRateHz: callAudio.sampleRateHz }))
  const browser = await chromium.launch({
    executablePath: await findChromium(say),
    args: [
      ...headless,
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-audio-capture=${path}%noloop`,
      '--autoplay-policy=no-user-gesture-required',
    ],
  })
  cleanup.defer(() => browser.close())
  return browser
}

/** A step may take two minutes, because a busy machine is slow; then it fails and names itself. */
export async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage()
  page.setDefaultTimeout(120_000)
  return page
}

/** Signs a new caller in, who agrees to everything. */
export async function signIn(stack: Stack, page: Page, phone: string): Promise<void> {
  await page.goto(stack.urls.api)
  await fillSignIn(stack, page, phone)
  await agreeToAll(page)
}

/** Answers every notice of the welcome page; none is answered before. */
export async function agreeToAll(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Before you begin' }).waitFor()
  const age = page.getByRole('radiogroup', { name: 'Are you 18 or older?' })
  await age.getByRole('radio', { name: 'Yes' }).click()
  const agreements = page.getByRole('radio', { name: 'I agree' })
  // The notices come from the API.
  await agreements.first().waitFor()
  for (const agree of await agreements.all()) await agree.click()
  await page.getByRole('button', { name: 'Continue' }).click()
}

/** Signs in on the page that is open. */
export async function fillSignIn(stack: Stack, page: Page, phone: string): Promise<void> {
  await page.getByLabel('Phone or email').fill(phone)
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await page.getByText(`We sent a code to ${phone}.`).waitFor()
  const [message] = await readInbox(stack.urls.api, phone)
  await page.getByLabel('Code from the message').fill(message?.body.match(/\d{6}/)?.[0] ?? '')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

export async function tellBirth(page: Page, name = 'Asha'): Promise<void> {
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.getByLabel('Date of birth').fill('1990-05-15')
  await page.getByRole('textbox', { name: 'Time of birth' }).fill('10:30')
  await page.getByLabel('Place of birth').fill('Pune')
  await page.getByRole('option', { name: 'Pune Maharashtra, IN' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
}

/** The events that a page sends on its socket, as they come. */
export function watchEvents(page: Page) {
  const sent: string[] = []
  const waiting = new Set<() => void>()
  page.on('websocket', (socket) => {
    socket.on('framesent', ({ payload }) => {
      sent.push(payload.toString())
      waiting.forEach((look) => look())
    })
  })
  return {
    /** Resolves when an event with all these parts has been sent. */
    sends: (...parts: readonly string[]) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (!sent.some((payload) => parts.every((part) => payload.includes(part)))) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
      }),
  }
}
