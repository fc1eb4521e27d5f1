import { CfnLoggingConfiguration, CfnWebACL } from 'aws-cdk-lib/aws-wafv2'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import { ServiceLogGroup } from '../stacks/service-log-group.ts'
import { webAclReplies, webAclRules } from './web-acl-rules.ts'

/** The web ACL of the load balancer. The chart associates it by its ARN. */
export function createWebAcl(stack: AstroVoiceStack): CfnWebACL {
  const acl = new CfnWebACL(stack, 'WebAcl', {
    name: stack.name(),
    scope: 'REGIONAL',
    defaultAction: { allow: {} },
    visibilityConfig: {
      cloudWatchMetricsEnabled: true,
      metricName: stack.name('web-acl'),
      sampledRequestsEnabled: true,
    },
    rules: webAclRules(),
    customResponseBodies: webAclReplies(),
  })
  // WAF writes only to log groups with this prefix.
  const logs = new ServiceLogGroup(stack, 'WebAclLogs', `aws-waf-logs-${stack.name()}`)
  new CfnLoggingConfiguration(stack, 'WebAclLogging', {
    resourceArn: acl.attrArn,
    logDestinationConfigs: [logs.logGroupArn],
    // Services log the requests that pass; logs hold no tokens.
    loggingFilter: {
      DefaultBehavior: 'DROP',
      Filters: [
        {
          Behavior: 'KEEP',
          Requirement: 'MEETS_ANY',
          Conditions: [{ ActionCondition: { Action: 'BLOCK' } }],
        },
      ],
    },
    redactedFields: [{ singleHeader: { Name: 'authorization' } }, { singleHeader: { Name: 'cookie' } }],
  })
  return acl
}
