import { flagParam, intParam, listParam } from './kinds.ts'
import { peer } from './kubernetes.ts'
import { group } from './param.ts'

const port = (defaultValue: number, what: string) => intParam(defaultValue, [1, 65_535], `Port of ${what}.`)
const peers = (what: string) => listParam(peer, `Where ${what}; anywhere when empty.`)

export const networkPolicyParams = () =>
  group('Network policies: they allow the named connections alone.', {
    enabled: flagParam(true, 'Whether traffic is restricted.'),
    ingressFrom: peers('callers come from, e.g. the subnets of the load balancer'),
    adminFrom: listParam(
      peer,
      'Where operators come from, e.g. the subnets of the internal load balancer; nowhere when empty, which leaves them port forwarding.',
    ),
    metricsFrom: listParam(peer, 'The peers that read metrics, on port 9090; none when empty.'),
    postgres: group('Postgres.', { port: port(5432, 'Postgres'), to: peers('Postgres is') }),
    redis: group('Redis or Valkey.', { port: port(6379, 'Redis'), to: peers('Redis is') }),
    objectStore: group('The store of audio files, if `files.s3.endpoint` is given.', {
      port: port(8333, 'the store'),
      to: peers('it is'),
    }),
    https: group('Services on the Internet, by HTTPS: the realtime model, speech, Amazon’s S3.', {
      to: listParam(peer, 'Where they are; by default all that is not a private network.', [
        {
          ipBlock: {
            cidr: '0.0.0.0/0',
            except: ['10.0.0.0/8', '100.64.0.0/10', '169.254.0.0/16', '172.16.0.0/12', '192.168.0.0/16'],
          },
        },
        { ipBlock: { cidr: '::/0', except: ['fc00::/7', 'fe80::/10'] } },
      ]),
      endpoints: listParam(
        peer,
        'Those within the private network as well: subnets of VPC interface endpoints, a proxy.',
      ),
    }),
    apiServer: group('Kubernetes itself, if `gateway.deletionCost.enabled`.', {
      port: port(443, 'its API, as pods reach it; often 6443 outside EKS'),
      to: peers('it is'),
    }),
    podIdentity: flagParam(
      false,
      'Whether pods reach the agent of EKS Pod Identity, which gives them their IAM roles.',
    ),
    otlp: group('The collector of traces, if `observability.otlpUrl` is given.', {
      port: port(4318, 'the collector'),
      to: peers('it is'),
    }),
    dns: group('Name resolution.', {
      to: listParam(peer, 'Where the resolver is.', [
        {
          namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
          podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
        },
      ]),
    }),
  })
