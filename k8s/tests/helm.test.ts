import { expect, test } from '@jest/globals'
import { helmMajors, runHelm } from '../src/helm/helm.ts'
import { chartFolder } from './render.ts'

test.each(helmMajors)('helm %i lint has nothing against the chart', async (major) => {
  expect(await runHelm(major, 'lint', '--strict', chartFolder)).toContain('0 chart(s) failed')
})

/** What the user is told after an installation; Helm 4 says it without a cluster. */
async function readNotes(...flags: string[]): Promise<string> {
  const said = await runHelm(
    4,
    'install',
    'voice',
    chartFolder,
    '--namespace',
    'calls',
    '--dry-run=client',
    ...flags,
  )
  return said.slice(said.indexOf('NOTES:'))
}

test('after an installation without a host name it is said how to reach it from here', async () => {
  expect(await readNotes()).toContain('kubectl -n calls port-forward svc/voice-gateway 8081:8080')
})

test('after one with a load balancer it is said where callers reach it, and what makes rollouts wait', async () => {
  const notes = await readNotes('--values', `${chartFolder}/examples/eks-production.yaml`)
  expect(notes).toContain('https://calls.example.com')
  expect(notes).toContain('kubectl label namespace calls elbv2.k8s.aws/pod-readiness-gate-inject=enabled')
})

test('after one with the stand-in it is said how to hold a call', async () => {
  expect(await readNotes('--set', 'realtimeLocal.enabled=true')).toContain('helm test voice -n calls --logs')
})
