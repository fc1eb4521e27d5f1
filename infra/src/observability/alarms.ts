import {
  Alarm,
  AlarmRule as When,
  ComparisonOperator,
  CompositeAlarm,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { StageMetrics } from './metrics.ts'

interface AlarmRule {
  readonly metric: keyof StageMetrics
  readonly above: number
  /** How many of how many five-minute periods. */
  readonly periods: readonly [bad: number, of: number]
  readonly what: string
  /** Whether the alarm takes a release back when it rings. */
  readonly stopsReleases?: true
}

/** The threshold of an alarm, and the reason for that number. */
const rules: Readonly<Record<string, AlarmRule>> = {
  'calls-dropped': {
    metric: 'callsDropped',
    above: 2,
    periods: [1, 1],
    what: 'calls end that nobody ended; two in five minutes may be phones, more are us',
    stopsReleases: true,
  },
  'first-audio-slow': {
    metric: 'firstAudioP95',
    above: 1500,
    periods: [3, 3],
    what: 'one answer in twenty takes over 1.5 s to begin, for a quarter of an hour',
    stopsReleases: true,
  },
  'api-failing': {
    metric: 'apiFailures',
    above: 5,
    periods: [2, 3],
    what: 'the API answers 5xx',
    stopsReleases: true,
  },
  'events-failing': {
    metric: 'eventsFailed',
    above: 5,
    periods: [2, 3],
    what: 'socket events fail',
    stopsReleases: true,
  },
  'api-refusing': {
    metric: 'apiRefusals',
    above: 500,
    periods: [3, 3],
    what: 'the API answers 4xx, far above the usual',
  },
  'model-unreliable': {
    metric: 'modelSessionsLost',
    above: 10,
    periods: [2, 3],
    what: 'sessions with the speech model break',
  },
  'jobs-buried': { metric: 'jobsBuried', above: 0, periods: [1, 1], what: 'a job has failed for good' },
  'queue-old': {
    metric: 'queueAge',
    above: 900_000,
    periods: [2, 2],
    what: 'jobs wait a quarter of an hour',
  },
  'postgres-full': {
    metric: 'postgresLoad',
    above: 90,
    periods: [3, 3],
    what: 'Aurora is at its largest size',
  },
  'postgres-connections': {
    metric: 'postgresConnections',
    above: 150,
    periods: [2, 2],
    what: 'connections run out soon',
  },
  'postgres-lag': {
    metric: 'postgresLag',
    above: 1000,
    periods: [3, 3],
    what: 'the reader is a second behind',
  },
  'valkey-full': {
    metric: 'valkeyMemory',
    above: 75,
    periods: [2, 2],
    what: 'nothing is evicted: at 100 % calls and jobs fail',
  },
  'valkey-busy': {
    metric: 'valkeyCpu',
    above: 80,
    periods: [3, 3],
    what: 'one thread does it all, and is busy',
  },
  'events-late': { metric: 'eventFreshness', above: 900, periods: [2, 2], what: 'events do not reach S3' },
  'requests-blocked': {
    metric: 'blockedRequests',
    above: 1000,
    periods: [2, 2],
    what: 'an attack, or a rule that hits callers',
  },
}

/** Rings while a release should be taken back; the pipeline reads it. */
export const releaseAlarmName = (stack: AstroVoiceStack) => stack.name('release-unsafe')

export function createAlarms(stack: AstroVoiceStack, metrics: StageMetrics, topic: ITopic): Alarm[] {
  const isHere = ({ metric }: AlarmRule) =>
    !(metric === 'blockedRequests' && !stack.stage.edge.hasWebAcl) &&
    !(metric === 'postgresLag' && stack.stage.postgres.readers === 0)
  const alarms = Object.entries(rules)
    .filter(([, rule]) => isHere(rule))
    .map(
      ([
        name,
        {
          metric,
          above,
          periods: [bad, of],
          what,
        },
      ]) => {
        const alarm = new Alarm(stack, `Alarm-${name}`, {
          alarmName: stack.name(name),
          alarmDescription: `${what}. docs/runbooks/${name}.md`,
          metric: metrics[metric],
          threshold: above,
          comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
          datapointsToAlarm: bad,
          evaluationPeriods: of,
          treatMissingData: TreatMissingData.NOT_BREACHING,
        })
        alarm.addAlarmAction(new SnsAction(topic))
        alarm.addOkAction(new SnsAction(topic))
        return alarm
      },
    )
  new CompositeAlarm(stack, 'ReleaseUnsafe', {
    compositeAlarmName: releaseAlarmName(stack),
    alarmDescription: 'callers suffer: a release that is under way is taken back',
    alarmRule: When.anyOf(
      ...alarms.filter(({ node }) => rules[node.id.replace('Alarm-', '')]?.stopsReleases),
    ),
  })
  return alarms
}
