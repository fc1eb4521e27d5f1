import { CfnNamedQuery, CfnWorkGroup } from 'aws-cdk-lib/aws-athena'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import { glueDatabaseName } from './event-table.ts'
import { prefixes } from './prefixes.ts'
import { savedQueries } from './saved-queries.ts'

/** A query may read a gigabyte, half a cent; more is a mistake in the query. */
const largestScanBytes = 1024 ** 3

export function createWorkgroup(stack: AstroVoiceStack, key: IKey): CfnWorkGroup {
  const workgroup = new CfnWorkGroup(stack, 'Workgroup', {
    name: stack.name(),
    description: 'questions about calls',
    recursiveDeleteOption: !stack.stage.isDataKept,
    workGroupConfiguration: {
      enforceWorkGroupConfiguration: true,
      publishCloudWatchMetricsEnabled: true,
      bytesScannedCutoffPerQuery: largestScanBytes,
      resultConfiguration: {
        outputLocation: `s3://${stack.bucketName('analytics')}/${prefixes.answers}`,
        encryptionConfiguration: { encryptionOption: 'SSE_KMS', kmsKey: key.keyArn },
      },
    },
  })
  for (const [name, { description, sql }] of Object.entries(savedQueries)) {
    const query = new CfnNamedQuery(stack, `Query-${name}`, {
      name,
      description,
      database: glueDatabaseName(stack),
      queryString: sql,
      workGroup: workgroup.name,
    })
    query.addResourceDependency(workgroup)
  }
  return workgroup
}
