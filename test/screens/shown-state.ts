import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import type { Language } from '@astrovoice/contracts'
import type { Stack } from '@astrovoice/dev-env/stack'

/** A state of the app that is in sight until the next one is asked for. */
export interface ShownState {
  readonly name: string
  /** A variant of a screen that another state shows as a whole. */
  readonly isMinor: boolean
}

export const major = (name: string): ShownState => ({ name, isMinor: false })
export const minor = (name: string): ShownState => ({ name, isMinor: true })

export interface Walk {
  readonly page: Page
  readonly stack: Stack
  readonly language: Language
  /** Nobody has signed in with it. */
  readonly phone: string
}

/** What this walk reads of the page's globals; tests are type-checked without a page. */
interface PageGlobals {
  readonly document: {
    querySelectorAll(
      selector: string,
    ): Iterable<{ checkVisibility(): boolean; getAttribute(name: string): string | null }>
  }
}

// These are functions: the policy of the page forbids it to make code of a text.
const noneIsBusy = () => {
  const { document } = globalThis as unknown as PageGlobals
  return ![...document.querySelectorAll('[role=progressbar]')].some((busy) => busy.checkVisibility())
}
/** Whether the glow of the sky has this colour. */
const isSkyOf = (dusk: string) => {
  const { document } = globalThis as unknown as PageGlobals
  const [stop] = document.querySelectorAll('#dusk stop')
  return stop?.getAttribute('stop-color')?.toLowerCase() === dusk.toLowerCase()
}

type Scheme = 'dark' | 'light'
const { palettes } = (await import(resolve(import.meta.dirname, '../../mobile/src/design/palette.ts'))) as {
  palettes: Readonly<Record<Scheme, { readonly dusk: string }>>
}

/** Resolves when the page shows a scheme as a whole. */
export async function showsScheme(page: Page, colorScheme: Scheme): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.waitForFunction(isSkyOf, palettes[colorScheme].dusk)
  await isPainted(page)
}

/** Resolves after two frames: one lays out, one paints. */
export const isPainted = (page: Page): Promise<unknown> =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))')

/** Resolves when the shown screen has its title and waits for nothing. */
export async function isLoaded(page: Page): Promise<void> {
  await page.locator('h1:visible').first().waitFor()
  await page.waitForFunction(noneIsBusy)
  await page.evaluate('document.fonts.ready.then(() => undefined)')
}
