import { expect, test } from '@jest/globals'
import { synthesize, type KubernetesObject } from '../src/synthesize.ts'
import { kindOf, nameOf } from './objects.ts'
import { allOptions, minValues, production } from './topologies.ts'

const admin = (values: object) => synthesize(values).filter((object) => nameOf(object) === 'astrovoice-admin')
const find = (objects: KubernetesObject[], kind: string) => objects.find((object) => kindOf(object) === kind)
const enabled = { enabled: true, url: 'https://admin.example.com', clientId: '6exampleclient0example' }

const annotationsOf = (object: KubernetesObject) =>
  (object as { metadata: { annotations?: Record<string, string> } }).metadata.annotations ?? {}

interface Policy {
  readonly spec: {
    readonly ingress?: unknown
    readonly egress: { readonly ports: { readonly port: number }[] }[]
  }
}
const policyOf = (values: object) => find(admin(values), 'NetworkPolicy') as unknown as Policy

test('there is no admin unless it is enabled', () => {
  expect(admin(minValues)).toEqual([])
})

test('without a host nothing leads to the admin from a network: operators forward its port', () => {
  const objects = admin({ ...production, admin: enabled })
  expect(objects.map(kindOf)).not.toContain('Ingress')
  expect(find(objects, 'Service')).toMatchObject({ spec: { type: 'ClusterIP' } })
  expect(policyOf({ ...minValues, admin: enabled }).spec.ingress).toBeUndefined()
})

test('with a host it has an internal load balancer of its own, which no public Ingress shares', () => {
  const ingresses = synthesize(production).filter((object) => kindOf(object) === 'Ingress')
  const groups = new Map(
    ingresses.map((object) => [
      nameOf(object),
      annotationsOf(object)['alb.ingress.kubernetes.io/group.name'],
    ]),
  )
  expect(groups.get('astrovoice-admin')).not.toBe(groups.get('astrovoice-api'))
  const own = find(admin(production), 'Ingress')!
  expect(annotationsOf(own)['alb.ingress.kubernetes.io/scheme']).toBe('internal')
  expect(own).toMatchObject({ spec: { rules: [{ host: 'admin.example.com' }] } })
  // The web ACL and other annotations are those of the public Ingresses.
  expect(annotationsOf(own)).not.toHaveProperty(['alb.ingress.kubernetes.io/wafv2-acl-arn'])
})

test('only operators and readers of metrics reach it, and it reaches the stores and Cognito alone', () => {
  const { ingress, egress } = policyOf(allOptions).spec
  expect(ingress).toMatchObject([
    { from: [{ ipBlock: { cidr: '10.0.64.0/18' } }], ports: [{ port: 8080 }] },
    { ports: [{ port: 9090 }] },
  ])
  expect(egress.flatMap(({ ports }) => ports.map(({ port }) => port))).toEqual([53, 53, 5432, 6379, 443])
})
