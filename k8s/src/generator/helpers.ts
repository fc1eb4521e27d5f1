/** Named templates: the name of an image, and a map of variables as Kubernetes' list. */
export const helpers = `{{- define "astrovoice.image" -}}
{{- $root := index . 0 -}}
{{- $image := index . 1 -}}
{{- with $root.Values.images.registry }}{{ . }}/{{ end -}}
{{- $image.repository -}}
{{- if $image.digest }}@{{ $image.digest }}{{ else }}:{{ $image.tag | default $root.Chart.AppVersion }}{{ end -}}
{{- end -}}

{{- define "astrovoice.merged" -}}
{{- $merged := dict }}
{{- range $name, $value := index . 1 }}{{ $_ := set $merged $name $value }}{{ end }}
{{- range $name, $value := index . 0 }}{{ $_ := set $merged $name $value }}{{ end }}
{{- toJson $merged }}
{{- end -}}

{{- define "astrovoice.env" -}}
{{- range $name, $value := . }}
- name: {{ $name | quote }}
{{- if kindIs "string" $value }}
  value: {{ $value | quote }}
{{- else }}
  valueFrom: {{- toYaml $value | nindent 4 }}
{{- end }}
{{- end }}
{{- end -}}
`
