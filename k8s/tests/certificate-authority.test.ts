import { expect, test } from '@jest/globals'
import { synthesize } from '../src/synthesize.ts'
import { containersOf, kindOf, podOf } from './objects.ts'
import { minValues } from './topologies.ts'

/** With every kind of pod. */
const everything = { ...minValues, standIns: 'allowed', realtimeLocal: { enabled: true } }
const trusting = {
  ...everything,
  certificateAuthority: { configMap: 'own-authorities', key: 'bundle.pem' },
}
const withPods = (values: object) =>
  synthesize(values).filter((object) => ['Deployment', 'Job', 'Pod'].includes(kindOf(object)))

test('every pod trusts the authority: the services, the migration, the seed and the call test', () => {
  const objects = withPods(trusting)
  expect(new Set(objects.map(kindOf))).toEqual(new Set(['Deployment', 'Job', 'Pod']))
  for (const object of objects) {
    expect(JSON.parse(JSON.stringify(podOf(object).volumes))).toContainEqual({
      name: 'certificate-authority',
      configMap: { name: 'own-authorities', items: [{ key: 'bundle.pem', path: 'ca.crt' }] },
    })
    for (const { env, volumeMounts } of containersOf(object)) {
      const [mount] = (volumeMounts ?? []).filter(({ name }) => name === 'certificate-authority')
      const variable = env?.find(({ name }) => name === 'NODE_EXTRA_CA_CERTS')
      expect(variable?.value).toBe(`${mount?.mountPath}/ca.crt`)
    }
  }
})

test('without an authority the images keep the authorities that they trust by themselves', () => {
  const objects = withPods(everything)
  expect(JSON.stringify(objects)).not.toMatch(/NODE_EXTRA_CA_CERTS|certificate-authority/)
})
