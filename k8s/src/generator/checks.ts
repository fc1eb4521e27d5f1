import { quote } from '../expressions/index.ts'
import { faults } from '../values/faults.ts'

/** A template that renders nothing, and refuses all contradictory values at once. */
export const printChecks = () =>
  [
    '{{- $faults := list }}',
    ...faults.flatMap(({ message, isBroken }) => [
      `{{- if ${isBroken.helm.slice(1, -1)} }}`,
      `{{- $faults = append $faults ${quote(`- ${message}`)} }}`,
      '{{- end }}',
    ]),
    '{{- with $faults }}',
    '{{- fail (printf "\\nThese values cannot work:\\n%s" (join "\\n" .)) }}',
    '{{- end }}',
    '',
  ].join('\n')
