import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Queue, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { beforeAll, expect, test } from '@jest/globals'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { ItemId, LineReportId } from '@astrovoice/contracts'
import { adminActions, type AdminAction } from '@astrovoice/contracts/admin'
import { queuePrefix } from '@astrovoice/contracts/operations'
import { buildEndedCall } from '@astrovoice/core/testing'
import {
  createConversations,
  createDeadLetters,
  createLineReports,
  createUsers,
} from '@astrovoice/platform/postgres'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startAdminUnderTest, type AdminUnderTest } from '../admin-under-test.ts'
import { openPage, signIn } from './admin-in-browser.ts'

const opened = openForFile()
let admin: AdminUnderTest
let page: Page
let axe: string
beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  admin = await opened.use(startAdminUnderTest())
  const cleanup = await opened.use(new AsyncDisposableStack())
  page = await openPage(admin, cleanup)
  await signIn(admin, page)
})

const phone = '+919800000071'
const section = async (name: string) => {
  await page.goto('/')
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click()
}
const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
const says = (words: string) => page.getByText(words).first().waitFor()

/** What axe finds serious or critical on the page, with where. */
async function findBarriers(): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, { resultTypes: ['violations'] })`)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${page.url()}: ${id} at ${target.join(' ')}`))
}

test('an editor adds an astrologer, completes and publishes it, changes and retires it', async () => {
  await section('Astrologers')
  await page.getByRole('link', { name: 'Add an astrologer' }).click()
  await page.getByLabel('Id', { exact: true }).fill('asha-rao')
  for (const language of ['English', 'Hindi', 'Hinglish']) {
    await page.getByLabel(`Name in ${language}`).fill(language === 'Hindi' ? 'आशा राव' : 'Asha Rao')
    await page.getByLabel(`Tagline in ${language}`).fill('Charts <in> plain & simple words')
  }
  await page.getByRole('group', { name: 'Specialities' }).getByLabel('tarot').check()
  await page.getByRole('group', { name: 'Speaks' }).getByLabel('hi', { exact: true }).check()
  await page.getByLabel('Manner').fill('Speaks slowly.')
  await page.getByLabel('Speaks of themselves as').selectOption('man')
  await page.getByLabel('School').selectOption('kp')
  await page.getByLabel('Phrasing').selectOption('banker')
  await page.getByLabel('First evidence').selectOption('dasha')
  await page.getByRole('group', { name: 'Tools' }).getByLabel('draw_tarot').uncheck()
  await page.getByLabel('Price in paise a minute').fill('1700')
  expect(await findBarriers()).toEqual([])
  await press('Save as a draft')
  await says('The draft is saved.')
  await press('Publish')
  await says('tarot: none of its tools is offered (draw_tarot)')
  await page.goBack()
  await page.getByRole('group', { name: 'Tools' }).getByLabel('draw_tarot').check()
  await page.getByLabel('Voice').selectOption('sage')
  await press('Save')
  await says('The change is saved.')
  await press('Publish')
  await says('Callers see the astrologer now.')
  const stored = await admin.database.prisma.astrologer.findUniqueOrThrow({ where: { id: 'asha-rao' } })
  expect(stored).toMatchObject({
    name: 'Asha Rao',
    tagline: 'Charts <in> plain & simple words',
    translations: { hi: { name: 'आशा राव' } },
    languages: ['hi'],
    voice: 'sage',
    gender: 'man',
    school: 'kp',
    phrasing: 'banker',
    style: { leads: 'dasha', sentences: 'long', terms: 'named', order: 'reason_first' },
    state: 'published',
    withheldTools: [],
  })
  await press('Retire')
  await says('The astrologer takes no new calls.')
  expect(await findBarriers()).toEqual([])
  await section('Astrologers')
  await page.getByRole('row', { name: /Asha Rao retired/ }).waitFor()
})

test('a form that somebody else was faster with changes nothing', async () => {
  await page.goto('/astrologers/dr-meera')
  await admin.database.prisma.astrologer.update({
    where: { id: 'dr-meera' },
    data: { voice: 'echo', revision: { increment: 1 } },
  })
  await page.getByLabel('Voice').selectOption('ash')
  await press('Save')
  await says('Somebody else has changed this since the page was opened.')
  const { voice } = await admin.database.prisma.astrologer.findUniqueOrThrow({ where: { id: 'dr-meera' } })
  expect(voice).toBe('echo')
})

test('an editor changes a text in three languages, and takes the release’s again', async () => {
  await section('Texts')
  await says('ai_provider')
  expect(await findBarriers()).toEqual([])
  await page.getByRole('link', { name: 'callsPaused' }).click()
  await page.getByLabel('English', { exact: true }).fill('Back at six.')
  await page.getByLabel('Hindi', { exact: true }).fill('छह बजे वापस।')
  await page.getByLabel('Hinglish', { exact: true }).fill('Chhah baje wapas.')
  await press('Save')
  await says('The text is saved.')
  expect(
    await admin.database.prisma.operatorText.findMany({ select: { language: true, text: true } }),
  ).toEqual(expect.arrayContaining([{ language: 'hi', text: 'छह बजे वापस।' }]))
  await press('Take the text of the release')
  await says('The text is that of the release again.')
  expect(await admin.database.prisma.operatorText.count()).toBe(0)
})

test('an operator turns a flag off, and on for a share of callers', async () => {
  await section('Flags')
  await page.getByLabel('On', { exact: true }).uncheck()
  await press('Save')
  await says('The flag is saved.')
  await says('It is off.')
  await page.getByLabel('On', { exact: true }).check()
  await page.getByLabel('Share of callers in percent').fill('25')
  await press('Save')
  await says('It is on for 25 % of callers.')
  expect(await findBarriers()).toEqual([])
})

test('an operator replays dead letters that can be read, and discards one', async () => {
  const letters = createDeadLetters(admin.database.prisma)
  const letter = {
    queue: 'tts' as const,
    jobName: 'speakSummary',
    reason: 'SpeechFailed',
    failedAtMs: Date.now(),
  }
  const callId = '0f7d9a52-34b1-4d62-8f7e-5a1b2c3d4e5f'
  await letters.record({ ...letter, payload: { callId } })
  await letters.record({ ...letter, payload: { callId: 'none' }, failedAtMs: Date.now() + 1000 })
  await section('Dead letters')
  await page.getByRole('row', { name: /tts speakSummary SpeechFailed 2/ }).waitFor()
  expect(await findBarriers()).toEqual([])
  await page.getByRole('link', { name: 'SpeechFailed' }).click()
  expect(await findBarriers()).toEqual([])
  await press('Replay')
  await says('1 are back in their queue.')
  await says('payload does not fit')
  await page.getByRole('link', { name: 'Back to the dead letters' }).click()
  await page.getByRole('link', { name: 'SpeechFailed' }).click()
  await press('Discard for good')
  await says('No job has failed for good.')
  const redis = new Redis(admin.redisUrl, { maxRetriesPerRequest: null })
  const queue = new Queue('tts', { connection: redis, prefix: queuePrefix })
  expect(await queue.getJob(`speakSummary-${callId}`)).toMatchObject({ data: { callId } })
  await queue.close()
  redis.disconnect()
})

test('an operator retries a failed job of a queue in Bull Board', async () => {
  const connection = new Redis(admin.redisUrl, { maxRetriesPerRequest: null })
  const queue = new Queue('analytics', { connection, prefix: queuePrefix })
  const failing = new Worker(
    'analytics',
    async () => {
      throw new Error('the sink is away')
    },
    { connection, prefix: queuePrefix },
  )
  const failed = new Promise((resolve) => failing.once('failed', resolve))
  const job = await queue.add('recordEvent', { figures: 7 }, { jobId: 'recordEvent-e2e' })
  await failed
  await failing.close()
  await section('Queues')
  await page.goto('/queues/queue/analytics?status=failed')
  await says('the sink is away')
  const retried = page.waitForResponse((response) => response.url().includes('/retry'))
  await press('Retry all')
  await press('Confirm')
  expect((await retried).ok()).toBe(true)
  expect(await job.getState()).toBe('waiting')
  await queue.close()
  connection.disconnect()
})

test('support decides about a line that a caller reported, and the caller reads the reply', async () => {
  const { id: userId } = await createUsers(admin.database.prisma).findOrCreate('+919800000072')
  const call = buildEndedCall({ userId })
  await createConversations(admin.database.prisma).storeCall(call)
  const reports = createLineReports(admin.database.prisma)
  const nowMs = Date.now()
  await reports.add({
    id: LineReportId.parse(randomUUID()),
    userId,
    conversationId: call.conversationId,
    itemId: ItemId.parse('a'),
    astrologerId: call.astrologerId,
    line: 'You must pay for a ritual.',
    reason: 'money',
    note: null,
    reportedAtMs: nowMs,
    dueAtMs: nowMs + 72 * 3_600_000,
    decided: null,
  })
  await section('Reports')
  await says('You must pay for a ritual.')
  expect(await findBarriers()).toEqual([])
  await page.getByLabel('Decision').selectOption('upheld')
  await page.getByLabel('Reply to the caller').fill('That should not have been said.')
  await press('Decide')
  await says('The decision is saved.')
  await says('No report waits.')
  expect(await reports.list(userId)).toMatchObject([
    { decided: { decision: 'upheld', reply: 'That should not have been said.' } },
  ])
})

test('support looks a caller up and sees no phone in full, no name and no word', async () => {
  const { id: userId } = await createUsers(admin.database.prisma).findOrCreate(phone)
  await createConversations(admin.database.prisma).storeCall(
    buildEndedCall({ userId, question: 'Will my secret come out?' }),
  )
  await section('Callers')
  expect(await findBarriers()).toEqual([])
  await page.getByLabel('Phone, email or id').fill(phone)
  await press('Find')
  await says('+91•••••••071')
  await says('acharya-vidya')
  expect(page.url()).not.toContain('9800000071')
  const shown = await page.content()
  for (const secret of ['9800000071', 'secret', 'Moon']) expect(shown).not.toContain(secret)
  expect(await findBarriers()).toEqual([])
})

test('the audit log shows each action that was done, and by whom', async () => {
  await section('Audit log')
  expect(await findBarriers()).toEqual([])
  const lines = await admin.database.prisma.auditEntry.findMany({ where: { outcome: 'done' } })
  expect([...new Set(lines.map(({ action }) => action))].sort()).toEqual(Object.keys(adminActions).sort())
  const owner = await admin.database.prisma.user.findUniqueOrThrow({ where: { email: 'owner@example.org' } })
  expect(new Set(lines.map(({ actorId }) => actorId))).toEqual(new Set([owner.id]))
  for (const action of Object.keys(adminActions) as AdminAction[]) {
    await page.getByLabel('Action').selectOption(action)
    await press('Show')
    await page.getByRole('cell', { name: action, exact: true }).first().waitFor()
  }
  const caller = await admin.database.prisma.user.findUniqueOrThrow({ where: { phone } })
  const looks = lines.filter(({ subjectId }) => subjectId === caller.id)
  expect(looks.map(({ action }) => action).sort()).toEqual(['caller_looked_up', 'caller_viewed'])
})
