import { beforeAll, expect, test } from '@jest/globals'
import { chromium, type Browser } from 'playwright-core'
import { routes } from '@astrovoice/contracts'
import { openForFile } from '@astrovoice/dev-env/opened'
import { findChromium } from '@astrovoice/dev-env/stack'
import { startServices, type Services } from '../privacy/services.ts'
import { headless, say } from './app-in-browser.ts'

const opened = openForFile()
let services: Services
let browser: Browser
beforeAll(async () => {
  services = await opened.use(startServices(13))
  browser = await chromium.launch({ executablePath: await findChromium(say), args: [...headless] })
  opened.defer(() => browser.close())
})

test('the page of the REST interface lists every route, under its policy and from its own origin', async () => {
  const page = await browser.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', (error) => void faults.push(error.message))
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(services.url))
      faults.push(request.url())
  })
  await page.goto(`${services.url}/docs`)
  const operations = page.locator('.opblock')
  await operations.first().waitFor()
  expect(await operations.count()).toBeGreaterThanOrEqual(Object.keys(routes).length)
  await page.locator('#operations-charts-getChart button').first().click()
  await page.getByText('If-None-Match').first().waitFor()
  expect(faults).toEqual([])
})
