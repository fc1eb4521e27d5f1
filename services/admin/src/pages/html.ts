import escapeHtml, { type HtmlSafeString as Html } from 'escape-html-template-tag'

export type { Html }

/**
 * Writes a page: it escapes each value, unless it made the value itself. The package's types are those of its CommonJS
 * build, where the function is a property of what is imported.
 */
export const html = escapeHtml as unknown as typeof escapeHtml.default
