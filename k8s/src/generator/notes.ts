import { any } from '../expressions/index.ts'
import { parameters as p } from '../parameters/index.ts'
import { fullName } from '../workloads/identity.ts'
import { areEventsInFolder, areInFolder } from '../workloads/pod/files.ts'

/** What Helm prints after an installation. */
export const printNotes =
  () => `AstroVoice {{ .Chart.AppVersion }} is installed as {{ .Release.Name }} in {{ .Release.Namespace }}.

{{- if eq ${p.exposure.kind.helm} "none" }}

Reach it from this machine:
  kubectl -n {{ .Release.Namespace }} port-forward svc/{{ ${fullName.helm} }}-api 8080:8080
  kubectl -n {{ .Release.Namespace }} port-forward svc/{{ ${fullName.helm} }}-gateway 8081:8080
{{- else }}

Callers reach it at https://{{ ${p.exposure.apiHost.helm} }} and https://{{ ${p.exposure.gatewayHost.helm} }}.
{{- end }}
{{- if ${p.admin.enabled.helm} }}

Operators reach the admin at {{ ${p.admin.url.helm} }}
{{- if not ${p.admin.host.helm} }}, once its port is forwarded:
  kubectl -n {{ .Release.Namespace }} port-forward svc/{{ ${fullName.helm} }}-admin 8084:8080
{{- else }}.
{{- end }}
{{- end }}
{{- if eq ${p.exposure.kind.helm} "alb" }}

A rollout waits for the load balancer if the namespace has this label; the chart prerequisites sets it:
  kubectl label namespace {{ .Release.Namespace }} elbv2.k8s.aws/pod-readiness-gate-inject=enabled
{{- end }}
{{- if ${p.realtimeLocal.enabled.helm} }}

Hold a spoken call with it:
  helm test {{ .Release.Name }} -n {{ .Release.Namespace }} --logs
{{- end }}
{{- if and ${any(areInFolder, areEventsInFolder).helm} (not ${p.files.claimName.helm}) }}

Each pod keeps its own files and events, and loses them when it ends. To keep them, give files.claimName.
{{- end }}
{{- if and (eq ${p.config.messenger.helm} "none") (eq ${p.config.identity.issuer.helm} "local") }}

Messages are off: no sign-in code can be sent, and callers get no message about a reading.
{{- end }}
`
