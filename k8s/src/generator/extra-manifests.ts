/** A template of the user's additional objects. */
export const extraManifests = `{{- range .Values.extraManifests }}
---
{{ toYaml . }}
{{- end }}
`
