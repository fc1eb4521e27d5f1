import { matches, not } from '../expressions/index.ts'
import { fullName } from '../workloads/identity.ts'
import type { Fault } from './fault.ts'

/** With a prefix of this length all objects' names fit the 63 characters that Kubernetes allows. */
const maxNameLength = 40

/** Helm allows more names than a Service does: RFC 1035, not 1123. */
export const nameFaults: readonly Fault[] = [
  {
    message: `the name of the release is longer than ${maxNameLength} characters; choose a shorter one, or give fullnameOverride`,
    isBroken: {
      kind: 'flag',
      evaluate: (context) => fullName.evaluate(context).length > maxNameLength,
      helm: `(gt (len ${fullName.helm}) ${maxNameLength})`,
    },
  },
  {
    message:
      'the name of the release has a dot or begins with a digit, which no Service may; choose another, or give fullnameOverride',
    isBroken: not(matches(fullName, /^[a-z][a-z0-9-]*$/)),
  },
]
