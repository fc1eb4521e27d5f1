import { CfnBudget } from 'aws-cdk-lib/aws-budgets'
import { CfnAnomalyMonitor, CfnAnomalySubscription } from 'aws-cdk-lib/aws-ce'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'

/** A service that exceeds its expected daily cost by this much sends a message at once. */
const anomalyUsd = 10

/** Sends messages before the month's budget is spent, and when one service suddenly costs more. */
export function watchMoney(stack: AstroVoiceStack, topic: ITopic): void {
  const { monthlyBudgetUsd } = stack.stage.observability
  const subscribers = [{ subscriptionType: 'SNS', address: topic.topicArn }]
  const notify = (notificationType: string, threshold: number) => ({
    notification: {
      notificationType,
      threshold,
      thresholdType: 'PERCENTAGE',
      comparisonOperator: 'GREATER_THAN',
    },
    subscribers,
  })
  new CfnBudget(stack, 'Budget', {
    budget: {
      budgetName: stack.name(),
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      budgetLimit: { amount: monthlyBudgetUsd, unit: 'USD' },
    },
    notificationsWithSubscribers: [notify('FORECASTED', 100), notify('ACTUAL', 80), notify('ACTUAL', 100)],
  })
  const monitor = new CfnAnomalyMonitor(stack, 'AnomalyMonitor', {
    monitorName: stack.name('services'),
    monitorType: 'DIMENSIONAL',
    monitorDimension: 'SERVICE',
  })
  new CfnAnomalySubscription(stack, 'AnomalySubscription', {
    subscriptionName: stack.name('anomalies'),
    frequency: 'IMMEDIATE',
    monitorArnList: [monitor.attrMonitorArn],
    subscribers: [{ type: 'SNS', address: topic.topicArn }],
    thresholdExpression: stack.toJsonString({
      Dimensions: {
        Key: 'ANOMALY_TOTAL_IMPACT_ABSOLUTE',
        MatchOptions: ['GREATER_THAN_OR_EQUAL'],
        Values: [`${anomalyUsd}`],
      },
    }),
  })
}
