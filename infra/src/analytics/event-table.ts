import { CfnDatabase, CfnTable } from 'aws-cdk-lib/aws-glue'
import { CallFinished } from '@astrovoice/contracts/operations'
import { z } from 'zod'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import { type JsonSchema, toColumns } from './to-columns.ts'
import { partitions, prefixes } from './prefixes.ts'

export const glueDatabaseName = (stack: AstroVoiceStack) => stack.name('events').replaceAll('-', '_')
export const glueTableName = 'calls'

/** The event contract as a table. Partitions are computed from their names: no crawler, nothing to register. */
export function createEventTable(stack: AstroVoiceStack): CfnTable {
  const database = new CfnDatabase(stack, 'Database', {
    catalogId: stack.account,
    databaseInput: { name: glueDatabaseName(stack), description: 'events of AstroVoice' },
  })
  const location = `s3://${stack.bucketName('analytics')}/${prefixes.events}`
  const table = new CfnTable(stack, 'Calls', {
    catalogId: stack.account,
    databaseName: glueDatabaseName(stack),
    tableInput: {
      name: glueTableName,
      description: 'one row per finished call, without a word of what was said',
      tableType: 'EXTERNAL_TABLE',
      partitionKeys: partitions.map((name) => ({ name, type: 'string' })),
      parameters: { classification: 'json', compressionType: 'gzip', ...projection(location) },
      storageDescriptor: {
        location,
        columns: toColumns(z.toJSONSchema(CallFinished) as JsonSchema),
        inputFormat: 'org.apache.hadoop.mapred.TextInputFormat',
        outputFormat: 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat',
        serdeInfo: { serializationLibrary: 'org.openx.data.jsonserde.JsonSerDe' },
      },
    },
  })
  table.addResourceDependency(database)
  return table
}

/** Athena's partition projection. */
function projection(location: string): Record<string, string> {
  const ranges = { year: '2026,2100', month: '1,12', day: '1,31', hour: '0,23' }
  return {
    'projection.enabled': 'true',
    'storage.location.template': `${location}${partitions.map((name) => `${name}=\${${name}}`).join('/')}/`,
    ...Object.fromEntries(
      Object.entries(ranges).flatMap(([name, range]) => [
        [`projection.${name}.type`, 'integer'],
        [`projection.${name}.range`, range],
        [`projection.${name}.digits`, name === 'year' ? '4' : '2'],
      ]),
    ),
  }
}
