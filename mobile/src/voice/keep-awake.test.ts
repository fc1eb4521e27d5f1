import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { keepAwake } from './keep-awake.web.ts'

const globals = ['navigator', 'document'] as const
let before: (PropertyDescriptor | undefined)[]
beforeEach(() => void (before = globals.map((name) => Object.getOwnPropertyDescriptor(globalThis, name))))
afterEach(() =>
  globals.forEach((name, i) => {
    if (before[i]) Object.defineProperty(globalThis, name, before[i])
    else Reflect.deleteProperty(globalThis, name)
  }),
)

const settled = () => new Promise(setImmediate)

/** A page that the browser shows or hides. A hidden page loses its wake lock, as the specification says. */
function openPage({ wakeLocks = true } = {}) {
  let held = 0
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  const wakeLock = {
    async request() {
      held++
      return { release: async () => void held-- }
    },
  }
  const values = { navigator: wakeLocks ? { wakeLock } : {}, document: page }
  for (const name of globals) {
    Object.defineProperty(globalThis, name, { value: values[name], configurable: true, writable: true })
  }
  return {
    get held() {
      return held
    },
    show(isVisible: boolean) {
      page.visibilityState = isVisible ? 'visible' : 'hidden'
      if (!isVisible) held = 0
      page.dispatchEvent(new Event('visibilitychange'))
    },
  }
}

test('the screen stays on until the call ends', async () => {
  const page = openPage()
  const stop = keepAwake()
  await settled()
  expect(page.held).toBe(1)
  stop()
  await settled()
  expect(page.held).toBe(0)
})

test('the screen stays on again after the page was hidden', async () => {
  const page = openPage()
  const stop = keepAwake()
  await settled()
  page.show(false)
  page.show(true)
  await settled()
  expect(page.held).toBe(1)
  stop()
})

test('a call that ends while the lock is asked for holds none', async () => {
  const page = openPage()
  keepAwake()()
  await settled()
  expect(page.held).toBe(0)
})

test('a browser without wake locks holds none', () => {
  openPage({ wakeLocks: false })
  expect(keepAwake()).not.toThrow()
})
