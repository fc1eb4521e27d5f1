/** A template of the objects that the user adds. */
export const extraManifests = `{{- range .Values.extraManifests }}
---
{{ toYaml . }}
{{- end }}
`
