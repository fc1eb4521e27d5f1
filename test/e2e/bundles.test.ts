import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { bundles, type BundleName } from '@astrovoice/images/bundles'
import { runProgram } from '@astrovoice/k8s/local'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startBundledServices, type BundledServices } from './bundled-services.ts'

const names = Object.keys(bundles) as BundleName[]
const checkout = resolve(import.meta.dirname, '../..')
let images: string
let running: BundledServices
const opened = openForFile()

beforeAll(async () => {
  images = await mkdtemp(join(tmpdir(), 'images-'))
  opened.defer(() => rm(images, { recursive: true, force: true }))
  await runProgram('node', [join(checkout, 'k8s/images/bin/bundle.ts'), images, ...names], {
    folder: checkout,
  })
  running = await opened.use(startBundledServices(images))
})

interface Sbom {
  readonly components: readonly {
    readonly name: string
    readonly licenses?: readonly { license?: { id?: string } }[]
  }[]
}

const readSbom = async (name: BundleName) =>
  JSON.parse(await readFile(join(images, name, 'sbom.cdx.json'), 'utf8')) as Sbom

test('the bundled services, outside the checkout, hold a call that the bundled caller places', async () => {
  const { api, gateway, 'realtime-local': speech } = running.urls
  const places = ['--api', api, '--gateway', gateway, '--speech', speech]
  const printed = await runProgram('node', [join(images, 'caller/dist/main.js'), ...places], {
    folder: images,
  })
  const call = JSON.parse(printed) as Record<string, unknown>
  expect(call).toMatchObject({ heard: 'When will I get married' })
  expect(call['audioSeconds']).toBeGreaterThan(3)
})

test('bundles leave “using” to Node: lowered, it throws an error of one round of a loop in the next', async () => {
  const program = await readFile(join(images, 'caller/dist/hold-calls.js'), 'utf8')
  expect(program).toContain('await using ')
})

test('eSpeak, which is under the GPL, is in the image of realtime-local and in no other', async () => {
  const sboms = await Promise.all(names.map(readSbom))
  const underGpl = names.filter((_, i) =>
    sboms[i]?.components.some(({ licenses }) =>
      licenses?.some(({ license }) => license?.id?.includes('GPL')),
    ),
  )
  expect(underGpl).toEqual(['realtime-local'])
})

test('no image holds a native engine of Prisma', async () => {
  const packages = (await Promise.all(names.map(readSbom))).flatMap(({ components }) =>
    components.map(({ name }) => name),
  )
  expect(packages).toContain('@prisma/client')
  expect(packages.filter((name) => /^@prisma\/(engines|fetch-engine)$/.test(name))).toEqual([])
})
