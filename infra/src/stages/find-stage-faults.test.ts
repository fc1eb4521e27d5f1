import { describe, expect, test } from '@jest/globals'
import { findStageFaults } from './find-stage-faults.ts'
import { stages } from './index.ts'
import { interfaceEndpointNames, stageNames, type StageProps } from './stage-props.ts'

const { production, dev } = stages

describe('a stage', () => {
  test.each(stageNames)('%s can be built', (name) => {
    expect(findStageFaults(stages[name])).toEqual([])
  })

  test('without NAT needs every endpoint', () => {
    const network = {
      ...production.network,
      nat: 'none',
      natCount: 0,
      natInstances: [],
      interfaceEndpoints: ['ecr.api'],
    } as const
    const [fault] = findStageFaults({ ...production, network })
    expect(fault).toContain('network.interfaceEndpoints')
    expect(fault).toContain('secretsmanager')
    expect(
      findStageFaults({ ...production, network: { ...network, interfaceEndpoints: interfaceEndpointNames } }),
    ).toEqual([])
  })

  test.each<[string, Partial<StageProps>, string]>([
    ['with one zone', { availabilityZones: ['ap-south-1a'] }, 'availabilityZones'],
    [
      'with NAT of which there is none',
      { network: { ...production.network, natCount: 0 } },
      'network.natCount',
    ],
    ['with more NAT than zones', { network: { ...production.network, natCount: 3 } }, 'network.natCount'],
    [
      'with a zone whose NAT instance is not described',
      { network: { ...production.network, natInstances: production.network.natInstances.slice(1) } },
      'network.natInstances',
    ],
    [
      'with the newest image, whichever that is, in its NAT',
      {
        network: {
          ...production.network,
          natInstances: production.network.natInstances.map((each) => ({ ...each, image: 'latest' })),
        },
      },
      'natInstances.image',
    ],
    [
      'that pauses and never gets to 0',
      { postgres: { ...production.postgres, autoPauseAfterMinutes: 10 } },
      'autoPause',
    ],
    [
      'whose largest is below its least',
      { postgres: { ...production.postgres, minAcu: 9 } },
      'postgres.maxAcu',
    ],
    [
      'that holds calls on Spot',
      { cluster: { ...production.cluster, gatewayNodes: dev.cluster.gatewayNodes } },
      'gatewayNodes',
    ],
    [
      'that keeps data and goes overnight',
      { cluster: { ...production.cluster, hoursPerMonth: 176 } },
      'hoursPerMonth',
    ],
    [
      'whose backups of Postgres outlive what receipts of erasures promise',
      { postgres: { ...production.postgres, backupDays: 15 } },
      'postgres.backupDays',
    ],
    [
      'whose backups of Valkey do',
      { valkey: { ...production.valkey, snapshotDays: 15 } },
      'valkey.snapshotDays',
    ],
    [
      'whose logs do',
      { observability: { ...production.observability, logRetentionDays: 90 } },
      'observability.logRetentionDays',
    ],
  ])('%s is refused, with the field named', (_, changed, field) => {
    expect(findStageFaults({ ...production, ...changed }).join('\n')).toContain(field)
  })

  test('gets all of its faults at once', () => {
    expect(
      findStageFaults({
        ...production,
        availabilityZones: ['ap-south-1a'],
        postgres: { ...production.postgres, maxAcu: 0.5 },
      }).length,
    ).toBeGreaterThan(2)
  })
})
