import { any } from '../expressions/index.ts'
import { parameters as p } from '../parameters/index.ts'
import { areEventsInFolder, areInFolder } from '../workloads/pod/files.ts'

/** What Helm says after an installation. */
export const printNotes =
  () => `AstroVoice {{ .Chart.AppVersion }} is installed as {{ .Release.Name }} in {{ .Release.Namespace }}.

{{- if eq ${p.exposure.kind.helm} "none" }}

Reach it from this machine:
  kubectl -n {{ .Release.Namespace }} port-forward svc/{{ .Release.Name }}-api 8080:8080
  kubectl -n {{ .Release.Namespace }} port-forward svc/{{ .Release.Name }}-gateway 8081:8080
{{- else }}

Callers reach it at https://{{ ${p.exposure.apiHost.helm} }} and https://{{ ${p.exposure.gatewayHost.helm} }}.
{{- end }}
{{- if eq ${p.exposure.kind.helm} "alb" }}

So that a rollout waits for the load balancer, label the namespace once:
  kubectl label namespace {{ .Release.Namespace }} elbv2.k8s.aws/pod-readiness-gate-inject=enabled
{{- end }}
{{- if ${p.realtimeLocal.enabled.helm} }}

Hold a spoken call with it:
  helm test {{ .Release.Name }} -n {{ .Release.Namespace }} --logs
{{- end }}
{{- if and ${any(areInFolder, areEventsInFolder).helm} (not ${p.files.claimName.helm}) }}

Files and events are kept in each pod and go with it. To keep them, give files.claimName.
{{- end }}
{{- if eq ${p.config.messenger.helm} "none" }}

Messages are off: no sign-in code can be sent, and nobody is told of a reading.
{{- end }}
`
