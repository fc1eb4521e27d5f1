import { expect, test } from '@jest/globals'
import { helmMajors, runHelm } from '../src/helm/helm.ts'
import { chartFolder } from './render.ts'

test.each(helmMajors)('helm %i lint has nothing against the chart', async (major) => {
  expect(await runHelm(major, 'lint', '--strict', chartFolder)).toContain('0 chart(s) failed')
})

const least = ['--set', 'config.awsRegion=ap-south-1,files.s3.bucket=astrovoice-audio']

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
  expect(await readNotes(...least)).toContain('kubectl -n calls port-forward svc/voice-gateway 8081:8080')
})

test('after one with a load balancer it is said where callers reach it, and what makes rollouts wait', async () => {
  const notes = await readNotes('--values', `${chartFolder}/examples/eks-production.yaml`)
  expect(notes).toContain('https://calls.example.com')
  expect(notes).toContain('kubectl label namespace calls elbv2.k8s.aws/pod-readiness-gate-inject=enabled')
})

test('after one with the stand-in it is said how to hold a call', async () => {
  const notes = await readNotes('--values', `${chartFolder}/examples/kind.yaml`)
  expect(notes).toContain('helm test voice -n calls --logs')
})

test('while messages are off, the notes say what that takes away', async () => {
  expect(await readNotes(...least)).toContain('Messages are off: no sign-in code can be sent')
  const onKind = await readNotes('--values', `${chartFolder}/examples/kind.yaml`)
  expect(onKind).not.toContain('Messages are off')
})
