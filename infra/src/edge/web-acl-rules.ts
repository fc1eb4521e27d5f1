import type { CfnWebACL } from 'aws-cdk-lib/aws-wafv2'

type Rule = CfnWebACL.RuleProperty
type Statement = CfnWebACL.StatementProperty

/** Requests of one address in five minutes: an app polls far less, a household behind one address still fits. */
export const requestsPerFiveMinutes = 2000
/** Largest body of a REST call; audio goes to S3, not through here. WAF sees the first 8 KiB behind an ALB. */
export const largestBodyBytes = 8192

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
    block('body-size', {
      andStatement: {
        statements: [
          {
            sizeConstraintStatement: {
              fieldToMatch: { body: { oversizeHandling: 'MATCH' } },
              comparisonOperator: 'GT',
              size: largestBodyBytes,
              textTransformations: none,
            },
          },
          notSocket,
        ],
      },
    }),
    // A client that does not say what it is is neither the app nor a browser; Socket.IO clients may keep silent.
    block('no-user-agent', {
      andStatement: {
        statements: [
          {
            notStatement: {
              statement: {
                sizeConstraintStatement: {
                  fieldToMatch: { singleHeader: { Name: 'user-agent' } },
                  comparisonOperator: 'GT',
                  size: 0,
                  textTransformations: none,
                },
              },
            },
          },
          notSocket,
        ],
      },
    }),
    managed('AWSManagedRulesAmazonIpReputationList'),
    managed('AWSManagedRulesKnownBadInputsRuleSet'),
    // Its rules read a query string as an attack that Socket.IO's handshake legitimately sends.
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
