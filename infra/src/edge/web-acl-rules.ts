import { budgets, describeProblem, type ErrorCode } from '@astrovoice/contracts'
import { requestLimits } from '@astrovoice/contracts/operations'
import type { CfnWebACL } from 'aws-cdk-lib/aws-wafv2'

type Rule = CfnWebACL.RuleProperty
type Statement = CfnWebACL.StatementProperty

const windowS = 300

/**
 * Requests of one address in a window. The API counts requests without a sign-in by network, and others by caller. A
 * carrier has many callers behind one address, so the web ACL refuses only what is four times as much as a network may
 * ask without a sign-in.
 */
const requestsPerWindow = (budgets.openRequests.times * windowS * 4) / budgets.openRequests.per.seconds

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

/**
 * The length that a client states has more digits than the limit. WAF reads 8 KiB of a body, so it cannot measure it.
 * What is a little over the limit gets the API's own reply.
 */
const isFarTooLarge: Statement = {
  regexMatchStatement: {
    fieldToMatch: { singleHeader: { Name: 'content-length' } },
    regexString: `^[0-9]{${`${requestLimits.maxBodyBytes}`.length + 1},}$`,
    textTransformations: none,
  },
}

/**
 * Rules of the common set that honest requests break. Bodies of up to 100 kB are the API's to judge; the set refuses
 * those over 8 KiB. Programs need send no User-Agent.
 */
const countedOnly = ['SizeRestrictions_BODY', 'NoUserAgent_HEADER']

/** In the order of evaluation. */
export function webAclRules(): Rule[] {
  return [
    refuse('rate-by-address', 'rate_limited', {
      rateBasedStatement: { limit: requestsPerWindow, evaluationWindowSec: windowS, aggregateKeyType: 'IP' },
    }),
    refuse('body-too-large', 'request_too_large', isFarTooLarge),
    managed('AWSManagedRulesAmazonIpReputationList'),
    managed('AWSManagedRulesKnownBadInputsRuleSet'),
    // Known bad bots and injections. Socket.IO is exempt: its handshake resembles an attack.
    managed('AWSManagedRulesCommonRuleSet', {
      scopeDownStatement: notSocket,
      ruleActionOverrides: countedOnly.map((name) => ({ name, actionToUse: { count: {} } })),
    }),
  ].map((rule, priority) => ({ ...rule, priority }))
}

const refusals = ['rate_limited', 'request_too_large'] as const satisfies readonly ErrorCode[]

/** Replies of the web ACL, as the API would send them. */
export const webAclReplies = (): Record<string, CfnWebACL.CustomResponseBodyProperty> =>
  Object.fromEntries(
    refusals.map((code) => [
      code,
      { contentType: 'APPLICATION_JSON', content: JSON.stringify(describeProblem(code)) },
    ]),
  )

type RuleWithoutPriority = Omit<Rule, 'priority'>

const seen = (metricName: string) => ({
  cloudWatchMetricsEnabled: true,
  metricName,
  sampledRequestsEnabled: true,
})

const refuse = (
  name: string,
  code: (typeof refusals)[number],
  statement: Statement,
): RuleWithoutPriority => ({
  name,
  statement,
  action: {
    block: {
      customResponse: {
        responseCode: describeProblem(code).status,
        customResponseBodyKey: code,
        ...(code === 'rate_limited' && { responseHeaders: [{ name: 'Retry-After', value: `${windowS}` }] }),
      },
    },
  },
  visibilityConfig: seen(name),
})

const managed = (
  name: string,
  more: Partial<CfnWebACL.ManagedRuleGroupStatementProperty> = {},
): RuleWithoutPriority => ({
  name,
  statement: { managedRuleGroupStatement: { vendorName: 'AWS', name, ...more } },
  overrideAction: { none: {} },
  visibilityConfig: seen(name),
})
