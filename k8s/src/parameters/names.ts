import { choiceParam, textParam } from './kinds.ts'

export const nameParams = () => ({
  nameOverride: textParam(
    '',
    "Value of the label `app.kubernetes.io/name`; the chart's name when empty. A release keeps the one it was installed with.",
    /^([A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?$/,
  ),
  fullnameOverride: textParam(
    '',
    "What the names of all objects begin with; the release's name when empty.",
    /^([a-z]([a-z0-9-]{0,38}[a-z0-9])?)?$/,
  ),
})

export const ipFamilyParam = () =>
  choiceParam(
    ['ipv4', 'ipv6', 'dual'],
    'ipv4',
    'Addresses of Services and listeners. `ipv6`: of a cluster whose pods have no other. `dual`: both, where the cluster has both. A load balancer takes both in either case.',
  )
