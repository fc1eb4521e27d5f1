import { z } from 'zod'
import {
  choiceParam,
  dnsNamePattern,
  listParam,
  optionalDnsNamePattern,
  optionalRouteHostPattern,
  textParam,
} from './kinds.ts'
import { annotationsParam } from './kubernetes.ts'
import { group } from './param.ts'

/** The annotations that the chart sets on an Ingress. */
export const ownAlbAnnotations =
  /^(helm\.sh\/|alb\.ingress\.kubernetes\.io\/(scheme|target-type|group\.name|listen-ports|ssl-redirect|certificate-arn|load-balancer-attributes|target-group-attributes|healthcheck-path|ip-address-type)$)/

export const exposureParams = () =>
  group('How callers come in.', {
    kind: choiceParam(
      ['none', 'alb', 'gateway-api'],
      'none',
      '`alb`: an Ingress for the AWS Load Balancer Controller. `gateway-api`: HTTPRoutes.',
    ),
    apiHost: textParam('', 'Host name of the API.', optionalRouteHostPattern),
    gatewayHost: textParam('', 'Host name of the gateway.', optionalRouteHostPattern),
    alb: group(
      'For `alb`. A rollout waits for the load balancer if the namespace has the label `elbv2.k8s.aws/pod-readiness-gate-inject: enabled`; the chart `prerequisites` sets it.',
      {
        className: textParam('alb', 'Ingress class.', dnsNamePattern),
        groupName: textParam('astrovoice', 'Ingresses of one group share a load balancer.', dnsNamePattern),
        scheme: choiceParam(['internet-facing', 'internal'], 'internet-facing', 'Who may reach it.'),
        certificateArns: listParam(
          z
            .string()
            .regex(/^arn:[a-z-]+:(acm:[a-z0-9:/-]+|iam::[0-9]{12}:server-certificate\/[A-Za-z0-9_./-]+)$/),
          'Certificates, the first for clients that name no host; found by the host names when empty.',
        ),
        annotations: annotationsParam('Further annotations of both Ingresses.', ownAlbAnnotations),
      },
    ),
    gatewayApi: group('For `gateway-api`.', {
      gatewayName: textParam('astrovoice', 'The Gateway that the routes attach to.', dnsNamePattern),
      gatewayNamespace: textParam('', 'Its namespace; the same when empty.', optionalDnsNamePattern),
      sectionName: textParam('', 'Its listener; all of them when empty.', optionalDnsNamePattern),
    }),
  })
