import { expect, test } from '@jest/globals'
import { App, Chart } from 'cdk8s'
import { k8s } from 'cdk8s-plus-27'
import { synthesize } from '../synthesize.ts'
import { addManifest, collectManifests, findLostFields, type LaterFields } from './manifest.ts'
import { readPlainly } from './plain-reading.ts'
import { MarkBook } from './reading.ts'

const reading = readPlainly({ values: {}, release: { name: 'r', namespace: 'n' } }, new MarkBook())
const makeChart = () => new Chart(new App(), 'chart')

/** A wait before SIGTERM, which Kubernetes has since 1.29 and cdk8s-plus lacks. */
const sleep = { preStop: { sleep: { seconds: 10 } } }

const addPod = (chart: Chart, lifecycle: object, later?: LaterFields) =>
  addManifest(
    reading,
    [chart, 'pod'],
    k8s.KubePod,
    { metadata: { name: 'pod' }, spec: { containers: [{ name: 'main', lifecycle }] } },
    later,
  )

test('a field that the library drops is an error that names it', () => {
  const chart = makeChart()
  addPod(chart, sleep)
  expect(() => collectManifests(chart)).toThrow('/spec/containers/0/lifecycle/preStop/sleep')
})

test('a later field is set after the library', () => {
  const chart = makeChart()
  addPod(chart, {}, { '/spec/containers/0/lifecycle': sleep })
  expect(collectManifests(chart)[0]?.json).toHaveProperty('spec.containers.0.lifecycle', sleep)
})

test('a later field needs its parent in the object', () => {
  const chart = makeChart()
  addPod(chart, {}, { '/spec/nowhere/lifecycle': sleep })
  expect(() => collectManifests(chart)).toThrow('There is no nowhere on the way to /spec/nowhere/lifecycle')
})

test('every kind of loss is found', () => {
  const given = { kept: 1, changed: 1, gone: { deep: [{ a: 1 }] }, empty: {}, undefined }
  expect(findLostFields(given, { kept: 1, changed: 2 })).toEqual(['/changed', '/gone'])
  expect(findLostFields([{ a: 1 }, { b: 2 }], [{ a: 1 }])).toEqual(['/1'])
})

test('the waits before SIGTERM survive in the gateway and the API', () => {
  const waiting = synthesize({
    config: {
      awsRegion: 'ap-south-1',
      grievance: { email: 'grievance@example.org' },
      identity: { userPoolId: 'ap-south-1_Example01', clientId: '4exampleclient0example' },
    },
    files: { s3: { bucket: 'audio' } },
  }).filter((object) => JSON.stringify(object).includes('"preStop":{"sleep":{"seconds":10}}'))
  expect(waiting.map(({ metadata }) => (metadata as { name: string }).name)).toEqual([
    'astrovoice-api',
    'astrovoice-gateway',
  ])
})
