import type { ITopic } from 'aws-cdk-lib/aws-sns'
import { CfnSamplingRule } from 'aws-cdk-lib/aws-xray'
import type { Construct } from 'constructs'
import { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { StageProps } from '../stages/stage-props.ts'
import { createAlarms } from './alarms.ts'
import { createDashboard } from './dashboard.ts'
import { describeMetricsOf } from './metrics.ts'
import { watchMoney } from './money.ts'
import { createServiceLogs } from './service-logs.ts'

/** Logs, metrics, alarms, traces and money. */
export class ObservabilityStack extends AstroVoiceStack {
  constructor(scope: Construct, stage: StageProps, alarmTopic: ITopic) {
    super(scope, 'observability', { stage, description: 'AstroVoice: logs, dashboard, alarms, budget' })
    createServiceLogs(this, stage.observability.hasAlarms)
    watchMoney(this, alarmTopic)
    this.#sampleTraces()
    if (!stage.observability.hasAlarms) return
    const metrics = describeMetricsOf(this)
    createDashboard(this, metrics, createAlarms(this, metrics, alarmTopic))
  }

  /** One request a second and one in twenty: enough to find what is slow, at $5 a million. */
  #sampleTraces(): void {
    new CfnSamplingRule(this, 'Sampling', {
      samplingRule: {
        ruleName: this.name().slice(0, 32),
        priority: 100,
        fixedRate: 0.05,
        reservoirSize: 1,
        serviceName: '*',
        serviceType: '*',
        host: '*',
        httpMethod: '*',
        urlPath: '*',
        resourceArn: '*',
        version: 1,
      },
    })
  }
}
