import type { CfnWebACL } from 'aws-cdk-lib/aws-wafv2'

type Rule = CfnWebACL.RuleProperty
type Statement = CfnWebACL.StatementProperty

/**
 * Requests of one address in five minutes: an app polls far less, and a household behind one address stays
 * below.
 */
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

/** In the order of evaluation. */
export function webAclRules(): Rule[] {
  return [
    block('rate-by-address', {
      rateBasedStatement: { limit: requestsPerFiveMinutes, aggregateKeyType: 'IP' },
    }),
    managed('AWSManagedRulesAmazonIpReputationList'),
    managed('AWSManagedRulesKnownBadInputsRuleSet'),
    // Bodies over 8 KiB (audio goes to S3, not through here), clients without a user agent, known bad bots,
    // injections. Socket.IO is exempt: clients may send no user agent, and its handshake resembles an attack.
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
