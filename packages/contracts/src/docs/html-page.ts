/** A page of documentation. It needs no script. */
export const htmlPage = (title: string, content: readonly string[]): string =>
  '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n' +
  `<meta name="viewport" content="width=device-width">\n<title>AstroVoice: ${title}</title>\n<link rel="icon" href="data:,">\n` +
  '<style>body { font-family: sans-serif; max-width: 40em; margin: 2em auto; padding: 0 1em } ' +
  'pre { overflow: auto; padding: 1em; background: #f5f5f5 } :target { background: #ffec99 }</style>\n' +
  `</head>\n<body>\n${content.join('\n')}\n</body>\n</html>\n`

/** Text as HTML, with what is between backticks as code. */
export const toHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/`([^`]+)`/g, '<code>$1</code>')
