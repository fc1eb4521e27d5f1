{{- /* Written by `make chart` from k8s/. Edit that. */ -}}
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
