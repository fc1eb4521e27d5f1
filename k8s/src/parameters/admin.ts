import {
  dnsNamePattern,
  flagParam,
  optionalDnsNamePattern,
  optionalRouteHostPattern,
  optionalUrlPattern,
  textParam,
} from './kinds.ts'
import { annotationsParam, imageParams, serviceParams } from './kubernetes.ts'
import { ownEnv } from './own-env.ts'
import { group } from './param.ts'
import { ownAlbAnnotations } from './exposure.ts'
import { workloadParams } from './workload.ts'

export const adminParams = () =>
  group('The admin, for operators. It is never on the public hosts.', {
    enabled: flagParam(false, 'Whether it runs.'),
    url: textParam('', 'Where operators reach it, with https.', optionalUrlPattern),
    clientId: textParam(
      '',
      'For `config.identity.issuer: cognito`: its client in the user pool.',
      /^[A-Za-z0-9_+]*$/,
    ),
    host: textParam(
      '',
      'Its host name at a load balancer or Gateway of its own; without it operators forward the port.',
      optionalRouteHostPattern,
    ),
    alb: group('For `exposure.kind: alb` and a host: an internal load balancer.', {
      groupName: textParam('astrovoice-admin', 'Ingresses of one group share it.', dnsNamePattern),
      annotations: annotationsParam('Further annotations of its Ingress.', ownAlbAnnotations),
    }),
    gatewayName: textParam(
      '',
      'For `exposure.kind: gateway-api` and a host: a Gateway that only operators reach.',
      optionalDnsNamePattern,
    ),
    image: imageParams('astrovoice/admin'),
    ...workloadParams({
      replicas: 1,
      cpu: '50m',
      memory: '192Mi',
      limitMemory: '512Mi',
      ownEnv: ownEnv.admin,
    }),
    service: serviceParams(),
  })
