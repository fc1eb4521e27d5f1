import { beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { buildEndedCall } from '@astrovoice/core/testing'
import { createConversations, openDatabase, type Database } from '@astrovoice/platform/postgres'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startStack, type Stack } from '@astrovoice/dev-env/stack'
import { fillSignIn, openBrowser, openPage, say, signIn, tellBirth } from './app-in-browser.ts'

const opened = openForFile()
let stack: Stack
let prisma: Database['prisma']
beforeAll(async () => {
  stack = await opened.use(startStack({ say, onLog: say }))
  const database = openDatabase(stack.databaseUrl)
  opened.defer(() => database.close())
  prisma = database.prisma
})

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Stores two calls of one talk of the caller with this phone, an hour apart. */
async function storeTalk(phone: string) {
  const { id } = await prisma.user.findUniqueOrThrow({ where: { phone } })
  const userId = id as ReturnType<typeof buildEndedCall>['userId']
  const first = buildEndedCall({ userId, question: 'Where is my Moon?' })
  const { conversationId, startedAtMs } = first
  const later = {
    userId,
    conversationId,
    startedAtMs: startedAtMs + 3_600_000,
    question: 'When will I marry?',
  }
  for (const call of [first, buildEndedCall(later)]) await createConversations(prisma).storeCall(call)
  return conversationId
}

test('a call and then the whole talk are deleted after a question', async () => {
  await using cleanup = new AsyncDisposableStack()
  const page = await openPage(await openBrowser(stack, 'When will I get married?', cleanup))
  const phone = '+919811111171'
  await signIn(stack, page, phone)
  await tellBirth(page)
  await page.getByRole('tab', { name: 'Births' }).waitFor()
  const conversationId = await storeTalk(phone)
  await page.goto(`${stack.urls.api}/conversations/${conversationId}`)
  await page.getByText('When will I marry?').waitFor()
  await page.getByText('Where is my Moon?').waitFor()
  await page
    .getByRole('button', { name: /^Delete this call:/ })
    .first()
    .click()
  await button(page, 'Keep').click()
  expect(await prisma.call.count({ where: { conversationId } })).toBe(2)
  await page
    .getByRole('button', { name: /^Delete this call:/ })
    .first()
    .click()
  await button(page, 'Delete').click()
  await page.getByText('When will I marry?').waitFor({ state: 'detached' })
  await page.getByText('Where is my Moon?').waitFor()
  await button(page, 'Delete this talk').click()
  await button(page, 'Delete').click()
  // The page was opened by its address, so the first tab is behind it.
  await page.getByRole('tab', { name: 'Talks' }).click()
  await page.getByText('No talks yet.').waitFor()
  expect(await prisma.conversation.count({ where: { id: conversationId } })).toBe(0)
})

test('the address for deletion explains without a sign-in, leads to it, and ends with a receipt', async () => {
  await using cleanup = new AsyncDisposableStack()
  const page = await openPage(await openBrowser(stack, 'When will I get married?', cleanup))
  const phone = '+919811111172'
  await page.goto(`${stack.urls.api}/delete-account`)
  await page.getByText('What is deleted').waitFor()
  await page.getByText('What stays for a while').waitFor()
  await button(page, 'Sign in to delete').click()
  await fillSignIn(stack, page, phone)
  const field = page.getByLabel('Type DELETE to confirm')
  await field.fill('no')
  await button(page, 'Delete everything').click()
  await page.getByText('Please type DELETE.').waitFor()
  await field.fill('delete')
  await button(page, 'Delete everything').click()
  await button(page, 'Delete').click()
  await page.getByText('Your account is deleted.').waitFor()
  const receipt = (await page.getByText('Receipt: ').textContent()) ?? ''
  const reply = await fetch(`${stack.urls.api}/v1/erasures/${receipt.replace('Receipt: ', '')}`)
  expect(await reply.json()).toMatchObject({ state: 'done' })
  expect(await prisma.user.count({ where: { phone } })).toBe(0)
  await page.goto(stack.urls.api)
  await button(page, 'Send me a code').waitFor()
})
