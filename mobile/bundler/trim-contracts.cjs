/** What only the server and the documents read of a route. The app reads where a request goes, and checks the reply. */
const ofServer = new Set(['summary', 'tag', 'errors', 'budgets', 'params', 'query', 'headers', 'body'])

const isIn = (file, folder) => new RegExp(`[\\\\/]contracts[\\\\/]src[\\\\/]${folder}`).test(file ?? '')
const nameOf = ({ key }) => key?.name ?? key?.value

/**
 * A plugin of Babel: leaves out of the app what it does not read of the contracts. That is prose for the documents, which
 * also costs a copy of each schema that it describes, the requests that routes take, and the texts of the table of errors,
 * which come with each error.
 */
module.exports = ({ types }) => ({
  visitor: {
    CallExpression(path, { filename }) {
      if (!isIn(filename, '')) return
      const { callee, arguments: given } = path.node
      if (types.isIdentifier(callee, { name: 'defineRoute' })) {
        given[0].properties = given[0].properties.filter((each) => !ofServer.has(nameOf(each)))
      } else if (
        types.isMemberExpression(callee, { computed: false }) &&
        ['describe', 'meta'].includes(callee.property.name) &&
        given.length === 1
      ) {
        path.replaceWith(callee.object)
      }
    },
    ObjectProperty(path, { filename }) {
      const { node } = path
      if (isIn(filename, 'events[\\\\/]') && nameOf(node) === 'summary') path.remove()
      else if (isIn(filename, 'errors[\\\\/]') && types.isObjectExpression(node.value)) {
        // The code is enough.
        node.value = types.numericLiteral(0)
      }
    },
  },
})
