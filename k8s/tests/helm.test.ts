import { expect, test } from '@jest/globals'
import { helmMajors, helmSources, runHelm } from '../src/helm/helm.ts'
import { chartFolder } from './render.ts'

test.each(helmMajors)(
  'Helm %i is the same version on every machine: packed for x64, or built from its module',
  async (major) => {
    const version = (await runHelm(major, 'version', '--short')).split('+')[0]
    expect(helmSources[major].module.split('@')[1]).toBe(version)
  },
)

test.each(helmMajors)('helm %i lint has no finding in the chart', async (major) => {
  expect(await runHelm(major, 'lint', '--strict', chartFolder)).toContain('0 chart(s) failed')
})

const least = [
  '--set',
  'config.awsRegion=ap-south-1,config.grievance.email=grievance@example.com,files.s3.bucket=astrovoice-audio',
  '--set',
  'config.identity.userPoolId=ap-south-1_Example01,config.identity.clientId=4exampleclient0example',
]

/** The notes that Helm prints after an installation; Helm 4 prints them without a cluster. */
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

test('without a host name, the notes say how to reach the services from this machine', async () => {
  expect(await readNotes(...least)).toContain('kubectl -n calls port-forward svc/voice-gateway 8081:8080')
})

test('with a load balancer, the notes say where callers reach the services and how rollouts wait for it', async () => {
  const notes = await readNotes('--values', `${chartFolder}/examples/eks-production.yaml`)
  expect(notes).toContain('https://calls.example.com')
  expect(notes).toContain('kubectl label namespace calls elbv2.k8s.aws/pod-readiness-gate-inject=enabled')
})

test('with the stand-in for the model, the notes say how to hold a call', async () => {
  const notes = await readNotes('--values', `${chartFolder}/examples/kind.yaml`)
  expect(notes).toContain('helm test voice -n calls --logs')
})

test('while messages are off, the notes say what does not work', async () => {
  const ownCodes = ['--set', 'standIns=allowed,config.identity.issuer=local']
  expect(await readNotes(...least, ...ownCodes)).toContain('Messages are off: no sign-in code can be sent')
  expect(await readNotes(...least)).not.toContain('Messages are off')
  const onKind = await readNotes('--values', `${chartFolder}/examples/kind.yaml`)
  expect(onKind).not.toContain('Messages are off')
})
