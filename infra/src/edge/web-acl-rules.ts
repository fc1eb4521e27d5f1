import type { CfnWebACL } from 'aws-cdk-lib/aws-wafv2'

type Rule = CfnWebACL.RuleProperty
type Statement = CfnWebACL.StatementProperty

/** Requests of one address in five minutes: an app polls far less, a household behind one address still fits. */
const requestsPerFiveMinutes = 2000
/** The path of Socket.IO: a handshake and then one connection that lasts as long as a call. */
const socketPath = '/socket.io/'

const none = [{ priority: 0, type: 'NONE' }]
const startsWith = (searchString: string): Statement => ({
  byteMatchStatement: {
    fieldToMatch: { uriPath: {} },
    positionalConstraint: 'STARTS_WITH',
    searchString,
    textTransformations: none,
  },
})
const notSocket: Statement = { notStatement: { statement: startsWith(socketPath) } }

/** In the order in which they are asked. */
export function webAclRules(): Rule[] {
  return [
    block('rate-by-address', {
      rateBasedStatement: { limit: requestsPerFiveMinutes, aggregateKeyType: 'IP' },
    }),
    managed('AWSManagedRulesAmazonIpReputationList'),
    managed('AWSManagedRulesKnownBadInputsRuleSet'),
    // Bodies over 8 KiB (audio goes to S3, not through here), clients that do not say what they are, known bad bots,
    // injections. Not for Socket.IO: clients may keep silent about what they are, and its handshake looks odd.
    managed('AWSManagedRulesCommonRuleSet', notSocket),
  ].map((rule, priority) => ({ ...rule, priority }))
}

type RuleWithoutPriority = Omit<Rule, 'priority'>

const seen = (metricName: string) => ({
  cloudWatchMetricsEnabled: true,
  metricName,
  sampledRequestsEnabled: true,
})

const block = (name: string, statement: Statement): RuleWithoutPriority => ({
  name,
  statement,
  action: { block: {} },
  visibilityConfig: seen(name),
})

const managed = (name: string, scopeDownStatement?: Statement): RuleWithoutPriority => ({
  name,
  statement: {
    managedRuleGroupStatement: { vendorName: 'AWS', name, ...(scopeDownStatement && { scopeDownStatement }) },
  },
  overrideAction: { none: {} },
  visibilityConfig: seen(name),
})
